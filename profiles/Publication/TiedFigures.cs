using SopCloud.Profiles.Templates;

namespace SopCloud.Profiles.Publication;

/// <summary>
/// Finds the numbers of one school year that must not be shown because sums tie them to a small one.
/// <para>
/// Numbers that are tied to each other are shown by the plain rule (1 to 4, or as they are), unless a reader who adds and
/// subtracts could then compute a small one: of 6 pupils, 5 here leaves 1 there, and two small numbers that make 8 are 4 and 4.
/// Then nothing is said of any of them but that it is not 0. To hide as little as possible instead would tell a reader who
/// knows this rule which numbers made it necessary.
/// </para>
/// </summary>
internal static class TiedFigures
{
    /// <summary>More small numbers than this in one net of sums are not searched, but held back.</summary>
    private const int MostSearched = 8;

    public static IEnumerable<FigureCell> HeldBack(Dictionary<FigureCell, int> counts, IReadOnlyList<TiedCells> sums)
    {
        var known = counts.ToDictionary(count => count.Key, count => (int?)count.Value);
        return Nets(sums.Where(sum => CanHold(sum, known)))
            .Where(net => GivesAway(net, known))
            .SelectMany(net => net)
            .SelectMany(sum => sum.Cells);
    }

    /// <summary>What schools fill in does not always add up. A sum that is not true gives nothing away.</summary>
    private static bool CanHold(TiedCells sum, Dictionary<FigureCell, int?> known)
    {
        var difference = sum.Left.Sum(Count) - sum.Right.Sum(Count);
        return (sum.Left.Any(IsBlank), sum.Right.Any(IsBlank)) switch
        {
            (false, false) => difference == 0,
            (true, false) => difference <= 0,
            (false, true) => difference >= 0,
            // With a blank on both sides, any number fits.
            (true, true) => false,
        };

        int Count(FigureCell cell) => known.GetValueOrDefault(cell) ?? 0;

        bool IsBlank(FigureCell cell) => known.GetValueOrDefault(cell) is null;
    }

    /// <summary>Sums that share a number belong together.</summary>
    private static List<List<TiedCells>> Nets(IEnumerable<TiedCells> sums)
    {
        var nets = new List<List<TiedCells>>();
        foreach (var sum in sums)
        {
            var touched = nets.FindAll(net => net.Exists(other => other.Cells.Intersect(sum.Cells).Any()));
            nets.RemoveAll(touched.Contains);
            nets.Add([sum, .. touched.SelectMany(net => net)]);
        }

        return nets;
    }

    /// <summary>Tries every value that a reader must think possible, and sees for which number only one small value is left.</summary>
    private static bool GivesAway(List<TiedCells> net, Dictionary<FigureCell, int?> known)
    {
        var cells = net.SelectMany(sum => sum.Cells).Distinct().ToList();
        var small = cells.FindAll(cell => known.GetValueOrDefault(cell) is { } count && PublicFigures.IsSmall(count));
        var blank = cells.FindAll(cell => known.GetValueOrDefault(cell) is null);
        if (small.Count > MostSearched)
            return true;

        var possible = small.Concat(blank).ToDictionary(cell => cell, _ => (Least: int.MaxValue, Most: int.MinValue));
        var tried = new Dictionary<FigureCell, int?>(known);
        Try(0);
        // A blank that can only be 0 is no child; one that can only be 1 to 4 is, though the school did not write it.
        return possible.Values.Any(range => range.Least == range.Most && PublicFigures.IsSmall(range.Least));

        void Try(int next)
        {
            if (next < small.Count)
            {
                for (var count = 1; count <= 4; count++)
                {
                    tried[small[next]] = count;
                    Try(next + 1);
                }
            }
            else if (net.TrueForAll(sum => CanHold(sum, tried)) && BlanksIn() is { } blanks)
            {
                foreach (var cell in small)
                    See(cell, tried[cell]!.Value, tried[cell]!.Value);
                foreach (var (cell, range) in blanks)
                    See(cell, range.Least, range.Most);
            }
        }

        void See(FigureCell cell, int least, int most) => possible[cell] = (Math.Min(possible[cell].Least, least), Math.Max(possible[cell].Most, most));

        // Null where two sums ask different things of one blank.
        Dictionary<FigureCell, (int Least, int Most)>? BlanksIn()
        {
            var ranges = blank.ToDictionary(cell => cell, _ => (Least: 0, Most: int.MaxValue));
            foreach (var sum in net)
            {
                var open = sum.Cells.Where(ranges.ContainsKey).ToList();
                var left = Math.Abs(sum.Left.Sum(cell => tried.GetValueOrDefault(cell) ?? 0) - sum.Right.Sum(cell => tried.GetValueOrDefault(cell) ?? 0));
                foreach (var cell in open)
                    ranges[cell] = (Math.Max(ranges[cell].Least, open.Count == 1 ? left : 0), Math.Min(ranges[cell].Most, left));
            }

            return ranges.Values.All(range => range.Least <= range.Most) ? ranges : null;
        }
    }
}
