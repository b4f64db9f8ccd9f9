using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Import;
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
        for (var seed = 0; seed < 10; seed++)
        {
            var (text, shown) = PrintedForm.From(FictionalSchool.Random(seed, format), Print.By(reader, seed));
            var document = Reading.Import(text);

            Assert.True(document.Format?.Id == format, $"Seed {seed}: format {document.Format}");
            Assert.True(!Reading.Differences(shown, document.AnswerSet).Any(), $"Seed {seed}: {string.Join('\n', Reading.Differences(shown, document.AnswerSet))}");
            Assert.True(!document.Leftovers.Any(Reading.SaysSomething), $"Seed {seed}: left over {string.Join('\n', document.Leftovers.Where(Reading.SaysSomething))}");
            Reading.LosesNothing(document);
            Reading.LosesNoWord(document);
            Reading.InventsNothing(document);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Is_tested_with_every_question_that_a_document_can_answer(string format)
    {
        var asked = PrintedForm.From(FictionalSchool.Random(1, format), new()).Asked;

        // A part without a heading is not on paper: it asks for a link or a file.
        Assert.Empty(Template.All[format].Sections
            .Where(section => !section.Recognise.IsEmpty)
            .SelectMany(section => section.Questions)
            .Where(question => question.Id != "inspectie-standaarden")
            .Select(question => question.Id)
            .Except(asked));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Takes_what_is_certain_from_a_form_that_it_does_not_know_and_keeps_the_rest(string format)
    {
        for (var seed = 0; seed < 6; seed++)
        {
            var (text, shown) = PrintedForm.From(FictionalSchool.Random(seed, format), new() { Width = 60 + seed, JoinsCells = seed % 2 == 0 });
            var document = DocumentReader.Read(Source.Of(text), format: null, [], Template.All["po-almere-2023"]);

            Assert.Equal(text.Contains("Brin", StringComparison.OrdinalIgnoreCase) ? ["99AA"] : [], document.Facts.Where(fact => fact.Kind == FactKind.Brin).Select(fact => fact.Text));
            Assert.Equal(shown.Get<BoundariesAnswer>("grenzen")?.Statements ?? [], document.AnswerSet.Get<BoundariesAnswer>("grenzen")?.Statements ?? []);
            Reading.LosesNothing(document);
            Reading.LosesNoWord(document);
            Reading.InventsNothing(document);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Claims_no_answer_of_a_form_that_was_left_empty(string format)
    {
        // Two pages are too few to know their numbers by.
        foreach (var reader in Print.Readers.Except(["page numbers", "everything"]))
        {
            var document = Reading.Import(PrintedForm.Of(FictionalSchool.Empty(format), Print.By(reader, seed: 1)));

            Assert.True(document.Format?.Id == format, $"{reader}: format {document.Format}");
            Assert.True(document.AnswerSet.Count == 0, $"{reader}: {Reading.Words(document.AnswerSet)}");
            Assert.True(!document.Leftovers.Any(Reading.SaysSomething), $"{reader}: left over {string.Join('\n', document.Leftovers.Where(Reading.SaysSomething))}");
        }
    }
}
