using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Templates;
using SopCloud.Profiles.Tests.Exchange;
using SopCloud.Profiles.Tests.Import;
using SopCloud.Testing;

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

    [Theory]
    [InlineData("recognise", """["… kop"]""", 8, "the template: '… kop' has no key word")]
    [InlineData("variantof", "3", 8, "variantof")]
    [InlineData("id", "\"b\"", 8, "'id'")]
    public void Is_refused_with_the_line_of_a_member(string member, string value, int line, string fault)
    {
        var refusal = Assert.Throws<InvalidDataException>(() => ParseWhole($$"""
            {
              "$schema": "../../docs/template.schema.json",
              // A note for whoever reads the file.
              "id": "eigen",
              "name": "Eigen",
              "sections": [
              ],
              "{{member}}": {{value}}
            }
            """));

        Assert.StartsWith($"templates/eigen.json, line {line}: ", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(fault, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "type": "text", "id": "b", "label": "B", "place": "nowhere" }""", "question 'b' points at the place 'nowhere'")]
    [InlineData("""{ "type": "list", "id": "b", "label": "B", "place": "vision.motto" }""", "That place takes 'text'.")]
    [InlineData("""{ "type": "text", "id": "a", "label": "B", "place": "vision.motto" }""", "two questions have the id 'a'")]
    [InlineData("""{ "type": "text", "id": "b", "label": "B", "place": "contact.phone" }""", "point at the same place 'contact.phone'")]
    [InlineData("""{ "type": "text", "id": "b", "label": "B", "place": "vision.motto", "opens": ["…"] }""", "has no key word to begin with")]
    [InlineData("""{ "type": "text", "id": "b", "label": "B", "place": "vision.motto", "shownWhen": { "question": "a", "is": ["ja"] } }""", "not a question of the type 'choice'")]
    [InlineData("""{ "type": "figures", "id": "b", "label": "B", "place": "figures", "rows": [{ "id": "x", "label": "X" }], "sums": [{ "rows": ["x"], "sameAs": ["y"] }] }""", "a sum with 'b/y', which is no row. Rows here: x")]
    [InlineData("""{ "type": "figures", "id": "b", "label": "B", "place": "figures", "rows": [{ "id": "x", "label": "X" }], "sums": [{ "rows": ["x"], "sameAs": ["x"] }] }""", "a sum that counts 'x' twice")]
    [InlineData("""{ "type": "figures", "id": "b", "label": "B", "place": "figures", "rows": [{ "id": "x", "label": "X" }], "sums": [{ "rows": ["x"], "sameAs": [] }] }""", "a sum without 'rows' or without 'sameAs'")]
    [InlineData("""{ "type": "poem", "id": "b", "label": "B", "place": "vision.motto" }""", "poem")]
    public void Is_refused_with_the_line_of_the_question(string question, string fault)
    {
        var refusal = Assert.Throws<InvalidDataException>(() => ParseWhole($$"""
            {
              "id": "eigen",
              "name": "Eigen",
              "sections": [
                {
                  "id": "s", "title": "S",
                  "questions": [
                    { "type": "text", "id": "a", "label": "A", "place": "contact.phone", "recognise": ["a"] },
                    {{question}}
                  ]
                }
              ]
            }
            """));

        Assert.StartsWith("templates/eigen.json, line 9: ", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(fault, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_refused_with_the_line_of_a_second_section_of_one_id()
    {
        var refusal = Assert.Throws<InvalidDataException>(() => ParseWhole("""
            { "id": "eigen", "name": "Eigen", "sections": [
              { "id": "s", "title": "S", "questions": [] },
              { "id": "s", "title": "T", "questions": [] }] }
            """));

        Assert.Equal("templates/eigen.json, line 3: two sections have the id 's'. Give one of them another.", refusal.Message);
    }

    [Fact]
    public void Is_a_file_that_has_the_name_of_its_id() =>
        Assert.All(Template.All.Keys, id => Assert.True(File.Exists(Repository.PathOf("profiles", "Templates", $"{id}.json")), id));

    /// <summary>An editor that knows the schema proposes members, places and ids, and marks faults.</summary>
    [Fact]
    public void Has_a_schema_for_editors()
    {
        Snapshot.Matches(Schemas.OfTemplates(), "docs", "template.schema.json");

        var schema = new SchemaCheck(JsonNode.Parse(Schemas.OfTemplates())!);
        foreach (var id in Template.All.Keys)
        {
            var template = JsonNode.Parse(File.ReadAllText(Repository.PathOf("profiles", "Templates", $"{id}.json")), documentOptions: new() { CommentHandling = JsonCommentHandling.Skip })!;
            Assert.Empty(schema.Faults(template));
            Assert.Equal("../../docs/template.schema.json", template["$schema"]?.ToString());
        }

        Assert.Contains("$.sections[0].questions[0].place is not one of the enum: nergens", schema.Faults(JsonNode.Parse(
            """{ "id": "eigen", "name": "Eigen", "sections": [{ "id": "s", "title": "S", "questions": [{ "type": "text", "id": "a", "label": "A", "place": "nergens" }] }] }""")));
        Assert.Empty(schema.Faults(JsonNode.Parse("""{ "variantOf": "po-almere-2023", "id": "eigen", "name": "Eigen", "sections": [{ "id": "visie", "questions": [{ "id": "motto", "remove": true }] }] }""")));
    }

    [Fact]
    public void Is_refused_when_two_questions_want_what_stands_under_the_heading()
    {
        var refusal = Assert.Throws<InvalidDataException>(() => Parse("""{ "type": "text", "id": "a", "label": "A", "place": "vision.motto" }, { "type": "text", "id": "b", "label": "B", "place": "contact.phone" }""", recognise: "kop"));

        Assert.Contains("'a' and 'b' have no key words", refusal.Message, StringComparison.Ordinal);
    }

    private static Template ParseWhole(string json) => Template.Parse("templates/eigen.json", new MemoryStream(Encoding.UTF8.GetBytes(json)));

    private static Template Parse(string questions, string recognise = "")
    {
        var heading = recognise.Length > 0 ? $$""" "recognise": ["{{recognise}}"], """ : "";
        var json = $$"""{ "id": "eigen", "name": "Eigen", "sections": [{ "id": "s", "title": "S", {{heading}} "questions": [{{questions}}] }] }""";
        return ParseWhole(json);
    }
}
