namespace SopCloud.Profiles.Import.Readers;

/// <summary>What the document repeats of the register: to compare, never to keep.</summary>
internal static class FactReading
{
    public static void Read(Reading reading, Segment segment, FactKind kind)
    {
        var text = reading.Source.Text[segment.ContentStart..segment.End];
        if (string.IsNullOrWhiteSpace(text))
            return;
        var start = segment.ContentStart + (text.Length - text.TrimStart().Length);
        if (ValueShapes.Read(kind, Blocks.Squeeze(reading.Source.Text.AsSpan(start..Math.Min(segment.End, reading.Source.LineEnd(reading.Source.LineOf(start)))))) is not { } value)
        {
            reading.Add(new Remark(RemarkKind.UnreadableFact, kind == FactKind.Brin ? "Het BRIN in het document is niet te lezen." : "De postcode in het document is niet te lezen.", [reading.Source.LinesOf(segment.Start, start + 1)]));
            return;
        }

        // A name may run over two lines; what stands after white space is not part of it.
        // In the header of a page it is furniture already.
        if (reading.BlocksOf(segment) is not [var first, ..])
        {
            reading.Add(new SchoolFact(kind, value, reading.Source.LinesOf(segment.Start, start + 1)));
            return;
        }

        // The next cell on the line is another fact.
        var end = Columns.EndOfCell(reading.Source, first.Start, first.End);
        var cell = end < first.End ? Blocks.Squeeze(reading.Source.Text.AsSpan(first.Start..end)) : first.Text;
        reading.Coverage.Take(first.Start, end);
        var lines = reading.Source.LinesOf(segment.Start, end);
        reading.Add(new SchoolFact(kind, kind is FactKind.Brin or FactKind.Postcode ? value : cell, lines));
        if (kind == FactKind.Postcode && SaysPlace(reading.Source.Text[segment.Start..segment.ContentStart]) && ValueShapes.PlaceBehindPostcode(cell) is { } place)
            reading.Add(new SchoolFact(FactKind.Place, place, lines));
    }

    private static bool SaysPlace(string label) => Folding.Words(label).Contains("plaats ", StringComparison.Ordinal);
}
