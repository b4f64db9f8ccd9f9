namespace SopCloud.Profiles.Import.Readers;

/// <summary>A name from a list that the form knows, where the document prints it as a row.</summary>
internal readonly record struct PrintedRow<T>(T Value, int Start, int End);

/// <summary>A row in the school's own words.</summary>
internal readonly record struct OwnRow(string Text, int Start, int End);

/// <summary>The rows of a table of names: each has its line for itself, apart from marks and from the rows joined to it.</summary>
internal static class PrintedRows
{
    private const string Marks = "xX✓✔✗✘☑☒☐●○•■□▪▫-–*\uFFFD";

    /// <summary>In characters: a shorter line was not broken off by the edge of its cell.</summary>
    private const int ShortestFullLine = 24;

    /// <summary>In characters; anything longer is a sentence about the rows.</summary>
    private const int LongestOwnRow = 80;

    public static List<PrintedRow<T>> In<T>(Source source, int start, int end, IEnumerable<(T Value, IEnumerable<string> Names)> names)
    {
        var found = names
            .SelectMany(row => row.Names.SelectMany(name => KeyWords.Of(name).FindIn(source, start, end).Select(match => new PrintedRow<T>(row.Value, match.Start, PastMarks(source, match.End, end)))))
            .OrderBy(row => row.Start)
            .ThenByDescending(row => row.End)
            .ToList();
        var starts = found.Select(row => row.Start).ToHashSet();

        var rows = new List<PrintedRow<T>>();
        var previous = start;
        foreach (var row in found)
        {
            if (row.Start < previous
                || (Layout.StartOfLine(source, row.Start) is null && !source.Text.AsSpan(previous..row.Start).IsWhiteSpace())
                || !(starts.Contains(row.End) || row.End == end || source.Text[row.End] == '\n'))
                continue;
            rows.Add(row);
            previous = row.End;
        }

        return rows;
    }

    /// <summary>The lines that are neither furniture nor one of these rows, with what was broken over two lines as one.</summary>
    public static List<OwnRow> Others(Reading reading, int start, int end, IEnumerable<(int Start, int End)> known)
    {
        var source = reading.Source;
        var taken = known.ToList();
        var others = new List<OwnRow>();
        var lineBefore = 0;
        for (var line = source.LineOf(start); line <= source.LineOf(Math.Max(start, end - 1)); line++)
        {
            var from = Math.Max(start, source.LineStart(line));
            var to = Math.Min(end, source.LineEnd(line));
            if (from >= to || taken.Exists(row => row.Start < to && row.End > from) || !reading.Coverage.IsFree(from, to))
                continue;
            var bullet = Blocks.BulletLength(source.Text.AsSpan(from..to));
            var text = Blocks.Squeeze(source.Text.AsSpan((from + bullet)..to));
            if (!text.Any(char.IsLetter))
                continue;
            if (bullet == 0 && others.Count > 0 && GoesOn(others[^1].Text, text, isNext: line - lineBefore <= (source.IsSpacedOut ? 2 : 1)))
                others[^1] = new(Blocks.GoOn(others[^1].Text, text, source), others[^1].Start, to);
            else
                others.Add(new(text, from, to));
            lineBefore = line;
        }

        return others;
    }

    /// <summary>Whether it is short enough for a name, and no sentence.</summary>
    public static bool IsName(OwnRow row) => row.Text.Length <= LongestOwnRow && row.Text[^1] is not ('.' or ':' or '?' or '!');

    /// <summary>A number on a line of its own, in a table of names, is that of a page.</summary>
    public static void MarkNumbers(Reading reading, Segment segment)
    {
        for (var line = reading.Source.LineOf(segment.ContentStart) + 1; line <= reading.Source.LineOf(Math.Max(segment.Start, segment.End - 1)); line++)
        {
            if (reading.Source.Line(line).Trim() is { Length: > 0 and <= 3 } text && text.IndexOfAnyExceptInRange('0', '9') < 0)
                reading.Coverage.Furniture(reading.Source.LineStart(line), reading.Source.LineEnd(line));
        }
    }

    private static bool GoesOn(string before, string next, bool isNext) =>
        Blocks.IsUnfinished(before) || (before.EndsWith('-') && char.IsLower(next[0])) || (isNext && char.IsLower(next[0]) && before.Length >= ShortestFullLine);

    /// <summary>Past the marks of columns that were lost, and the spaces between them.</summary>
    private static int PastMarks(Source source, int position, int end)
    {
        while (position < end && (source.Text[position] is ' ' or ')' || (IsMark(source.Text[position]) && (position + 1 == end || char.IsWhiteSpace(source.Text[position + 1])))))
            position++;
        return position;
    }

    private static bool IsMark(char c) => Marks.Contains(c, StringComparison.Ordinal) || c is >= '\uE000' and <= '\uF8FF';
}
