using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Templates;

namespace SopCloud.Profiles.Import.Readers;

/// <summary>A crossed box says yes and an empty one nothing; a tick, a bullet or nothing at all may be just a bullet.</summary>
internal static class ConfirmationReading
{
    public static void Read(Reading reading, ConfirmationQuestion question, Segment segment)
    {
        var end = reading.SentenceEnd(segment.ContentStart, Math.Min(segment.End, reading.Source.LineEnd(reading.Source.LineOf(segment.ContentStart))));
        reading.Coverage.Furniture(segment.Start, end);
        ValueList<LineRange> lines = [reading.Source.LinesOf(segment.Start, end)];
        var mark = reading.Source.Text[segment.Start..segment.ContentStart].TrimStart();
        reading.Add(mark switch
        {
            _ when mark.StartsWith('☒') || mark.StartsWith('☑') || mark.StartsWith("[x]", StringComparison.OrdinalIgnoreCase) =>
                new ImportedAnswer.Read(question.Id, new ConfirmationAnswer(Given: true, On: null), lines),
            _ when mark.StartsWith('☐') || mark.StartsWith("[ ]", StringComparison.Ordinal) => new ImportedAnswer.SeenEmpty(question.Id, lines),
            _ => new ImportedAnswer.SeenUnreadable(question.Id, "Een vinkje is in tekst niet te zien: kies zelf wat klopt.", lines),
        });
    }
}
