using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Templates;

namespace SopCloud.Profiles.Import.Readers;

/// <summary>A route whose steps are levels of support, each by its name on a line of its own with what happens below it.</summary>
internal static class LevelsReading
{
    /// <summary>Whether there are such levels; otherwise nothing was read.</summary>
    public static bool TryRead(Reading reading, StepsQuestion question, Segment segment)
    {
        var levels = PrintedRows.In(reading.Source, segment.ContentStart, segment.End, [(0, Phrases.Levels)])
            .Where(level => Layout.StartOfLine(reading.Source, level.Start) is not null)
            .ToList();
        if (levels.Count < 2)
            return false;

        var steps = new List<Step>();
        var lines = new List<LineRange> { reading.Source.LinesOf(segment.Start, segment.ContentStart) };
        for (var i = 0; i < levels.Count; i++)
        {
            var actions = PrintedRows.Others(reading, levels[i].End, i + 1 < levels.Count ? levels[i + 1].Start : segment.End, []);
            reading.Coverage.Take(levels[i].Start, levels[i].End);
            foreach (var action in actions)
                reading.Coverage.Take(action.Start, action.End);
            lines.Add(reading.Source.LinesOf(levels[i].Start, levels[i].End));
            lines.AddRange(actions.Select(action => reading.Source.LinesOf(action.Start, action.End)));
            steps.Add(new(
                Blocks.Squeeze(reading.Source.Text.AsSpan(levels[i].Start..levels[i].End)).TrimEnd(':', ' '),
                string.Join('\n', actions.Select(action => action.Text))));
        }

        reading.Add(new ImportedAnswer.Read(question.Id, new StepsAnswer(steps.ToValueList()), lines.Merge()));
        return true;
    }
}
