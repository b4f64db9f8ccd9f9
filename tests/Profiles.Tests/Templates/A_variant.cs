using System.Text;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Templates;
using SopCloud.Profiles.Tests.Import;

namespace SopCloud.Profiles.Tests.Templates;

/// <summary>An SWV's own variant of a format: only what is different, merged by id.</summary>
public class A_variant
{
    private static Template Almere => Template.All["po-almere-2023"];

    [Fact]
    public void Is_its_base_where_it_says_nothing()
    {
        var variant = Variant("");

        Assert.Equal(("eigen", "Eigen", "po-almere-2023"), (variant.Id, variant.Name, variant.VariantOf));
        Assert.Equal(Almere.Sections, variant.Sections);
        Assert.Equal(Almere.Recognise, variant.Recognise);
    }

    [Fact]
    public void Changes_the_members_that_it_gives_and_no_others()
    {
        var variant = Variant("""{ "id": "visie", "title": "Wie wij zijn", "questions": [{ "id": "missie", "label": "Onze missie", "required": false }] }""");

        Assert.Equal("Wie wij zijn", variant.FindSection("visie")!.Title);
        Assert.Equal((TextQuestion)Almere.FindQuestion("missie")! with { Label = "Onze missie", Required = false }, variant.FindQuestion("missie"));
        Assert.Equal(Almere.Questions.Where(question => question.Id != "missie"), variant.Questions.Where(question => question.Id != "missie"));
    }

    [Fact]
    public void Takes_out_sections_and_questions()
    {
        var variant = Variant("""{ "id": "ambities", "remove": true }, { "id": "visie", "questions": [{ "id": "motto", "remove": true }] }""");

        Assert.Null(variant.FindSection("ambities"));
        Assert.Null(variant.FindQuestion("motto"));
        Assert.Equal(Almere.Questions.Count() - 2, variant.Questions.Count());
    }

    [Fact]
    public void Adds_a_question_behind_the_one_it_names_or_at_the_end()
    {
        var variant = Variant(
            """
            { "id": "visie", "questions": [
              { "type": "list", "id": "sterk", "label": "Waar wij goed in zijn", "place": "vision.strongPoints", "after": "missie" },
              { "type": "text", "id": "lastig", "label": "Wat lastig is", "place": "vision.obstacles", "recognise": ["wat lastig is"] }] }
            """);

        Assert.Equal(["missie", "sterk", "ambitie-passend-onderwijs", "onderwijsconcept", "motto", "lastig"], variant.FindSection("visie")!.Questions.Select(question => question.Id));
    }

    [Fact]
    public void Adds_and_moves_sections()
    {
        var variant = Variant(
            """
            { "id": "sterk", "title": "Sterk", "after": "contact", "questions": [{ "type": "list", "id": "sterk", "label": "Sterk in", "place": "vision.strongPoints" }] },
            { "id": "grenzen", "after": "visie" }
            """);

        Assert.Equal(["contact", "sterk", "visie", "grenzen", "basis", "extra", "ambities", "afronding", "document"], variant.Sections.Select(section => section.Id));
    }

    [Fact]
    public void Makes_a_profile_that_gives_the_answers_back()
    {
        var variant = Variant("""{ "id": "visie", "questions": [{ "type": "list", "id": "sterk", "label": "Sterk in", "place": "vision.strongPoints" }] }""");
        var answers = AnswerSet.Empty.With("missie", new TextAnswer("Samen.")).With("sterk", new ListAnswer(["Lezen"]));

        var profile = variant.ProfileOf(new Schooljaar(2031), answers);

        Assert.Equal("eigen", profile.Template);
        Assert.Equal(answers, variant.AnswersOf(profile));
    }

    [Fact]
    public void Is_what_a_document_of_its_base_is_read_into_where_the_school_fills_it_in()
    {
        var variant = Variant("""{ "id": "ambities", "remove": true }""");
        var printed = PrintedForm.Of(FictionalSchool.Small, new());

        Assert.Equal("po-almere-2023", Reading.Import(printed, new() { Formats = [.. Template.All.Values, variant] }).Format?.Id);
        Assert.Equal("eigen", Reading.Import(printed, new() { Formats = [.. Template.All.Values, variant], Form = variant }).Format?.Id);
    }

    [Theory]
    [InlineData("""{ "id": "visie", "questions": [{ "id": "mottto", "remove": true }] }""", "templates/eigen.json, line 6: 'mottto' is to be removed", "Known here: missie, ambitie-passend-onderwijs")]
    [InlineData("""{ "id": "visies", "remove": true }""", "templates/eigen.json, line 6: 'visies' is to be removed", "Known here: contact, visie")]
    [InlineData("""{ "id": "visie", "questions": [{ "id": "motto", "after": "x" }] }""", "templates/eigen.json, line 6: 'motto' is to stand after 'x'", "Known here: missie")]
    [InlineData("""{ "id": "visie", "questions": [{ "id": "grenzen", "help": "x" }] }""", "templates/eigen.json, line 6: question 'grenzen' stands in section 'grenzen'", "Change it there")]
    [InlineData("""{ "id": "visie", "questions": [{ "id": "nieuw", "type": "text", "label": "Nieuw", "place": "vision.motto", "recognise": ["nieuw"] }] }""", "templates/eigen.json, line 6: the questions 'motto' and 'nieuw' point at the same place", "Give each its own")]
    [InlineData("""{ "id": "visie", "questions": [{ "id": "motto", "colour": "red" }] }""", "templates/eigen.json, line 6:", "colour")]
    [InlineData("""{ "id": "visie", "colour": "red" }""", "templates/eigen.json, line 6:", "colour")]
    [InlineData("""{ "id": "visie", "questions": ["motto"] }""", "templates/eigen.json, line 6: 'questions' holds something that is not a question", "Write objects with an 'id'")]
    [InlineData("""{ "title": "visie" }""", "templates/eigen.json, line 5: 'sections' holds something that is not a section", "Write objects with an 'id'")]
    public void Is_refused_with_the_line_and_the_fix(string sections, string fault, string fix)
    {
        var refusal = Assert.Throws<InvalidDataException>(() => Variant(sections));

        Assert.StartsWith(fault, refusal.Message, StringComparison.Ordinal);
        Assert.Contains(fix, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Has_a_base()
    {
        var refusal = Assert.Throws<InvalidDataException>(() => Parse("""
            {
              "id": "eigen", "name": "Eigen",
              "variantOf": "po-almeer"
            }
            """));

        Assert.StartsWith("templates/eigen.json, line 3: 'variantOf' names 'po-almeer', which is no template. Known: ", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("po-almere-2023", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_blamed_on_the_base_where_only_the_base_says_it()
    {
        var refusal = Assert.Throws<InvalidDataException>(() => Variant("""{ "id": "s", "title": "S", "questions": [{ "type": "list", "id": "sterk", "label": "Sterk in", "place": "contact.email" }] }"""));

        Assert.StartsWith("templates/eigen.json, line 6: question 'sterk' has a type that does not fit the place 'contact.email'. That place takes 'text'.", refusal.Message, StringComparison.Ordinal);
    }

    private static Template Variant(string sections) => Parse($$"""
        {
          "variantOf": "po-almere-2023",
          "id": "eigen",
          "name": "Eigen",
          "sections": [
            {{sections}}
          ]
        }
        """);

    private static Template Parse(string json) => Template.Parse("templates/eigen.json", new MemoryStream(Encoding.UTF8.GetBytes(json)));
}
