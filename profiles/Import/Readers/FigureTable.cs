using System.Globalization;
using System.Text.RegularExpressions;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Templates;

namespace SopCloud.Profiles.Import.Readers;

/// <summary>
/// Numbers of pupils, rows by school years. In text a label runs over several lines and its numbers stand somewhere below its
/// first; a row is read only where it has one number for each year and nothing says that it belongs to another.
/// </summary>
/// <param name="Years">Empty where the document does not say them in order.</param>
/// <param name="YearsStart">Where they stand.</param>
internal sealed partial record FigureTable(ValueList<Schooljaar> Years, int YearsStart, int YearsEnd, ValueList<FigureLine> Lines)
{
    /// <summary>In characters, from a label to its numbers.</summary>
    private const int FarthestNumbers = 300;

    /// <summary>From so many letters on, a word tells one row from another.</summary>
    private const int TellingWord = 5;

    private static FigureTable None { get; } = new([], 0, 0, []);

    public static FigureTable Of(Source source, Coverage coverage, int start, int end, FiguresQuestion question)
    {
        if (Header(source, coverage, start, end) is not { } header)
            return None;
        var (labels, tableEnd) = OfOneTable(RowLabels.In(source, header.End, end, question.Rows, WordsOf), end);
        if (labels.Count == 0)
            return None;

        var years = header.Years.Count;
        var regions = labels
            .Select((label, i) => (Label: label, End: i + 1 < labels.Count ? labels[i + 1].Start : tableEnd))
            .Select(region => (region.Label, Runs: RunsIn(source, coverage, region.Label.Start, region.End, years, Folding.Words(region.Label.Row.Label)), HasNumbers: HasNumbers(source, coverage, region.Label.Start, region.End) || HasPageNumber(source, region.Label.Start, region.End, years)))
            .ToList();
        // Numbers above the first label, or two rows of them below one and none below the last: they stand above their labels.
        var isShifted = RunsIn(source, coverage, header.End, labels[0].Start, years, "").Any(run => run.Count == years)
            || (regions[^1].Runs.Count == 0 && regions.Any(region => region.Runs.Count(run => run.Count == years) > 1));

        var lines = regions
            .Select(region =>
            {
                var (label, runs, hasNumbers) = region;
                var fits = !isShifted && runs is [var only] && only.Count == years
                    && !RunsOnFromWords(source, only)
                    && BelongTo(source, question, label, only[0].Start)
                    && RowLabels.NextIsThere(question.Rows, label.Row, labels);
                return new FigureLine(label.Row, label.Start, label.End, fits ? runs[0].ToValueList() : [], hasNumbers);
            })
            .ToValueList();
        return new(header.Years, header.Start, header.End, lines);
    }

    /// <summary>The key words of a row.</summary>
    public static ValueList<string> WordsOf(FigureRow row) => row.Recognise.IsEmpty ? [row.Label] : row.Recognise;

    /// <summary>Up to a row that came before: there a second table begins, of which the label was lost.</summary>
    private static (List<RowLabel<FigureRow>> Labels, int End) OfOneTable(List<RowLabel<FigureRow>> found, int end)
    {
        var labels = new List<RowLabel<FigureRow>>();
        foreach (var label in found)
        {
            // Its own words may come back within a label.
            if (labels.Count > 0 && labels[^1].Row == label.Row)
                continue;
            if (labels.Exists(other => other.Row == label.Row))
                return (labels, label.Start);
            labels.Add(label);
        }

        return (labels, end);
    }

    /// <summary>The longest row of school years, each the next of the one before; null where another row says otherwise.</summary>
    private static (ValueList<Schooljaar> Years, int Start, int End)? Header(Source source, Coverage coverage, int start, int end)
    {
        var rows = new List<(List<Schooljaar> Years, int Start, int End)>();
        foreach (var match in SchoolYear().EnumerateMatches(source.Text.AsSpan(start..end)))
        {
            var from = start + match.Index;
            if (YearOf(source.Text.AsSpan(from, match.Length)) is not { } year)
                return null;
            var to = from + match.Length;
            if (rows.Count > 0 && Words.In(source, coverage, rows[^1].End, from).Count == 0)
            {
                rows[^1].Years.Add(year);
                rows[^1] = rows[^1] with { End = to };
            }
            else
            {
                rows.Add(([year], from, to));
            }
        }

        if (rows.Count == 0)
            return null;
        var header = rows.MaxBy(row => row.Years.Count);
        var isInOrder = header.Years.Zip(header.Years.Skip(1)).All(pair => pair.Second.StartYear == pair.First.StartYear + 1);
        // A page may print the same years again; a sentence may speak of one.
        var isOnlyOne = rows.All(row => row.Years.Count == 1 || row.Years.SequenceEqual(header.Years));
        return isInOrder && isOnlyOne ? (header.Years.ToValueList(), header.Start, header.End) : null;
    }

    private static Schooljaar? YearOf(ReadOnlySpan<char> text)
    {
        var first = int.Parse(text[..4], CultureInfo.InvariantCulture);
        var second = int.Parse(text[^2..], CultureInfo.InvariantCulture);
        return second == (first + 1) % 100 ? new Schooljaar(first) : null;
    }

