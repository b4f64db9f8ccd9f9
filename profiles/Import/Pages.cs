using System.Globalization;
using System.Text.RegularExpressions;

namespace SopCloud.Profiles.Import;

/// <summary>What the pages of a document left in its text: their numbers, and the lines at the top or bottom of each.</summary>
internal static partial class Pages
{
    /// <summary>So often a thing must come back before it is one of every page.</summary>
    private const int Fewest = 3;

    /// <summary>In lines with text: numbers that stand closer together count something else, such as the rows of a table.</summary>
    private const int ShortestPage = 6;

    /// <summary>A page may go without a number.</summary>
    private const int LongestStep = 3;

    /// <summary>The lines at the top or bottom of a page that may be its header or footer.</summary>
    private const int EdgeLines = 2;

    /// <summary>In lines with text.</summary>
    private const int FewestTurned = 12;

    /// <summary>In characters.</summary>
    private const int LongestTurned = 6;

    /// <summary>In lines, blank ones too.</summary>
    private const int FarthestEdge = 8;

    /// <summary>In letters: "n.v.t." may well come back.</summary>
    private const int ShortestRunningLine = 8;

    /// <summary>"pagina 3 van 11", and what rises through the document: bare numbers ("3", "3/11"), or those at the end of one line ("Ons profiel, pagina 3").</summary>
    public static List<int> NumbersIn(Source source)
    {
        var found = new List<int>();
        var counts = new Dictionary<string, List<Candidate>>(StringComparer.Ordinal);
        var footers = new Dictionary<string, List<(int Number, int Line)>>(StringComparer.Ordinal);
        var edges = EdgesOf(source, []);
        var page = 0;
        var filled = 0;
        for (var line = 0; line < source.LineCount; line++)
        {
            page += source.PageStarts.Contains(line) ? 1 : 0;
            var text = Blocks.Squeeze(source.Line(line));
            filled += text.Length > 0 ? 1 : 0;
            if (NumberedLine().Match(text) is { Success: true } numbered)
            {
                var form = Folding.Fold(numbered.Groups["line"].Value);
                if (!footers.TryGetValue(form, out var lines))
                    footers.Add(form, lines = []);
                lines.Add((int.Parse(numbered.Groups["number"].ValueSpan, CultureInfo.InvariantCulture), line));
            }

            if (text.Length is 0 or > 30)
                continue;
            if (NamedNumber().IsMatch(text))
            {
                found.Add(line);
            }
            else if (BareNumber().Match(text) is { Success: true } match && StandsFree(source, line))
            {
                var form = match.Groups["of"].Value;
                if (!counts.TryGetValue(form, out var candidates))
                    counts.Add(form, candidates = []);
                candidates.Add(new(int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture), line, page, filled, edges.Contains(line)));
            }
        }

