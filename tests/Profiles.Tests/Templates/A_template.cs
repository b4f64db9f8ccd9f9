using System.Text;
using System.Text.Json;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Templates;
using SopCloud.Profiles.Vocabulary;
using SopCloud.Testing;

namespace SopCloud.Profiles.Tests.Templates;

public class A_template
{
    public static TheoryData<string> Each => [.. Template.All.Keys];

    [Fact]
    public void Is_there_for_each_of_the_five_formats() => Assert.Equal(
        [
            ("haarlemmermeer", "Haarlemmermeer"),
            ("passenderwijs", "Passenderwijs"),
            ("perspectief-op-school", "Perspectief op School"),
            ("po-almere", "PO Almere (tot 2023)"),
            ("po-almere-2023", "PO Almere (vanaf 2023)"),
        ],
        Template.All.Values.Select(template => (template.Id, template.Name)).OrderBy(template => template.Id, StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Each))]
    public void Gives_back_the_answers_that_made_a_profile(string id)
    {
        var template = Template.All[id];
        for (var seed = 0; seed < 200; seed++)
        {
            var answers = AnyAnswer.To(template, new Random(seed));

            Assert.Equal(answers, template.AnswersOf(template.ProfileOf(new Schooljaar(2031), answers)));
        }
    }

    [Theory]
    [MemberData(nameof(Each))]
    public void Leaves_a_profile_as_it_is_when_its_answers_are_taken_out_and_put_back(string id)
    {
        var template = Template.All[id];
        for (var seed = 0; seed < 50; seed++)
        {
            var profile = template.ProfileOf(new Schooljaar(2031), AnyAnswer.To(template, new Random(seed)));

            Assert.Equal(profile, template.ProfileOf(profile.Schooljaar, template.AnswersOf(profile)));
        }
    }

    [Theory]
    [MemberData(nameof(Each))]
    public void Makes_answers_and_a_profile_that_come_back_from_json_the_same(string id)
    {
        var template = Template.All[id];
        for (var seed = 0; seed < 50; seed++)
        {
            var answers = AnyAnswer.To(template, new Random(seed));
            var profile = template.ProfileOf(new Schooljaar(2031), answers);

            Assert.Equal(answers, ThroughJson(answers));
            Assert.Equal(profile, ThroughJson(profile));
        }
    }

    /// <summary>A place that drops a part of an answer, or puts it where another is, cannot hide behind chance.</summary>
    [Theory]
    [MemberData(nameof(Each))]
    public void Keeps_each_answer_apart_from_the_others(string id)
    {
        var template = Template.All[id];
        foreach (var question in template.Questions)
        {
            for (var seed = 0; seed < 10; seed++)
            {
                var alone = AnswerSet.Empty.With(question.Id, AnyAnswer.To(question, new Random(seed)));

                Assert.Equal(alone, template.AnswersOf(template.ProfileOf(new Schooljaar(2031), alone)));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Each))]
    public void Is_written_for_whoever_fills_it_in(string id)
    {
        var template = Template.All[id];

        Assert.All(template.Sections, section => Assert.NotEmpty(section.Introduction));
        Assert.All(template.Sections, section => Assert.False(section.Questions.IsEmpty));
        Assert.All(template.Questions.Where(question => question.GoodExample.Length > 0), question => Assert.NotEmpty(question.WeakExample));
        Assert.InRange(template.Questions.Count(question => question.GoodExample.Length > 0), 4, 12);
        Assert.InRange(template.Questions.Count(question => question.Required), 1, 3);
    }

    [Theory]
    [MemberData(nameof(Each))]
    public void Asks_about_people_only_for_school_and_SWV(string id)
    {
        var people = Template.All[id].Questions.Where(question => question.Place.StartsWith("internal.", StringComparison.Ordinal));

        Assert.All(people, question => Assert.Contains("Ouders zien dit niet", question.Help, StringComparison.Ordinal));
    }

    [Fact]
    public void Knows_the_needs_that_its_form_names()
    {
        Assert.Equal(7, Template.All["po-almere-2023"].AskedNeeds.Count());
        Assert.Equal(12, Template.All["po-almere"].AskedNeeds.Count());
        Assert.Empty(Template.All["passenderwijs"].AskedNeeds);
    }

    [Fact]
    public void Asks_some_questions_only_after_a_certain_answer()
    {
        var template = Template.All["passenderwijs"];
        var indicators = template.FindQuestion("inspectie-indicatoren")!;

        Assert.False(Template.Asks(indicators, AnswerSet.Empty));
        Assert.False(Template.Asks(indicators, After("nee")));
        Assert.True(Template.Asks(indicators, After("ja")));

        static AnswerSet After(string answer) => AnswerSet.Empty.With("onderzoekskader-2017", new ChoiceAnswer(Status.All[answer]));
    }

    [Fact]
    public void May_point_at_a_place_more_than_once_where_each_answer_is_kept_apart()
    {
        var template = Parse("""{ "type": "steps", "id": "a", "label": "A", "place": "organisation.route" }, { "type": "steps", "id": "b", "label": "B", "place": "organisation.route" }""");
        var answers = AnswerSet.Empty
            .With("a", new StepsAnswer([new Step("Overleg")]))
            .With("b", new StepsAnswer([new Step("Plan", Timing: "zes weken")]));

        Assert.Equal(answers, template.AnswersOf(template.ProfileOf(new Schooljaar(2031), answers)));
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
    [InlineData("""{ "type": "concept", "id": "a", "label": "A", "place": "vision.concept" }, { "type": "concept", "id": "b", "label": "B", "place": "vision.concept" }""", "'a' and 'b' point at the same place 'vision.concept'", "Give each its own")]
    [InlineData("""{ "type": "text", "id": "a", "label": "A", "place": "vision.motto", "shownWhen": { "question": "x", "is": ["ja"] } }""", "question 'a' is shown after an answer to 'x'", "type 'choice' earlier in the form")]
    [InlineData("""{ "type": "text", "id": "a", "label": "A", "place": "vision.motto", "shownWhen": { "question": "b", "is": ["ja"] } }, { "type": "choice", "id": "b", "label": "B", "place": "inspection.verdict", "options": ["ja"] }""", "question 'a' is shown after an answer to 'b'", "earlier in the form")]
    [InlineData("""{ "type": "choice", "id": "b", "label": "B", "place": "inspection.verdict", "options": ["goed"] }, { "type": "text", "id": "a", "label": "A", "place": "vision.motto", "shownWhen": { "question": "b", "is": ["ja"] } }""", "an answer that 'b' cannot have", "Choose from: goed")]
    [InlineData("""{ "type": "scores", "id": "a", "label": "A", "place": "protocols", "rows": [{ "id": "x", "label": "X" }, { "id": "x", "label": "Y" }] }""", "question 'a' has two rows 'x'", "another id")]
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

    private static T ThroughJson<T>(T value) => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value, ProfileJson.Options), ProfileJson.Options)!;

    private static Template Parse(string questions, string recognise = "")
    {
        var heading = recognise.Length > 0 ? $$""" "recognise": ["{{recognise}}"], """ : "";
        var json = $$"""{ "id": "eigen", "name": "Eigen", "sections": [{ "id": "s", "title": "S", {{heading}} "questions": [{{questions}}] }] }""";
        return Template.Parse("templates/eigen.json", new MemoryStream(Encoding.UTF8.GetBytes(json)));
    }
}