    /// <summary>
    /// Rows of numbers with nothing but white space between them; a dash is a cell without a number. A number that is part of the
    /// label is no cell, and one that stands alone below the others, such as that of a page, is not of their row.
    /// </summary>
    private static List<List<FigureCell>> RunsIn(Source source, Coverage coverage, int start, int end, int years, string label)
    {
        var runs = new List<List<FigureCell>>();
        var goesOn = false;
        var before = "";
        foreach (var (from, to) in Words.In(source, coverage, start, end))
        {
            var word = source.Text.AsSpan(from..to);
            var isCell = (word is "-" or "–" or "—" || (word.Length <= 3 && word.IndexOfAnyExceptInRange('0', '9') < 0))
                && !(before.Length > 0 && label.Contains($"{Folding.Words(before)}{word} ", StringComparison.Ordinal));
            if (isCell)
            {
                if (!goesOn || IsAloneBelow(source, runs[^1], from, to))
                    runs.Add([]);
                runs[^1].Add(new(char.IsAsciiDigit(word[0]) ? int.Parse(word, CultureInfo.InvariantCulture) : null, from, to));
            }

            goesOn = isCell;
            before = isCell ? "" : word.ToString();
        }

        runs.RemoveAll(run => run.TrueForAll(cell => cell.Count is null) || (years > 1 && run is [var only] && StandsInSentence(source, only)));
        return runs;
    }

    /// <summary>Alone on its line, below a blank one.</summary>
    private static bool IsAloneBelow(Source source, List<FigureCell> run, int from, int to)
    {
        var (line, lineBefore) = (source.LineOf(from), source.LineOf(run[^1].Start));
        return line > lineBefore
            && source.Line(line).Trim().Length == to - from
            && line - lineBefore > (source.IsSpacedOut ? 2 : 1);
    }

    /// <summary>
    /// Whether it goes on below a line of words with one number: that may be a footnote, or the last word of the label.
    /// </summary>
    private static bool RunsOnFromWords(Source source, List<FigureCell> run)
    {
        var line = source.LineOf(run[0].Start);
        return run.Count > 1 && source.LineOf(run[1].Start) > line && !source.Text.AsSpan(source.LineStart(line)..run[0].Start).IsWhiteSpace();
    }

    /// <summary>"- 1 -" is the number of a page, or a row of which two cells are empty.</summary>
    private static bool HasPageNumber(Source source, int start, int end, int years) =>
        years > 1 && source.PageNumbers.Any(line => source.LineStart(line) >= start && source.LineEnd(line) <= end
            && source.Line(line).ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Length == years);

    /// <summary>Also numbers that a reader ran together, or "&lt;5"; that of "cluster 1" stands in a sentence.</summary>
    private static bool HasNumbers(Source source, Coverage coverage, int start, int end) =>
        Words.In(source, coverage, start, end).Exists(word =>
            source.Text.AsSpan(word.Start..word.End).TrimStart("<>±~") is var digits && !digits.IsEmpty && digits.IndexOfAnyExceptInRange('0', '9') < 0
            && !StandsInSentence(source, new(null, word.Start, word.End)));

    private static bool StandsInSentence(Source source, FigureCell cell)
    {
        var line = source.LineOf(cell.Start);
        return !source.Text.AsSpan(source.LineStart(line)..cell.Start).IsWhiteSpace() && !source.Text.AsSpan(cell.End..source.LineEnd(line)).IsWhiteSpace();
    }

    /// <summary>Between the beginning of a label and its numbers there is no word that only another label has.</summary>
    private static bool BelongTo(Source source, FiguresQuestion question, RowLabel<FigureRow> label, int numbers)
    {
        if (numbers - label.Start > FarthestNumbers)
            return false;
        var own = Known(label.Row);
        var others = question.Rows.Where(row => row.Id != label.Row.Id).Select(Known).ToList();
        return !Folding.Words(source.Text[label.Start..numbers])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Any(word => word.Length >= TellingWord && !own.Contains($" {word} ", StringComparison.Ordinal) && others.Count(other => other.Contains($" {word} ", StringComparison.Ordinal)) == 1);

        static string Known(FigureRow row) => Folding.Words($"{row.Label} {string.Join(' ', row.Recognise)}");
    }

    [GeneratedRegex(@"(?<!\d)20\d\d\s?[/–—-]\s{0,3}(20)?\d\d(?!\d)")]
    private static partial Regex SchoolYear();
}

/// <param name="Cells">One for each year; none where the numbers do not fit the years.</param>
/// <param name="HasNumbers">Whether something was filled in, legible or not.</param>
internal sealed record FigureLine(FigureRow Row, int Start, int LabelEnd, ValueList<FigureCell> Cells, bool HasNumbers)
{
    public bool IsUnreadable => HasNumbers && Cells.IsEmpty;
}

internal readonly record struct FigureCell(int? Count, int Start, int End);

/// <summary>What stands between white space.</summary>
internal static class Words
{
    /// <summary>The words of a part of the document, without those of the form.</summary>
    public static List<(int Start, int End)> In(Source source, Coverage coverage, int start, int end)
    {
        var words = new List<(int, int)>();
        var from = -1;
        for (var i = start; i < end; i++)
        {
            if (char.IsWhiteSpace(source.Text[i]) || coverage.IsFurniture(i))
            {
                if (from >= 0)
                    words.Add((from, i));
                from = -1;
            }
            else if (from < 0)
            {
                from = i;
            }
        }

        if (from >= 0)
            words.Add((from, end));
        return words;
    }
}
