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

    /// <summary>
    /// Whether the row that comes next in the form was found too. If not, what seems to be of this row may be the end of that one.
    /// </summary>
    public static bool NextIsThere<TRow>(ValueList<TRow> rows, TRow row, List<RowLabel<TRow>> found)
        where TRow : class =>
        rows.SkipWhile(other => other != row).Skip(1).FirstOrDefault() is not { } next || found.Exists(label => label.Row == next);

    private static bool FollowsNumber(Source source, int position)
    {
        var before = source.Text.AsSpan(source.LineStart(source.LineOf(position))..position).TrimEnd();
        return !before.IsEmpty && char.IsAsciiDigit(before[^1]);
    }
}
