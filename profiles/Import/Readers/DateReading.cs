using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Templates;

namespace SopCloud.Profiles.Import.Readers;

/// <summary>A day, right behind or below its label.</summary>
internal static class DateReading
{
    public static void Read(Reading reading, DateQuestion question, Segment segment)
    {
        var blocks = reading.BlocksOf(segment);
        if (blocks is not [var first, ..])
        {
            reading.Add(new ImportedAnswer.SeenEmpty(question.Id, [reading.Source.LinesOf(segment.Start, segment.ContentStart)]));
            return;
        }

        ValueList<LineRange> lines = [reading.Source.LinesOf(segment.Start, first.End)];
        if (Dates.In(first.Text) is [var (on, length)] && length == first.Text.Trim(' ', '.').Length)
        {
            reading.Coverage.Take(first.Start, first.End);
            reading.Add(new ImportedAnswer.Read(question.Id, new DateAnswer(on), lines));
        }
        else
        {
            reading.Add(new ImportedAnswer.SeenUnreadable(question.Id, $"Bij \"{question.Label}\" staat geen datum die wij kunnen lezen.", lines));
        }
    }
}
