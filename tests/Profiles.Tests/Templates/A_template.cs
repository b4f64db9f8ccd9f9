using System.Text;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Templates;
using SopCloud.Profiles.Tests.Import;

namespace SopCloud.Profiles.Tests.Templates;

public class A_template
{
    private static Template Almere => Template.All["po-almere-2023"];

    [Fact]
    public void Gives_back_the_answers_that_made_a_profile()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var answers = FictionalSchool.Random(seed).Answers
                .With("advies-mr", new ConfirmationAnswer(true, new DateOnly(2031, 5, 1 + (seed % 28))))
                .With("op-website", new ConfirmationAnswer(seed % 2 == 0, null));

            Assert.Equal(answers, Almere.AnswersOf(Almere.ProfileOf(new Schooljaar(2031), answers)));
        }
    }

    [Fact]
    public void Leaves_a_profile_as_it_is_when_its_answers_are_taken_out_and_put_back()
    {
        for (var seed = 0; seed < 50; seed++)
        {
            var profile = Almere.ProfileOf(new Schooljaar(2031), FictionalSchool.Random(seed).Answers);

            Assert.Equal(profile, Almere.ProfileOf(profile.Schooljaar, Almere.AnswersOf(profile)));
        }
    }

    [Fact]
    public void Has_a_place_for_every_question()
    {
        Assert.Equal(Almere.Questions.Count(), Almere.Questions.Select(question => question.Id).Distinct().Count());
        Assert.Equal(7, Almere.AskedNeeds.Count());
        Assert.NotNull(Almere.FindSection("grenzen"));
        Assert.NotNull(Almere.FindQuestion("grenzen"));
        Assert.Null(Almere.FindQuestion("x"));
    }

    [Theory]
    [InlineData("""{ "type": "text", "id": "a", "label": "A", "place": "nowhere" }""", "question 'a' points at the place 'nowhere'", "contact.email")]
    [InlineData("""{ "type": "text", "id": "a", "label": "A", "place": "ambitions.goals" }""", "question 'a' has a type that does not fit the place 'ambitions.goals'", "")]
    [InlineData("""{ "type": "text", "id": "a", "label": "A", "place": "vision.motto" }, { "type": "text", "id": "a", "label": "B", "place": "contact.phone" }""", "two questions have the id 'a'", "Give one of them another")]
    [InlineData("""{ "type": "text", "id": "a", "label": "A", "place": "vision.motto" }, { "type": "text", "id": "b", "label": "B", "place": "vision.motto" }""", "'a' and 'b' point at the same place 'vision.motto'", "")]
    [InlineData("""{ "type": "poem", "id": "a", "label": "A", "place": "vision.motto" }""", "line 1", "poem")]
    [InlineData("""{ "type": "text", "id": "a", "label": "A", "place": "vision.motto", "colour": "red" }""", "line 1", "colour")]
    [InlineData("""{ "type": "text", "id": "a", "label": "A", "place": "vision.motto", "recognise": ["… motto"] }""", "question 'a'", "has no key word to begin with")]
    [InlineData("""{ "type": "offer", "id": "a", "label": "A", "place": "offers", "targetGroup": "x", "level": "basis", "needs": ["x"] }""", "line 1", "dyslexie")]
    public void Is_refused_with_the_file_the_fault_and_the_fix(string questions, string fault, string fix)
    {
        var refusal = Assert.Throws<InvalidDataException>(() => Parse(questions));

        Assert.StartsWith("templates/eigen.json", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(fault, refusal.Message, StringComparison.Ordinal);
        Assert.Contains(fix, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_refused_when_two_questions_want_what_stands_under_the_heading()
    {
        var refusal = Assert.Throws<InvalidDataException>(() => Parse("""{ "type": "text", "id": "a", "label": "A", "place": "vision.motto" }, { "type": "text", "id": "b", "label": "B", "place": "contact.phone" }""", recognise: "kop"));

        Assert.Contains("'a' and 'b' have no key words", refusal.Message, StringComparison.Ordinal);
    }

    private static Template Parse(string questions, string recognise = "")
    {
        var heading = recognise.Length > 0 ? $$""" "recognise": ["{{recognise}}"], """ : "";
        var json = $$"""{ "id": "eigen", "name": "Eigen", "sections": [{ "id": "s", "title": "S", {{heading}} "questions": [{{questions}}] }] }""";
        return Template.Parse("templates/eigen.json", new MemoryStream(Encoding.UTF8.GetBytes(json)));
    }
}
