using System.Text.Json;
using System.Text.Json.Nodes;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Exchange;
using SopCloud.Profiles.Import;
using SopCloud.Profiles.Publication;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Templates;
using SopCloud.Profiles.Tests.Exchange;
using SopCloud.Testing;
using Reading = SopCloud.Profiles.Tests.Import.Reading;

namespace SopCloud.Profiles.Tests.Templates;

/// <summary>Takes one file and no code: this one stands beside the test, and docs/add-a-format.md tells how to make one.</summary>
public class A_sixth_format
{
    private static readonly Template Sixth = Template.Parse("tests/zesde-formaat.json", File.OpenRead(Repository.PathOf("tests", "Profiles.Tests", "Templates", "zesde-formaat.json")));
    private static readonly string Printed = File.ReadAllText(Repository.PathOf("tests", "Profiles.Tests", "Templates", "zesde-formaat.txt"));
    private static readonly ImportOptions WithSixth = new() { Formats = [.. Template.All.Values, Sixth] };

    [Fact]
    public void Fits_the_schema_for_editors()
    {
        var json = JsonNode.Parse(File.ReadAllText(Repository.PathOf("tests", "Profiles.Tests", "Templates", "zesde-formaat.json")))!;

        Assert.Empty(new SchemaCheck(JsonNode.Parse(Schemas.OfTemplates())!).Faults(json));
    }

    [Fact]
    public void Is_recognised_among_the_others_and_read()
    {
        var document = Reading.Import(Printed, WithSixth);

        Assert.Equal(("zesde-formaat", 5, 5), (document.Format?.Id, document.Format?.Found, document.Format?.Of));
        Assert.Equal("Drijven mag, zinken niet.", document.AnswerSet.Get<TextAnswer>("motto")?.Text);
        Assert.Equal(["Rustige lokalen", "Veel buiten leren"], document.AnswerSet.Get<ListAnswer>("sterk")!.Items);
        Assert.Equal(new DateOnly(2030, 3, 12), document.AnswerSet.Get<DateAnswer>("bezoek")?.On);
        Assert.Equal("Elke ochtend een kwartier lezen met een grote vriend.", document.AnswerSet.Get<OfferAnswer>("lezen")?.Texts.Whole);
        Assert.Equal("dyslexiespecialist", document.AnswerSet.Get<AvailabilityAnswer>("mensen")?.Items[0].Provision?.Id);
        Assert.Equal([2, 0, 6, 7, 8, 7], document.AnswerSet.Get<FiguresAnswer>("vertrek")!.Counts.Select(count => count.Count));
        Assert.Equal(["Wij kunnen geen medische handelingen doen.", "Ons gebouw heeft geen lift."], document.AnswerSet.Get<BoundariesAnswer>("grenzen")!.Statements.Select(statement => statement.Text));
        Assert.Equal("Volgend jaar leren wij gebarentaal.", document.AnswerSet.Get<TextAnswer>("plan")?.Text);
        Reading.LosesNothing(document);
        Reading.InventsNothing(document);
    }

    [Fact]
    public void Makes_of_a_document_a_profile_that_gives_the_answers_back()
    {
        var answers = Reading.Import(Printed, WithSixth).AnswerSet;

        Assert.Equal(answers, Sixth.AnswersOf(Sixth.ProfileOf(new Schooljaar(2030), answers)));
    }

    [Fact]
    public void Keeps_an_answer_to_every_question()
    {
        var answers = ExampleAnswers.Of(Sixth);

        Assert.Equal(Sixth.Questions.Count(), answers.Count);
        Assert.Equal(answers, Sixth.AnswersOf(Sixth.ProfileOf(A.Schooljaar, answers)));
        Assert.Equal(["grenzen"], Sixth.MissingFrom(AnswerSet.Empty).Select(question => question.Id));
    }

    [Fact]
    public void Is_public_and_exchanged_by_the_same_rules()
    {
        var profile = Sixth.ProfileOf(new Schooljaar(2030), Reading.Import(Printed, WithSixth).AnswerSet);

        var export = ProfileExport.PublicOf(A.School, profile, Sixth, A.PlacedAt, []);
        var text = SchoolgidsText.Of(A.School, profile, Sixth, []);

        Assert.Empty(new SchemaCheck(JsonNode.Parse(Schemas.OfProfiles())!).Faults(JsonSerializer.SerializeToNode(export, ProfileJson.Options)));
        Assert.Contains("Naar het speciaal onderwijs: 2028-2029: niet getoond, 2029-2030: 0", text, StringComparison.Ordinal);
        Assert.Equal(["dyslexie"], PublicRules.ViewOf(profile, Sixth, []).AskedNeeds.Select(need => need.Id));
    }
}
