using System.Globalization;
using System.Text.RegularExpressions;
using SopCloud.Profiles.Templates;

namespace SopCloud.Profiles.Import.Readers;

/// <summary>
/// The steps of a route. Some forms number them ("Stap 1: …"), others print a table for each level, of which the columns are
/// lost in text: then all that a level says stays together, in the order of the document.
/// </summary>
/// <param name="IsInOrder">Whether the document has the steps in the order of their numbers.</param>
/// <param name="ColumnsAreLost">Whether documents, people and timing stand among the actions.</param>
internal sealed partial record StepList(ValueList<StepLine> Steps, bool IsInOrder, bool ColumnsAreLost)
{
    /// <summary>In characters.</summary>
    private const int LongestName = 60;

    public static StepList Of(Source source, Coverage coverage, int start, int end, StepsQuestion question)
    {
        var headers = question.Recognise
            .SelectMany(pattern => KeyWords.Of(pattern).FindIn(source, start, end))
            .Where(match => Layout.StartOfLine(source, match.Start) is not null)
            .OrderBy(match => match.Start)
            .Select(match => (match.Start, End: PastHeader(source, match.End)))
            .ToList();
        return headers.Count > 0 ? Levels(source, coverage, end, headers) : Numbered(source, coverage, start, end);
    }

    /// <summary>"Stap 1: …", each up to the next; behind the last only the paragraph that it begins is certain.</summary>
    private static StepList Numbered(Source source, Coverage coverage, int start, int end)
    {
        var marks = new List<(int Number, int Start, int End)>();
        foreach (var match in StepMark().EnumerateMatches(source.Text.AsSpan(start..end)))
        {
            var from = start + match.Index;
            var to = from + match.Length;
            var number = NumberIn(source.Text.AsSpan(from..to));
            if (Layout.StartOfLine(source, from) is not null || (marks.Count > 0 && number == marks[^1].Number + 1))
                marks.Add((number, from, to));
        }

        var steps = new List<StepLine>();
        for (var i = 0; i < marks.Count; i++)
        {
            var isLast = i == marks.Count - 1;
            var blocks = Blocks.Of(source, coverage, marks[i].End, isLast ? end : marks[i + 1].Start);
            if (blocks.Count > 0)
                steps.Add(new(marks[i].Number, marks[i].Start, marks[i].End, blocks[0].Text, isLast ? blocks[..1] : blocks, isLast ? [] : blocks[1..]));
        }

        return Sorted(steps, columnsAreLost: false);
    }

    private static StepList Levels(Source source, Coverage coverage, int end, List<(int Start, int End)> headers)
    {
        var steps = new List<StepLine>();
        for (var i = 0; i < headers.Count; i++)
        {
            var to = i + 1 < headers.Count ? headers[i + 1].Start : end;
            // Bare numbers that rise through a document look like those of its pages: here they are looked for in the text itself.
            var sign = LevelNumber().Match(source.Text, headers[i].End, to - headers[i].End);
            // A header without one may be of the same level or of another: what stands below it is left to the school.
            if (!sign.Success)
                continue;
            var number = int.Parse(sign.Groups["number"].ValueSpan, CultureInfo.InvariantCulture);
            var highest = steps.Select(step => step.Number).DefaultIfEmpty().Max();
            if (steps.Count > 0 && number > highest && steps[^1].Number < highest)
                steps[^1] = steps[^1] with { Actions = UpToPage(source, steps[^1].Actions) };
            steps.Add(Level(source, coverage, number, headers[i], (sign.Groups["number"].Index, sign.Index + sign.Length), to));
        }

        return Sorted(steps, columnsAreLost: true);
    }

    private static StepLine Level(Source source, Coverage coverage, int number, (int Start, int End) header, (int Start, int End) sign, int end)
    {
        var blocks = Blocks.Of(source, coverage, sign.End, end);
        // Only a short paragraph of its own, below a number of its own, can be the name of the level.
        var isNamed = source.Text.AsSpan(sign.End..source.LineEnd(source.LineOf(sign.Start))).IsWhiteSpace()
            && blocks is [{ IsItem: false, Text.Length: <= LongestName } name, ..]
            && (blocks.Count == 1 || blocks[1].AfterBlank)
            && !HasColumns(source, name);
        return isNamed
            ? new(number, header.Start, sign.End, blocks[0].Text, blocks[..1], blocks[1..])
            : new(number, header.Start, sign.End, $"{FirstWord(source.Text[header.Start..header.End])} {number}", [], blocks);

        // "Niveau", say: the header's own word for what it numbers.
        static string FirstWord(string text) => text.Split((char[])[' ', '\n'], 2, StringSplitOptions.RemoveEmptyEntries)[0];
    }

    /// <summary>Two spaces within a line are what is left of the white space between two cells.</summary>
    private static bool HasColumns(Source source, Block block)
    {
        foreach (var line in source.Text.AsSpan(block.Start..block.End).EnumerateLines())
        {
            if (line.Trim().Contains("  ", StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>
    /// A page that prints level 3 before 1 and 2 may go on with 3 on its next: what stands there belongs to no level for certain.
    /// </summary>
    private static List<Block> UpToPage(Source source, List<Block> blocks) =>
        [.. blocks.TakeWhile((block, i) => i == 0 || !MayBeginPage(source, source.LineOf(block.Start)))];

    /// <summary>After a form feed; some readers leave of that only the space that the new page begins with.</summary>
    private static bool MayBeginPage(Source source, int line) =>
        source.PageStarts.Contains(line) || (line > 0 && source.Line(line).StartsWith(" ") && !source.Line(line - 1).IsWhiteSpace());

    private static StepList Sorted(List<StepLine> steps, bool columnsAreLost)
    {
        var isInOrder = steps.Zip(steps.Skip(1)).All(pair => pair.First.Number < pair.Second.Number);
        var isCertain = steps.DistinctBy(step => step.Number).Count() == steps.Count;
        return new((isCertain ? steps.OrderBy(step => step.Number) : steps.AsEnumerable()).ToValueList(), isInOrder, columnsAreLost);
    }

    /// <summary>The last column of a header may go on a little: "Planning/ tijdspad".</summary>
    private static int PastHeader(Source source, int position)
    {
        var end = source.LineEnd(source.LineOf(position));
        return source.Text.AsSpan(position..end).TrimStart().StartsWith("/") ? end : position;
    }

    private static int NumberIn(ReadOnlySpan<char> mark) =>
        int.Parse(mark[mark.IndexOfAnyInRange('0', '9')..(mark.LastIndexOfAnyInRange('0', '9') + 1)], CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\bstap\s{1,3}\d{1,2}\s?[:.)–-]", RegexOptions.IgnoreCase)]
    private static partial Regex StepMark();

    // A longer number is that of a page.
    [GeneratedRegex(@"\G\s*(?<number>\d)[.:)]?(?=\s)")]
    private static partial Regex LevelNumber();
}

/// <param name="ContentStart">Where the form's own words end.</param>
/// <param name="Named">Where the name stands; none where the form's word and number name it.</param>
internal sealed record StepLine(int Number, int Start, int ContentStart, string Name, List<Block> Named, List<Block> Actions);
