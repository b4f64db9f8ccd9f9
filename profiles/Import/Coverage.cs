namespace SopCloud.Profiles.Import;

/// <summary>What each character of a document was used for, so that nothing of it can get lost on the way.</summary>
internal sealed class Coverage(Source source)
{
    private readonly Use[] _uses = new Use[source.Text.Length];

    private enum Use : byte
    {
        None,
        Furniture,
        Taken,
    }

    public bool IsFurniture(int position) => _uses[position] == Use.Furniture;

    public bool IsFree(int start, int end) => _uses.AsSpan(start..end).IndexOfAnyExcept(Use.None) < 0;

    /// <summary>The form's own words.</summary>
    public void Furniture(int start, int end) => _uses.AsSpan(start..end).Fill(Use.Furniture);

    /// <summary>Words that an answer or a fact holds.</summary>
    public void Take(int start, int end)
    {
        foreach (ref var use in _uses.AsSpan(start..end))
        {
            if (use == Use.None)
                use = Use.Taken;
        }
    }

    public ValueList<LineRange> FurnitureLines() => Lines(Use.Furniture).Select(piece => source.LinesOf(piece.Start, piece.End)).Merge();

    public ValueList<Leftover> Leftovers() => Lines(Use.None)
        .Select(piece => (Lines: source.LinesOf(piece.Start, piece.End), Text: Blocks.Join(Blocks.Of(source, this, piece.Start, piece.End))))
        .Where(piece => piece.Text.Any(char.IsLetterOrDigit))
        .Select(piece => new Leftover(piece.Lines, piece.Text))
        .ToValueList();

    /// <summary>Runs of one use with something in them; white space between two such runs joins them.</summary>
    private IEnumerable<(int Start, int End)> Lines(Use wanted)
    {
        var start = -1;
        var end = -1;
        for (var i = 0; i < _uses.Length; i++)
        {
            if (char.IsWhiteSpace(source.Text[i]))
                continue;
            if (_uses[i] == wanted)
            {
                start = start < 0 ? i : start;
                end = i + 1;
            }
            else if (start >= 0)
            {
                yield return (start, end);
                start = -1;
            }
        }

        if (start >= 0)
            yield return (start, end);
    }
}

internal static class LineRanges
{
    /// <summary>In order, with neighbours and overlaps as one.</summary>
    public static ValueList<LineRange> Merge(this IEnumerable<LineRange> ranges)
    {
        var merged = new List<LineRange>();
        foreach (var range in ranges.OrderBy(range => range.First))
        {
            if (merged.Count > 0 && range.First <= merged[^1].Last + 1)
                merged[^1] = merged[^1] with { Last = Math.Max(merged[^1].Last, range.Last) };
            else
                merged.Add(range);
        }

        return merged.ToValueList();
    }
}
