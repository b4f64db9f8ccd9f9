using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Templates;

namespace SopCloud.Profiles.Import.Readers;

/// <summary>What stands below a label: all of it, or of a phone number and the like only what looks like one.</summary>
internal static class TextReading
{
    /// <summary>In lines, from a label to its value: there may be the end of a page, with its header, between them.</summary>
    private const int FarthestValue = 7;

    public static void Read(Reading reading, Question question, Segment segment)
    {
        if (ValueShapes.Of(question) is not { } shape)
        {
            ReadBlocks(reading, question, segment, text => new TextAnswer(text));
            return;
        }

        var lines = reading.Source.LinesOf(segment.Start, segment.ContentStart);
        var text = reading.Source.Text[segment.ContentStart..segment.End];
        if (shape.Match(text) is { Success: true } match && reading.Source.LineOf(segment.ContentStart + match.Index) - reading.Source.LineOf(segment.ContentStart) <= FarthestValue)
        {
            var start = segment.ContentStart + match.Index;
            reading.Coverage.Take(start, start + match.Length);
            reading.Add(new ImportedAnswer.Read(question.Id, new TextAnswer(Blocks.Squeeze(match.Value)), [reading.Source.LinesOf(segment.Start, start + match.Length)]));
        }
        else
        {
            reading.Add(string.IsNullOrWhiteSpace(text)
                ? new ImportedAnswer.SeenEmpty(question.Id, [lines])
                : new ImportedAnswer.SeenUnreadable(question.Id, $"Bij \"{question.Label}\" staat iets anders dan wij verwachten.", [lines]));
        }
    }

    public static void ReadBlocks(Reading reading, Question question, Segment segment, Func<string, Answer> answer)
    {
        var blocks = reading.BlocksOf(segment);
        var text = Blocks.Join(blocks);
        if (text.Length == 0)
        {
            reading.Add(new ImportedAnswer.SeenEmpty(question.Id, [reading.Source.LinesOf(segment.Start, segment.ContentStart)]));
            return;
        }

        reading.Take(blocks);
        reading.Add(new ImportedAnswer.Read(question.Id, answer(text), reading.LinesOf(segment, blocks)));
        foreach (var block in blocks)
            RemarkOn(reading, question, block);
    }

    private static void RemarkOn(Reading reading, Question question, Block block)
    {
        ValueList<LineRange> lines = [reading.Source.LinesOf(block.Start, block.End)];
        if (question.Place == "boundaries.introduction" && Phrases.TurnsAway.IsIn(block.Text))
            reading.Add(new Remark(RemarkKind.PossibleBoundary, "In uw inleiding lijkt ook een grens te staan. Hoort die bij uw grenzen?", lines, question.Id));
        if (question.Place.StartsWith("boundaries.", StringComparison.Ordinal))
            return;
        if (Phrases.PossibleBoundary.IsIn(block.Text))
            reading.Add(new Remark(RemarkKind.PossibleBoundary, $"Bij \"{question.Label}\" lijkt ook een grens te staan. Hoort die bij uw grenzen?", lines, question.Id));
    }
}
