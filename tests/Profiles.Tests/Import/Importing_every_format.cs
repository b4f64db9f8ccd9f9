using SopCloud.Profiles.Templates;

namespace SopCloud.Profiles.Tests.Import;

public class Importing_every_format
{
    public static MatrixTheoryData<string, string> Prints { get; } = new(PrintedForm.Formats, Print.Readers);

    public static TheoryData<string> Formats { get; } = [.. PrintedForm.Formats];

    [Theory]
    [MemberData(nameof(Prints))]
    public void Gives_the_same_answers_whatever_the_reader_did(string format, string reader)
    {
        for (var seed = 0; seed < 12; seed++)
        {
            var (text, shown) = PrintedForm.From(FictionalSchool.Random(seed, format), Print.By(reader, seed));
            var document = Reading.Import(text);

            Assert.True(document.Format?.Id == format, $"Seed {seed}: format {document.Format}");
            Assert.True(!Reading.Differences(shown, document.AnswerSet).Any(), $"Seed {seed}: {string.Join('\n', Reading.Differences(shown, document.AnswerSet))}");
            Assert.True(document.Leftovers.IsEmpty, $"Seed {seed}: left over {string.Join('\n', document.Leftovers)}");
            Reading.LosesNothing(document);
            Reading.InventsNothing(document);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Is_tested_with_every_question_that_a_document_can_answer(string format)
    {
        var asked = PrintedForm.From(FictionalSchool.Random(1, format), new()).Asked;

        Assert.Empty(Template.All[format].Questions
            .Where(question => !question.Recognise.IsEmpty || !question.Opens.IsEmpty || !question.Within.IsEmpty || question.TakesWhatFollowsHeading)
            .Select(question => question.Id)
            .Except(asked));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Claims_no_answer_of_a_form_that_was_left_empty(string format)
    {
        foreach (var reader in Print.Readers)
        {
            var document = Reading.Import(PrintedForm.Of(FictionalSchool.Empty(format), Print.By(reader, seed: 1)));

            Assert.True(document.Format?.Id == format, $"{reader}: format {document.Format}");
            Assert.True(document.AnswerSet.Count == 0, $"{reader}: {Reading.Words(document.AnswerSet)}");
            Assert.True(document.Leftovers.IsEmpty, $"{reader}: left over {string.Join('\n', document.Leftovers)}");
        }
    }
}
