using System.Text.RegularExpressions;

namespace SopCloud.Profiles.Import;

/// <summary>
/// Lists of people with their roles, for school and SWV alone. Where a reader lost the label above one, it would run on into
/// the answer before it, which parents may read: that answer ends there, and the list is left to the school.
/// </summary>
internal static partial class StaffLists
{
    /// <summary>So many names below each other are a list.</summary>
    private const int Fewest = 3;

    /// <summary>In characters.</summary>
    private const int LongestName = 40;

    private static readonly HashSet<string> Places = ["internal.experts", "internal.safetyContacts", "internal.externalContacts"];

    public static void KeepInternal(Reading reading)
    {
        var labels = reading.Form.Questions.Where(question => Places.Contains(question.Place)).SelectMany(question => question.Recognise).Select(KeyWords.Of).ToList();
        reading.Segments = [.. reading.Segments.Select(End)];

        Segment End(Segment segment)
        {
            if (segment.Anchor is Anchor.Label { Question.IsInternal: true })
                return segment;
            var end = labels.SelectMany(words => LabelsIn(reading.Source, words, segment))
                .Concat(NamesIn(reading.Source, segment.ContentStart, segment.End).Select(names => names.Start))
                .Append(segment.End)
                .Min();
            reading.Coverage.KeepInternal(end, segment.End);
            return segment with { End = end };
        }
    }

    /// <summary>Names that stand outside every answer, such as on a cover, are for the school alone too.</summary>
    public static void KeepLeftoversInternal(Reading reading)
    {
        foreach (var (start, end) in NamesIn(reading.Source, 0, reading.Source.Text.Length))
            reading.Coverage.KeepInternal(start, end);
    }

    /// <summary>A label, and not the same word in a sentence.</summary>
    private static IEnumerable<int> LabelsIn(Source source, KeyWords words, Segment segment) => words
        .FindIn(source, segment.ContentStart, segment.End)
        .Where(match => words.IsUnmistakable || source.Text.AsSpan(match.End..source.LineEnd(source.LineOf(match.End))).TrimStart() is [] or [':', ..])
        .Select(match => StartOfList(source, match.Start, segment.ContentStart));

    /// <summary>The line of a label, and names right above it: a reader may set what stands beside a label before it.</summary>
    private static int StartOfList(Source source, int label, int start)
    {
        var line = source.LineOf(label);
        for (var above = line - 1; above >= 0 && source.LineStart(above) >= start; above--)
        {
            var text = source.Line(above).Trim();
            if (IsName(text))
                line = above;
            else if (!text.IsEmpty)
                break;
        }

        return Math.Max(source.LineStart(line), start);
    }

    private static IEnumerable<(int Start, int End)> NamesIn(Source source, int start, int end)
    {
        var names = new List<int>();
        for (var line = source.LineOf(start); line < source.LineCount && source.LineStart(line) < end; line++)
        {
            var text = source.Line(line).Trim();
            if (IsName(text))
                names.Add(line);
            if (text.IsEmpty || IsName(text))
                continue;
            if (names.Count >= Fewest)
                yield return RangeOf(names);
            names.Clear();
        }

        if (names.Count >= Fewest)
            yield return RangeOf(names);

        (int Start, int End) RangeOf(List<int> lines) => (Math.Max(source.LineStart(lines[0]), start), Math.Min(source.LineEnd(lines[^1]), end));
    }

    private static bool IsName(ReadOnlySpan<char> line) => line.Length is > 0 and <= LongestName && PersonName().IsMatch(line);

    [GeneratedRegex(@"^\p{Lu}[\p{Ll}'’-]{1,20}( (van|de|den|der|ter|ten|het|vd\.?|v\.d\.)){0,3}( \p{Lu}[\p{L}'’-]{1,25}){1,2}$")]
    private static partial Regex PersonName();
}
