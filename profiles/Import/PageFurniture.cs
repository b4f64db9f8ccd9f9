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
        // A rating comes back at the ends of pages as a header does.
        var ratings = reading.Form.Questions.OfType<ScoresQuestion>().SelectMany(question => question.Scale).SelectMany(status => status.Synonyms.Add(status.Label)).Select(Folding.Fold).ToHashSet(StringComparer.Ordinal);
        foreach (var line in reading.Source.RunningLines.Where(line => !anchored.Contains(line) && !ratings.Contains(Folding.Fold(reading.Source.Line(line).ToString()))))
            reading.Coverage.Furniture(reading.Source.LineStart(line), reading.Source.LineEnd(line));
    }

    /// <summary>From such a heading to the next section the form itself speaks.</summary>
    public static void MarkAppendix(Reading reading)
    {
        foreach (var match in reading.Form.Appendix.SelectMany(pattern => KeyWords.Of(pattern).FindIn(reading.Source)))
        {
            if (Layout.StartOfLine(reading.Source, match.Start) is not { } start)
                continue;
            var end = reading.Segments.Find(segment => segment.Anchor is Anchor.Heading && segment.Start >= match.End)?.Start ?? reading.Source.Text.Length;
            reading.Coverage.Furniture(start, end);
            reading.Segments = [.. reading.Segments
                .Where(segment => segment.Start < start || segment.Start >= end)
                .Select(segment => segment.Start < start && segment.End > start ? segment with { ContentStart = Math.Min(segment.ContentStart, start), End = start } : segment)];
        }
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

    /// <summary>The end of a printed question that the end of a page broke off.</summary>
    public static void MarkRestOfRows(Reading reading)
    {
        foreach (var segment in reading.Segments)
        {
            if (segment.Anchor is not Anchor.OfferRow { Row: var row } || reading.InColumns.Contains(segment) || RestOf(reading.Form.OfferBlock!, row) is not { Length: > 0 } rest)
                continue;
            var (start, end) = KeyWords.Of(rest).FindIn(reading.Source, segment.ContentStart, segment.End).FirstOrDefault();
            if (end == 0 || Enumerable.Range(segment.ContentStart, start - segment.ContentStart).Any(i => char.IsLetterOrDigit(reading.Source.Text[i]) && !reading.Coverage.IsFurniture(i)))
                continue;
            while (start > segment.ContentStart && reading.Source.Text[start - 1] is '(' or ' ')
                start--;
            reading.Coverage.Furniture(start, Math.Min(segment.End, Layout.PastPunctuation(reading.Source, end)));
        }
    }

    /// <summary>What the longest key words of a row say more than the others.</summary>
    private static string RestOf(OfferBlock block, Row row)
    {
        var patterns = row switch
        {
            Row.InLessons => block.InLessons,
            Row.Facilities => block.Facilities,
            _ => block.Partners,
        };
        if (patterns is not [var whole, var shorter, ..])
            return "";
        var words = whole.Split(' ');
        return string.Join(' ', words.Skip(words.Zip(shorter.Split(' ')).TakeWhile(pair => pair.First == pair.Second).Count()));
    }

    public static void MarkOwnWords(Reading reading)
    {
        var preface = reading.Segments.Count > 0 ? reading.Segments[0].Start : reading.Source.Text.Length;
        foreach (var words in reading.Form.Furniture.Select(KeyWords.Of))
        {
            foreach (var (start, end) in words.FindIn(reading.Source))
            {
                // After the preface a few words are the form's only where a line says nothing else.
                if (!words.IsUnmistakable && end > preface && !IsWholeLine(reading.Source, start, end))
                    continue;
                // In the preface the form tells its story in paragraphs: a sentence may begin anywhere in a line.
                if (Layout.StartOfLine(reading.Source, start) is { } lineStart)
                    reading.Coverage.Furniture(lineStart, Layout.PastPunctuation(reading.Source, end));
                else if (words.IsUnmistakable && (start < preface || BeginsSentence(reading.Source, start)))
                    reading.Coverage.Furniture(start, Layout.PastPunctuation(reading.Source, end));
            }
        }
    }

    private static bool IsWholeLine(Source source, int start, int end) =>
        Layout.StartOfLine(source, start) is not null && Layout.PastPunctuation(source, end) == source.LineEnd(source.LineOf(end));

    /// <summary>Also behind the number of a footnote.</summary>
    private static bool BeginsSentence(Source source, int position) =>
        source.Text.AsSpan(..position).TrimEnd(" \n0123456789") is [] or [.., '.' or '!' or '?' or ':'];

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
