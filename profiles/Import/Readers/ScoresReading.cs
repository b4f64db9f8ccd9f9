using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Templates;

namespace SopCloud.Profiles.Import.Readers;

/// <summary>Rows that the school described and rated; where the rating cannot be read, its words are kept all the same.</summary>
internal static class ScoresReading
{
    public static void Read(Reading reading, ScoresQuestion question, Segment segment)
    {
        var scores = new List<Score>();
        var lines = ScoreTable.Of(reading.Source, reading.Coverage, segment.ContentStart, segment.End, question, EndsAtNext(reading, question, segment));
        foreach (var line in lines)
            reading.Coverage.Furniture(line.Start, line.LabelEnd);
        foreach (var line in lines.OrderBy(line => question.Rows.ToList().FindIndex(row => row.Id == line.Row.Id)))
        {
            ValueList<LineRange> at = [reading.Source.LinesOf(line.Start, Math.Max(line.LabelEnd, line.Mark?.End ?? 0))];
            if (!line.IsWhole)
            {
                reading.Add(new Remark(RemarkKind.UnreadableRow, $"Bij \"{line.Row.Label}\" is niet zeker waar uw tekst eindigt. Zet die er zelf bij.", at, question.Id));
                continue;
            }

            reading.Take(line.Description);
            if (line.Mark is { } mark)
                reading.Coverage.Take(mark.Start, mark.End);
            if (line.IsUnreadable)
                reading.Add(new Remark(RemarkKind.UnreadableRow, $"Bij \"{line.Row.Label}\" is iets aangekruist, maar in tekst is niet te zien wat. Kies zelf wat klopt.", at, question.Id));
            var score = new Score(line.Row.Id, line.Mark?.Status, Blocks.Join(line.Description));
            if (score.Status is not null || score.Text.Length > 0)
                scores.Add(score);
        }

        ValueList<LineRange> all = reading.LinesOf([segment]);
        if (scores.Count > 0)
            reading.Add(new ImportedAnswer.Read(question.Id, new ScoresAnswer(scores.ToValueList()), all));
        else if (reading.TextOf(segment).Length == 0 || (lines.Count > 0 && lines.TrueForAll(line => line.IsWhole && !line.IsUnreadable)))
            reading.Add(new ImportedAnswer.SeenEmpty(question.Id, all));
        else
            reading.Add(new ImportedAnswer.SeenUnreadable(question.Id, "De rijen van deze tabel zijn niet te herkennen.", all));
    }

    /// <summary>Whether the segment ends with the next question of its section or, after the last, with the next section.</summary>
    private static bool EndsAtNext(Reading reading, ScoresQuestion question, Segment segment)
    {
        var sections = reading.Form.Sections.Where(section => !section.Recognise.IsEmpty).ToList();
        var at = sections.FindIndex(section => section.Questions.Contains(question));
        if (at < 0)
            return false;
        var next = sections[at].Questions.SkipWhile(other => other.Id != question.Id).Skip(1).FirstOrDefault();
        return reading.Segments.Find(other => other.Start == segment.End)?.Anchor switch
        {
            Anchor.Label label => label.Question.Id == next?.Id,
            Anchor.Opening opening => opening.Question.Id == next?.Id,
            Anchor.Heading heading => next is null && at + 1 < sections.Count && heading.Section.Id == sections[at + 1].Id,
            null => next is null && at + 1 == sections.Count,
            _ => false,
        };
    }
}
