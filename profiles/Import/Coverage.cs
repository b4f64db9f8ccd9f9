namespace SopCloud.Profiles.Import;

/// <summary>What each character of a document was used for, so that nothing of it can get lost on the way.</summary>
internal sealed class Coverage(Source source)
{
    public const int MostLeftovers = 200;

    private readonly Use[] _uses = new Use[source.Text.Length];

    private enum Use : byte
    {
        None,
        Internal,
        Furniture,
        Taken,
    }

    public bool IsFurniture(int position) => _uses[position] == Use.Furniture;

    public bool IsFree(int start, int end) => _uses.AsSpan(start..end).IndexOfAnyExcept(Use.None, Use.Internal) < 0;

    /// <summary>The form's own words.</summary>
    public void Furniture(int start, int end) => _uses.AsSpan(start..end).Fill(Use.Furniture);

    /// <summary>Where people are named: what no internal answer takes of it is left over apart from the rest.</summary>
    public void KeepInternal(int start, int end) => _uses.AsSpan(start..end).Replace(Use.None, Use.Internal);

    /// <summary>Words that an answer or a fact holds.</summary>
    public void Take(int start, int end)
    {
        foreach (ref var use in _uses.AsSpan(start..end))
        {
            if (use is Use.None or Use.Internal)
                use = Use.Taken;
        }
    }

    public ValueList<LineRange> FurnitureLines() => Lines(Use.Furniture).Select(piece => source.LinesOf(piece.Start, piece.End)).Merge();

    /// <summary>In the order of the document. Of a document in crumbs, neighbours are joined: no one places a thousand pieces by hand.</summary>
    public ValueList<Leftover> Leftovers()
    {
        var open = LeftoversOf(Use.None);
        var named = LeftoversOf(Use.Internal);
        var count = open.Count + named.Count;
        // Two lists, cut each on its own, may end in one short group more than their sum would.
        var size = count <= MostLeftovers ? 1 : (int)Math.Ceiling(count / (MostLeftovers - 1.0));
        return open.Chunk(size).Concat(named.Chunk(size)).Select(Join).OrderBy(leftover => leftover.Lines.First).ToValueList();

        static Leftover Join(Leftover[] pieces) => pieces[0] with
        {
            Lines = new(pieces[0].Lines.First, pieces[^1].Lines.Last),
            Text = string.Join("\n\n", pieces.Select(piece => piece.Text)),
        };
    }

    private List<Leftover> LeftoversOf(Use use) =>
    [
        .. from piece in Lines(use)
           let text = Blocks.Join(Blocks.Of(source, this, piece.Start, piece.End))
           where text.Any(char.IsLetterOrDigit)
           select new Leftover(source.LinesOf(piece.Start, piece.End), text) { IsInternal = use == Use.Internal },
    ];

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
