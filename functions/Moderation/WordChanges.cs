using System.Text.RegularExpressions;

namespace SopCloud.Functions.Moderation;

/// <summary>A run of words that both texts have, or that only this one has.</summary>
public sealed record WordRun(string Text, bool IsChanged);

/// <summary>Which words of a text changed, so that a moderator need not find them.</summary>
internal static partial class WordChanges
{
    /// <summary>
    /// The longest comparison, in cells of its table: two texts of some 1,500 words. Of longer ones the middle counts as
    /// changed, from the first word that differs to the last.
    /// </summary>
    private const int MaxCells = 2_250_000;

    /// <summary>Each text in runs; put together they are the text as it was, white space and all.</summary>
    public static (IReadOnlyList<WordRun> Before, IReadOnlyList<WordRun> After) Between(string before, string after)
    {
        var (old, now) = (Words(before), Words(after));

        // By the word alone: the last one of a text that grew is the same word, though white space follows it now.
        var same = Common([.. old.Select(word => word.TrimEnd())], [.. now.Select(word => word.TrimEnd())]);
        return (Runs(old, same.Select(pair => pair.Old)), Runs(now, same.Select(pair => pair.Now)));
    }

    /// <summary>The places of the words that both have, in order: a longest common subsequence.</summary>
    private static List<(int Old, int Now)> Common(string[] old, string[] now)
    {
        var start = 0;
        while (start < old.Length && start < now.Length && old[start] == now[start])
            start++;
        var end = 0;
        while (end < old.Length - start && end < now.Length - start && old[^(end + 1)] == now[^(end + 1)])
            end++;

        var (rows, columns) = (old.Length - start - end, now.Length - start - end);
        var common = Enumerable.Range(0, start).Select(i => (i, i)).ToList();
        if ((long)rows * columns <= MaxCells)
        {
            var longest = new int[rows + 1, columns + 1];
            for (var i = rows - 1; i >= 0; i--)
            {
                for (var j = columns - 1; j >= 0; j--)
                    longest[i, j] = old[start + i] == now[start + j] ? longest[i + 1, j + 1] + 1 : Math.Max(longest[i + 1, j], longest[i, j + 1]);
            }

            for (var (i, j) = (0, 0); i < rows && j < columns;)
            {
                if (old[start + i] == now[start + j])
                    common.Add((start + i++, start + j++));
                else if (longest[i + 1, j] >= longest[i, j + 1])
                    i++;
                else
                    j++;
            }
        }

        common.AddRange(Enumerable.Range(0, end).Select(i => (old.Length - end + i, now.Length - end + i)));
        return common;
    }

    private static List<WordRun> Runs(string[] words, IEnumerable<int> same)
    {
        var kept = same.ToHashSet();
        var runs = new List<WordRun>();
        foreach (var (i, word) in words.Index())
        {
            var isChanged = !kept.Contains(i);
            if (runs is [.., var last] && last.IsChanged == isChanged)
                runs[^1] = last with { Text = last.Text + word };
            else
                runs.Add(new(word, isChanged));
        }

        return runs;
    }

    // A word with the white space behind it.
    private static string[] Words(string text) => [.. Word().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"\S+\s*|^\s+")]
    private static partial Regex Word();
}
