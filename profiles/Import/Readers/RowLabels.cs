namespace SopCloud.Profiles.Import.Readers;

/// <summary>Where the label of a row stands in a table that a reader laid out as lines.</summary>
/// <param name="Start">Where its key words begin.</param>
/// <param name="End">Past its key words and the punctuation behind them.</param>
internal readonly record struct RowLabel<TRow>(TRow Row, int Start, int End);

internal static class RowLabels
{
    /// <summary>
    /// The labels in the order of the document. A label begins a line, or follows the value of the row before it; in a running
    /// sentence only words that are unmistakably the form's count.
    /// </summary>
    public static List<RowLabel<TRow>> In<TRow>(Source source, int start, int end, IEnumerable<TRow> rows, Func<TRow, ValueList<string>> wordsOf)
    {
        var found = new List<RowLabel<TRow>>();
        foreach (var row in rows)
        {
            foreach (var words in wordsOf(row).Select(KeyWords.Of))
            {
                foreach (var match in words.FindIn(source, start, end))
                {
                    if (words.IsUnmistakable || Layout.StartOfLine(source, match.Start) is not null || FollowsNumber(source, match.Start))
                        found.Add(new(row, match.Start, Math.Min(end, Layout.PastPunctuation(source, match.End))));
                }
            }
        }

        var labels = new List<RowLabel<TRow>>();
        foreach (var label in found.OrderBy(label => label.Start).ThenByDescending(label => label.End))
        {
            if (labels.Count == 0 || label.Start >= labels[^1].End)
                labels.Add(label);
        }

        return labels;
    }

    private static bool FollowsNumber(Source source, int position)
    {
        var before = source.Text.AsSpan(source.LineStart(source.LineOf(position))..position).TrimEnd();
        return !before.IsEmpty && char.IsAsciiDigit(before[^1]);
    }
}
