namespace SopCloud.Profiles.Import;

/// <summary>What a document prints that is nobody's answer: the ends of its pages, and the form's own story.</summary>
internal static class PageFurniture
{
    public static void MarkPageNumbers(Reading reading)
    {
        foreach (var line in reading.Source.PageNumbers)
            reading.Coverage.Furniture(reading.Source.LineStart(line), reading.Source.LineEnd(line));
    }

    /// <summary>The header and footer of a page, except where one is a part of the form that is printed on every page.</summary>
    public static void MarkRunningLines(Reading reading)
    {
        var anchored = reading.Segments.SelectMany(segment => new[] { reading.Source.LineOf(segment.Start), reading.Source.LineOf(segment.ContentStart) }).ToHashSet();
        foreach (var line in reading.Source.RunningLines.Where(line => !anchored.Contains(line)))
            reading.Coverage.Furniture(reading.Source.LineStart(line), reading.Source.LineEnd(line));
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
                else if (words.IsUnmistakable && start < preface)
                    reading.Coverage.Furniture(start, Layout.PastPunctuation(reading.Source, end));
            }
        }
    }
}
