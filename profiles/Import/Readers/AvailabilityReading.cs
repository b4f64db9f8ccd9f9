using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Templates;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Profiles.Import.Readers;

/// <summary>
/// What a school can call upon. A form of this kind prints only what the school ticked, and the ticks themselves are lost in
/// text: what is listed is there, and where it can be had stays open, unless the form has one column only.
/// </summary>
internal static class AvailabilityReading
{
    public static void Read(Reading reading, AvailabilityQuestion question, Segment segment)
    {
        PrintedRows.MarkNumbers(reading, segment);
        var rows = PrintedRows.In(reading.Source, segment.ContentStart, segment.End, NamesOf(question));
        foreach (var header in rows.Where(row => row.Value.Provision is null))
            reading.Coverage.Furniture(header.Start, header.End);

        ValueList<Availability> at = question.Columns.Count == 1 ? question.Columns : [];
        var listed = rows.Where(row => row.Value.Provision is not null).ToList();
        var own = OwnRowsOf(reading, segment, rows);
        foreach (var row in listed)
            reading.Coverage.Take(row.Start, row.End);
        foreach (var row in own)
            reading.Coverage.Take(row.Start, row.End);

        var lines = listed.Select(row => reading.Source.LinesOf(row.Start, row.End))
            .Concat(own.Select(row => reading.Source.LinesOf(row.Start, row.End)))
            .Prepend(reading.Source.LinesOf(segment.Start, segment.ContentStart))
            .Merge();
        var answer = new AvailabilityAnswer(listed
            .Select(row => new Listed(row.Value.Provision, "", at))
            .DistinctBy(item => item.Provision)
            .Concat(own.Select(row => new Listed(null, row.Text, at)))
            .ToValueList());
        reading.Add(answer.IsEmpty ? new ImportedAnswer.SeenEmpty(question.Id, lines)
            : at.IsEmpty ? new ImportedAnswer.Listed(question.Id, answer, lines)
            : new ImportedAnswer.Read(question.Id, answer, lines));
    }

    /// <summary>Only behind "Anders, namelijk" is a row certain to be the school's own.</summary>
    private static List<OwnRow> OwnRowsOf(Reading reading, Segment segment, List<PrintedRow<Name>> rows)
    {
        var marker = rows.FindIndex(row => row.Value.BeginsOwn);
        return marker < 0
            ? []
            : [.. PrintedRows.Others(reading, rows[marker].End, segment.End, rows.Select(row => (row.Start, row.End))).Where(PrintedRows.IsName)];
    }

    private static IEnumerable<(Name Value, IEnumerable<string> Names)> NamesOf(AvailabilityQuestion question) => question.Provisions
        .Select(provision => (new Name(provision), (IEnumerable<string>)provision.Synonyms.Add(provision.Label)))
        .Append((new Name(null, BeginsOwn: true), Phrases.OwnRows))
        .Append((new Name(null), Phrases.Columns));

    /// <param name="Provision">Null for the words of a header.</param>
    private sealed record Name(Provision? Provision, bool BeginsOwn = false);
}
