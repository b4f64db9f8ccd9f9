using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Import;

namespace SopCloud.Profiles.Tests.Import;

public class Reading_lists
{
    private const string Concept = """{ "type": "concept", "id": "concept", "label": "Concept", "place": "vision.concept", "recognise": ["ons concept"] }""";

    private const string Checklist = """
        Ons concept

        • Regulier

        • Dalton x

        • Montessori

        • IPC

        • Jenaplan

        • Anders nl.  Een mengsel van klei en zand.

        Met water.



        Wij bouwen er torens mee. Regulier is dat niet.


        Soms vallen ze om.
        """;

    private const string Questions = """{ "type": "list", "id": "vragen", "label": "Vragen", "place": "organisation.placingQuestions", "recognise": ["telt voor ons"], "takes": "questions" }""";

    private const string Conditions = """{ "type": "list", "id": "voorwaarden", "label": "Voorwaarden", "place": "organisation.placingConditions", "recognise": ["telt voor ons"], "takes": "statements" }""";

    [Theory]
    [InlineData("• ", "• ")]
    [InlineData("• ", "- ")]
    [InlineData("\n\n• ", " • ")]
    [InlineData(" x", " X")]
    [InlineData(" x", "\nx")]
    [InlineData("nl.", "namelijk:")]
    public void Of_concepts_give_the_one_with_a_cross_and_the_schools_own(string printed, string other)
    {
        var answer = OneQuestion.Import(Checklist.Replace(printed, other, StringComparison.Ordinal), Concept).Read<ConceptAnswer>();

        Assert.Equal("dalton", answer.Concept?.Id);
        Assert.StartsWith("Een mengsel van klei en zand.", $"{answer.Own}{answer.Explanation}", StringComparison.Ordinal);
        Assert.EndsWith("Wij bouwen er torens mee. Regulier is dat niet.\n\nSoms vallen ze om.", answer.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_concepts_keep_the_schools_own_apart_from_its_explanation()
    {
        var answer = OneQuestion.Import(Checklist, Concept).Read<ConceptAnswer>();

        Assert.Equal("Een mengsel van klei en zand. Met water.", answer.Own);
        Assert.Equal("Wij bouwen er torens mee. Regulier is dat niet.\n\nSoms vallen ze om.", answer.Explanation);
    }

    [Fact]
    public void Of_concepts_without_a_cross_say_only_what_the_school_wrote()
    {
        Assert.Equal("anders", OneQuestion.Import(Checklist.Replace(" x", "", StringComparison.Ordinal), Concept).Read<ConceptAnswer>().Concept?.Id);

        var empty = OneQuestion.Import("Ons concept\n• Regulier\n• Dalton\n• Montessori\n• IPC\n• Anders nl.\n", Concept);
        empty.State<ImportedAnswer.SeenEmpty>("concept");
    }

    [Fact]
    public void Of_concepts_with_two_crosses_are_left_to_the_school()
    {
        var document = OneQuestion.Import(Checklist.Replace("IPC", "IPC x", StringComparison.Ordinal), Concept);

        Assert.Null(document.Read<ConceptAnswer>().Concept);
        Assert.Contains("Dalton, IPC", Assert.Single(document.Remarks).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("☐ Regulier\n☒ Dalton\n☐ Montessori\n☐ IPC\n☐ Anders nl.")]
    [InlineData("☐ Regulier ☒ Dalton ☐ Montessori ☐ IPC ☐ Anders nl.")]
    [InlineData("[ ] Regulier [x] Dalton [ ] Montessori [ ] IPC [ ] Anders nl.")]
    [InlineData("Regulier\nx Dalton\nMontessori\nIPC\nAnders nl. Bijna een molen")]
    public void Of_concepts_may_have_their_marks_before_the_names(string list)
    {
        var document = OneQuestion.Import($"Ons concept\n{list}\n\n\nWij bouwen er torens mee.", Concept);

        Assert.Equal("dalton", document.Read<ConceptAnswer>().Concept?.Id);
        Assert.Empty(document.Remarks);
    }

    [Theory]
    [InlineData("• Regulier\n• Dalton x (in ontwikkeling)\n• Montessori\n• IPC x\n• Jenaplan", "(in ontwikkeling)")]
    [InlineData("• Regulier\n• Dalton (ja)\n• Montessori\n• IPC\n• Anders nl.", "(ja)")]
    [InlineData("• Regulier\n• Dalton\n• Montessori\n• IPC x\n• Jenaplan x (soms)", "Jenaplan x (soms)")]
    [InlineData("x Regulier\nDalton x\nMontessori\nIPC", "torens")]
    public void Of_concepts_with_words_between_are_left_to_the_school(string list, string kept)
    {
        var document = OneQuestion.Import($"Ons concept\n{list}\n\n\nWij bouwen er torens mee.", Concept);
        var answer = document.Read<ConceptAnswer>();

        Assert.Null(answer.Concept);
        Assert.EndsWith("Wij bouwen er torens mee.", answer.Explanation, StringComparison.Ordinal);
        Assert.Contains(kept, answer.Explanation + string.Join(' ', document.Leftovers.Select(leftover => leftover.Text)), StringComparison.Ordinal);
        Assert.Contains("niet zeker", Assert.Single(document.Remarks).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_concepts_in_a_sentence_stay_the_schools_words()
    {
        var answer = OneQuestion.Import("Ons concept\nDalton, Montessori, IPC, Jenaplan: wij nemen overal iets van.", Concept).Read<ConceptAnswer>();

        Assert.Null(answer.Concept);
        Assert.StartsWith("Dalton, Montessori, IPC, Jenaplan", answer.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void Give_one_question_what_is_asked_and_another_what_is_stated()
    {
        var document = OneQuestion.Import("Telt voor ons het volgende: -\n* Past de pet?\n* Is de pet\nniet te groot?\n* Een pet hebben is een voorwaarde.\n\n\nWat hierna komt.", Questions, Conditions);

        Assert.Equal(["Past de pet?", "Is de pet niet te groot?"], document.AnswerSet.Get<ListAnswer>("vragen")!.Items);
        Assert.Equal(["Een pet hebben is een voorwaarde."], document.AnswerSet.Get<ListAnswer>("voorwaarden")!.Items);
        Assert.Equal("Wat hierna komt.", document.Leftovers[^1].Text);
    }

    [Fact]
    public void Without_bullets_are_not_cut_up_by_guessing()
    {
        var document = OneQuestion.Import("Telt voor ons\nEerst dit.\n\nEn dan dat.", Questions);

        document.State<ImportedAnswer.SeenUnreadable>("vragen");
    }
}
