using SopCloud.Profiles;
using SopCloud.Profiles.Answers;

namespace SopCloud.Measurements.Labelled;

/// <summary>What was found held against what was labelled.</summary>
internal static class Matching
{
    public static IEnumerable<(Verdict Verdict, string What)> OfIds(ValueList<string> expected, ValueList<string> allowed, IEnumerable<string> found)
    {
        var all = found.ToHashSet(StringComparer.Ordinal);
        return
        [
            .. expected.Select(id => (all.Contains(id) ? Verdict.Found : Verdict.Missed, id)),
            .. all.Except(expected).Except(allowed).Select(id => (Verdict.FalseAlarm, id)),
        ];
    }

    /// <summary>
    /// A label is found by the first finding that covers at least half of its words, and by one only: another on the same
    /// words is a false alarm, for a school would read it twice. A label without words is found by any number.
    /// </summary>
    /// <param name="found">Without a span: the whole text.</param>
    public static IEnumerable<(Verdict Verdict, string What)> OfSpans(string text, ValueList<string> expected, ValueList<string> allowed, IEnumerable<TextSpan?> found)
    {
        var spans = found.Select(span => span ?? new(0, text.Length)).ToList();
        if (expected.Contains(""))
            return [(spans.Count > 0 ? Verdict.Found : Verdict.Missed, "")];

        var open = SpansOf(expected, text).ToList();
        var tolerated = SpansOf(allowed, text).ToList();
        var judged = new List<(Verdict, string)>();
        foreach (var span in spans)
        {
            var label = open.FindIndex(label => IsCovered(label, by: span));
            if (label >= 0)
            {
                judged.Add((Verdict.Found, open[label].In(text)));
                open.RemoveAt(label);
            }
            else if (!tolerated.Exists(words => words.Length == 0 || IsCovered(words, by: span) || IsCovered(span, by: words)))
            {
                judged.Add((Verdict.FalseAlarm, span.In(text)));
            }
        }

        return [.. judged, .. open.Select(label => (Verdict.Missed, label.In(text)))];
    }

    /// <summary>Where the words stand, those that are listed twice at their first two places.</summary>
    /// <exception cref="InvalidDataException">They stand nowhere.</exception>
    public static IEnumerable<TextSpan> SpansOf(ValueList<string> words, string text) => words.Select((word, i) =>
    {
        var start = -1;
        foreach (var _ in words.Take(i + 1).Where(other => other == word))
            start = text.IndexOf(word, start + 1, StringComparison.Ordinal);
        return start < 0 ? throw new InvalidDataException($"'{word}' is labelled and stands nowhere, or less often, in: {text}") : new TextSpan(start, word.Length);
    });

    private static bool IsCovered(TextSpan words, TextSpan by)
    {
        var covered = Math.Min(words.End, by.End) - Math.Max(words.Start, by.Start);
        return covered > 0 && covered * 2 >= words.Length;
    }
}
