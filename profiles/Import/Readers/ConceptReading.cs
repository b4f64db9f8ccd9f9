using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Proposals;
using SopCloud.Profiles.Templates;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Profiles.Import.Readers;

/// <summary>The onderwijsconcept: crossed in a list, or told in the school's own words.</summary>
internal static class ConceptReading
{
    public static void Read(Reading reading, ConceptQuestion question, Segment segment)
    {
        if (ConceptChecklist.Of(reading.Source, reading.Coverage, segment.ContentStart, segment.End) is not { } list)
        {
            TextReading.ReadBlocks(reading, question, segment, text => new ConceptAnswer(Mentions.ConceptOf(text.Split('\n')[0]) ?? Mentions.ConceptOf(text), text));
            return;
        }

        foreach (var (start, end) in list.Printed)
            reading.Coverage.Furniture(start, end);
        if (!list.IsClear)
            reading.Add(new Remark(RemarkKind.UnreadableRow, "Wij zien niet zeker bij welk concept een kruisje staat. Kies het concept dat het beste past.", reading.LinesOf([segment]), question.Id));
        else if (list.Chosen.Count > 1)
            reading.Add(new Remark(RemarkKind.UnreadableRow, $"Bij meer dan één concept staat een kruisje ({string.Join(", ", list.Chosen.Select(concept => concept.Label))}). Kies het concept dat het beste past.", reading.LinesOf([segment]), question.Id));
        var own = string.Join(' ', list.Own.Select(block => block.Text));
        reading.Add(
            question,
            new ConceptAnswer(ConceptOf(list, own), Blocks.Join(list.Explanation), own),
            segment with { ContentStart = list.OwnStart },
            [.. list.Own, .. list.Explanation]);
    }

    private static Onderwijsconcept? ConceptOf(ConceptChecklist list, string own) => list.Chosen switch
    {
        _ when !list.IsClear => null,
        [var only] => only,
        [] when own.Length > 0 => Onderwijsconcept.All.Single(concept => concept.Id == "anders"),
        _ => null,
    };
}
