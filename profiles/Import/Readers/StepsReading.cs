using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Templates;

namespace SopCloud.Profiles.Import.Readers;

/// <summary>The steps of a route: numbered and then in the order of their numbers, or else levels by their names.</summary>
internal static class StepsReading
{
    public static void Read(Reading reading, StepsQuestion question, Segment segment)
    {
        var list = StepList.Of(reading.Source, reading.Coverage, segment.Start, segment.End, question);
        var lines = reading.LinesOf([segment]);
        if (list.Steps.IsEmpty)
        {
            if (LevelsReading.TryRead(reading, question, segment))
                return;
            reading.Add(reading.TextOf(segment).Length == 0
                ? new ImportedAnswer.SeenEmpty(question.Id, lines)
                : new ImportedAnswer.SeenUnreadable(question.Id, "Hier staat tekst, maar wij zien niet waar elke stap begint.", lines));
            return;
        }

        foreach (var step in list.Steps)
        {
            reading.Coverage.Furniture(step.Start, step.ContentStart);
            reading.Take(step.Named);
            reading.Take(step.Actions);
        }

        reading.Add(new ImportedAnswer.Read(
            question.Id,
            new StepsAnswer(list.Steps.Select(step => new Step(step.Name, Blocks.Join(step.Actions))).ToValueList()),
            lines));
        if (list.ColumnsAreLost)
            reading.Add(new Remark(RemarkKind.LostColumns, "De kolommen van deze tabel zijn in tekst niet uit elkaar te houden. Documenten, betrokkenen en planning staan nog bij de acties: verdeel ze zelf.", lines, question.Id));
        if (!list.IsInOrder)
            reading.Add(new Remark(RemarkKind.LostColumns, "De stappen staan in het document niet op volgorde. Kijk na of elke tekst bij de goede stap staat, en of er nog tekst bij hoort die over is.", lines, question.Id));
    }
}
