using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Templates;

namespace SopCloud.Profiles.Import.Readers;

/// <summary>Numbers of pupils per school year; a row that does not fit its years is left to the school.</summary>
internal static class FiguresReading
{
    public static void Read(Reading reading, FiguresQuestion question, Segment segment)
    {
        var table = FigureTable.Of(reading.Source, reading.Coverage, segment.ContentStart, segment.End, question);
        var lines = reading.LinesOf([segment]);
        if (table.Lines.IsEmpty)
        {
            reading.Add(reading.TextOf(segment).Length == 0
                ? new ImportedAnswer.SeenEmpty(question.Id, lines)
                : new ImportedAnswer.SeenUnreadable(question.Id, "De rijen of de schooljaren van deze tabel zijn niet te herkennen. Vul de aantallen zelf in.", lines));
            return;
        }

        reading.Coverage.Take(table.YearsStart, table.YearsEnd);
        var counts = new List<FigureCount>();
        foreach (var line in table.Lines)
        {
            foreach (var (start, end) in Words.In(reading.Source, reading.Coverage, line.Start, line.LabelEnd).Where(word => !line.Cells.Any(cell => cell.Start == word.Start)))
                reading.Coverage.Furniture(start, end);
            foreach (var (cell, year) in line.Cells.Zip(table.Years))
            {
                reading.Coverage.Take(cell.Start, cell.End);
                if (cell.Count is { } count)
                    counts.Add(new(line.Row.Id, year, count));
            }

            if (line.IsUnreadable)
                reading.Add(new Remark(RemarkKind.UnreadableRow, $"Bij \"{line.Row.Label}\" past het aantal getallen niet bij de schooljaren. Vul deze rij zelf in.", [reading.Source.LinesOf(line.Start, line.LabelEnd)], question.Id));
        }

        reading.Add(counts.Count > 0
            ? new ImportedAnswer.Read(question.Id, new FiguresAnswer(counts.ToValueList()), lines)
            : table.Lines.Any(line => line.IsUnreadable)
                ? new ImportedAnswer.SeenUnreadable(question.Id, "Er staan getallen, maar het is niet zeker bij welke rij en welk schooljaar zij horen.", lines)
                : new ImportedAnswer.SeenEmpty(question.Id, lines));
    }
}
