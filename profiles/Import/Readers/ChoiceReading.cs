using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Templates;

namespace SopCloud.Profiles.Import.Readers;

/// <summary>One of a few: the only option that the document names. Where it prints them all, the tick between them is lost.</summary>
internal static class ChoiceReading
{
    public static void Read(Reading reading, ChoiceQuestion question, Segment segment)
    {
        var blocks = reading.BlocksOf(segment);
        ValueList<LineRange> lines = [reading.Source.LinesOf(segment.Start, blocks is [var block, ..] ? block.End : segment.ContentStart)];
        if (blocks is not [var first, ..])
        {
            reading.Add(new ImportedAnswer.SeenEmpty(question.Id, lines));
            return;
        }

        var named = StatusWord.In(reading.Source, first.Start, first.End, question.Options);
        switch (named)
        {
            case [var only] when Folding.Fold(first.Text) == Folding.Fold(reading.Source.Text[only.Start..only.End]):
                reading.Coverage.Take(first.Start, first.End);
                reading.Add(new ImportedAnswer.Read(question.Id, new ChoiceAnswer(only.Status), lines));
                break;
            case [_, _, ..]:
                foreach (var word in named)
                    reading.Coverage.Furniture(word.Start, word.End);
                reading.Add(new ImportedAnswer.SeenUnreadable(question.Id, "Wat er is gekozen, is in tekst niet te zien: kies zelf wat klopt.", lines));
                break;
            default:
                reading.Add(new ImportedAnswer.SeenUnreadable(question.Id, $"Bij \"{question.Label}\" staat iets anders dan wij verwachten.", lines));
                break;
        }
    }
}
