using System.Text.RegularExpressions;
using SopCloud.Profiles.Templates;

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
        var labels = reading.Form.Questions.Where(IsInternal).SelectMany(question => question.Recognise).Select(KeyWords.Of).ToList();
        if (labels.Count == 0)
            return;
        reading.Segments = [.. reading.Segments.Select(segment => segment.Anchor is Anchor.Label { Question: var question } && IsInternal(question)
            ? segment
            : segment with { End = labels.SelectMany(words => LabelsIn(reading.Source, words, segment)).Concat(NamesIn(reading.Source, segment)).Append(segment.End).Min() })];
    }

    private static bool IsInternal(Question question) => Places.Contains(question.Place);

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

    private static IEnumerable<int> NamesIn(Source source, Segment segment)
    {
        var first = -1;
        var count = 0;
        for (var line = source.LineOf(segment.ContentStart); line < source.LineCount && source.LineStart(line) < segment.End; line++)
        {
            var text = source.Line(line).Trim();
            if (text.IsEmpty)
                continue;
            if (!IsName(text))
            {
                count = 0;
                continue;
            }

            first = count == 0 ? source.LineStart(line) : first;
            if (++count == Fewest)
                yield return Math.Max(first, segment.ContentStart);
        }
    }

    private static bool IsName(ReadOnlySpan<char> line) => line.Length is > 0 and <= LongestName && PersonName().IsMatch(line);

    [GeneratedRegex(@"^\p{Lu}[\p{Ll}'’-]{1,20}( (van|de|den|der|ter|ten|het|vd\.?|v\.d\.)){0,3}( \p{Lu}[\p{L}'’-]{1,25}){1,2}$")]
    private static partial Regex PersonName();
}
