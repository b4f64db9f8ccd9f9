using SopCloud.Profiles.Templates;

namespace SopCloud.Profiles.Import;

/// <summary>What a document prints that is nobody's answer: the ends of its pages, and the form's own story.</summary>
internal static class PageFurniture
{
    /// <summary>Numbers of pages, words printed upright along their side, and the addresses of links that a reader put at their end.</summary>
    public static void MarkPageNumbers(Reading reading)
    {
        foreach (var line in reading.Source.PageNumbers.Concat(reading.Source.TurnedLines).Concat(RepeatedAddressesIn(reading.Source)))
            reading.Coverage.Furniture(reading.Source.LineStart(line), reading.Source.LineEnd(line));
    }

    /// <summary>The header and footer of a page, except where one is a part of the form that is printed on every page.</summary>
    public static void MarkRunningLines(Reading reading)
    {
        var anchored = reading.Segments.SelectMany(segment => new[] { reading.Source.LineOf(segment.Start), reading.Source.LineOf(segment.ContentStart) }).ToHashSet();
        foreach (var line in reading.Source.RunningLines.Where(line => !anchored.Contains(line)))
            reading.Coverage.Furniture(reading.Source.LineStart(line), reading.Source.LineEnd(line));
    }

    /// <summary>From the heading of the appendix on, the form itself speaks.</summary>
    public static void MarkAppendix(Reading reading)
    {
        var start = reading.Form.Appendix
            .SelectMany(pattern => KeyWords.Of(pattern).FindIn(reading.Source))
            .Select(match => Layout.StartOfLine(reading.Source, match.Start))
            .Min();
        if (start is not { } appendix)
            return;
        reading.Coverage.Furniture(appendix, reading.Source.Text.Length);
        reading.Segments = [.. reading.Segments
            .Where(segment => segment.Start < appendix)
            .Select(segment => segment with { ContentStart = Math.Min(segment.ContentStart, appendix), End = Math.Min(segment.End, appendix) })];
    }

    /// <summary>A question that the form prints in two parts ("…", "Toelichting …") has a second label within its answer.</summary>
    public static void MarkOtherLabels(Reading reading, Question question, Segment segment)
    {
        foreach (var (start, end) in question.Recognise.SelectMany(pattern => KeyWords.Of(pattern).FindIn(reading.Source, segment.ContentStart, segment.End)))
        {
            var close = Layout.PastPunctuation(reading.Source, end);
            if (Layout.StartOfLine(reading.Source, start) is { } lineStart && lineStart >= segment.ContentStart && (close == reading.Source.Text.Length || reading.Source.Text[close] == '\n'))
                reading.Coverage.Furniture(lineStart, Math.Min(close, segment.End));
        }
    }

    public static void MarkOwnWords(Reading reading)
    {
        var preface = reading.Segments.Count > 0 ? reading.Segments[0].Start : reading.Source.Text.Length;
        foreach (var words in reading.Form.Furniture.Select(KeyWords.Of))
        {
            foreach (var (start, end) in words.FindIn(reading.Source, 0, words.IsUnmistakable ? reading.Source.Text.Length : preface))
            {
                // In the preface the form tells its story in paragraphs: a sentence may begin anywhere in a line.
                if (Layout.StartOfLine(reading.Source, start) is { } lineStart)
                    reading.Coverage.Furniture(lineStart, Layout.PastPunctuation(reading.Source, end));
                else if (words.IsUnmistakable && (start < preface || BeginsSentence(reading.Source, start)))
                    reading.Coverage.Furniture(start, Layout.PastPunctuation(reading.Source, end));
            }
        }
    }

    private static bool BeginsSentence(Source source, int position) =>
        source.Text.AsSpan(..position).TrimEnd() is not [.., not ('.' or '!' or '?' or ':')];

    /// <summary>Lines with nothing but a web address that the document gives before: a reader's copy of a link.</summary>
    private static IEnumerable<int> RepeatedAddressesIn(Source source)
    {
        for (var line = 1; line < source.LineCount; line++)
        {
            var text = source.Line(line).Trim();
            if (!text.StartsWith("http://", StringComparison.Ordinal) && !text.StartsWith("https://", StringComparison.Ordinal))
                continue;
            var address = text[(text.IndexOf("//", StringComparison.Ordinal) + 2)..].TrimEnd("/").ToString();
            if (address.Length is > 4 and < 200 && !address.Contains(' ', StringComparison.Ordinal)
                && source.Text.AsSpan(..source.LineStart(line)).Contains(address, StringComparison.OrdinalIgnoreCase))
                yield return line;
        }
    }
}