        var longest = counts.Values.Select(LongestRun).MaxBy(run => run.Count);
        if (longest is { Count: >= Fewest })
            found.AddRange(longest);
        foreach (var lines in footers.Values.Where(lines => lines.Count >= Fewest && lines.Zip(lines.Skip(1)).All(pair => pair.First.Number < pair.Second.Number)))
            found.AddRange(lines.Select(footer => footer.Line));
        return [.. found.Distinct().Order()];
    }

    /// <summary>Lines that come back at the ends of pages; where those show in the text itself, with other digits too.</summary>
    public static List<int> RunningLinesIn(Source source, IReadOnlyList<int> numbers)
    {
        var edges = EdgesOf(source, numbers);
        if (edges.Count < Fewest)
            return [];
        var keys = Enumerable.Range(0, source.LineCount).Select(Key).ToList();
        var times = keys.CountBy(key => key).ToDictionary(StringComparer.Ordinal);
        return [.. edges
            .GroupBy(line => keys[line], StringComparer.Ordinal)
            .Where(same => same.Key.Length >= ShortestRunningLine && same.Count() >= Fewest && same.Count() * 2 > times[same.Key])
            .SelectMany(same => same)
            .Order()];

        string Key(int line)
        {
            var letters = Folding.Fold(source.Line(line).ToString());
            return source.PageStarts.Count > 0 ? string.Concat(letters.Where(letter => !char.IsAsciiDigit(letter))) : letters;
        }
    }

    /// <summary>Words that were turned on their side come out a few letters at a time, one below the other.</summary>
    public static List<int> TurnedLinesIn(Source source)
    {
        var turned = new List<int>();
        var run = new List<int>();
        for (var line = 0; line <= source.LineCount; line++)
        {
            var text = line < source.LineCount ? source.Line(line).Trim() : "einde van de tekst";
            if (text.IsEmpty)
                continue;
            if (text.Length <= LongestTurned && text.IndexOfAnyInRange('0', '9') < 0 && Blocks.BulletLength(text) == 0)
            {
                run.Add(line);
                continue;
            }

            if (run.Count >= FewestTurned)
            {
                turned.AddRange(run);
                // They fill the side of a page, so that its number comes right behind.
                if (line < source.LineCount && BareNumber().IsMatch(text))
                    turned.Add(line);
            }

            run.Clear();
        }

        return turned;
    }

    /// <summary>The lines nearest to the end of a page, of the document, or to the number of a page.</summary>
    public static HashSet<int> EdgesOf(Source source, IReadOnlyList<int> numbers)
    {
        var skipped = numbers.ToHashSet();
        var ends = source.PageStarts.Select(line => (Above: line - 1, Below: line)).Concat(numbers.Select(line => (Above: line - 1, Below: line + 1)));
        return [.. ends.Append((Above: source.LineCount - 1, Below: 0)).SelectMany(end => Nearest(end.Above, -1).Concat(Nearest(end.Below, 1)))];

        IEnumerable<int> Nearest(int from, int step) => Enumerable.Range(0, FarthestEdge)
            .Select(i => from + (i * step))
            .Where(line => line >= 0 && line < source.LineCount && !skipped.Contains(line) && !source.Line(line).IsWhiteSpace())
            .Take(EdgeLines);
    }

    /// <summary>A number with text right above and below it belongs to a sentence or a table.</summary>
    private static bool StandsFree(Source source, int line) =>
        line == 0 || line == source.LineCount - 1
        || source.Line(line - 1).IsWhiteSpace() || source.Line(line + 1).IsWhiteSpace()
        || source.PageStarts.Contains(line) || source.PageStarts.Contains(line + 1);

    /// <summary>The lines of the most numbers that rise a page at a time; other numbers may stand between.</summary>
    private static List<int> LongestRun(List<Candidate> candidates)
    {
        var atEdge = candidates.Where(candidate => candidate.IsAtEdge).ToList();
        var longest = new Dictionary<int, Run>();
        foreach (var candidate in atEdge.Count >= Fewest ? atEdge : candidates)
        {
            var before = Enumerable.Range(1, LongestStep)
                .Select(step => longest.GetValueOrDefault(candidate.Number - step))
                .Where(run => run is not null && IsPageApart(run.Last, candidate))
                .MaxBy(run => run!.Length);
            var run = new Run(candidate, before);
            if (!longest.TryGetValue(candidate.Number, out var other) || run.Length > other.Length)
                longest[candidate.Number] = run;
        }

        var lines = new List<int>();
        for (var run = longest.Values.MaxBy(run => run.Length); run is not null; run = run.Before)
            lines.Add(run.Last.Line);
        return lines;
    }

    private static bool IsPageApart(Candidate first, Candidate second) =>
        second.Page > first.Page || second.Filled - first.Filled >= ShortestPage;

    [GeneratedRegex(@"^(pagina|page|blz\.?|bladzijde|p\.) ?\|? ?\d{1,3}( ?(van|/) ?\d{1,3})?$|^\d{1,3} ?\| ?(pagina|page)$|^- ?\d{1,3} ?-$", RegexOptions.IgnoreCase)]
    private static partial Regex NamedNumber();

    [GeneratedRegex(@"^(?<line>.{4,100}) \(?(pagina|page|blz\.?|bladzijde) ?\|? ?(?<number>\d{1,3})( ?(van|/) ?\d{1,3})?\)?$", RegexOptions.IgnoreCase)]
    private static partial Regex NumberedLine();

    [GeneratedRegex(@"^(?<number>\d{1,3})(?<of> ?(van|/) ?\d{1,3})?$", RegexOptions.IgnoreCase)]
    private static partial Regex BareNumber();

    /// <param name="Page">How many ends of pages stand before it.</param>
    /// <param name="Filled">How many lines with text stand before it.</param>
    private readonly record struct Candidate(int Number, int Line, int Page, int Filled, bool IsAtEdge);

    private sealed record Run(Candidate Last, Run? Before)
    {
        public int Length { get; } = 1 + (Before?.Length ?? 0);
    }
}
