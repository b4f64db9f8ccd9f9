using System.Text.Json;
using System.Text.Json.Nodes;
using SopCloud.Profiles.Exchange;
using SopCloud.Profiles.Publication;
using SopCloud.Profiles.Templates;
using SopCloud.Profiles.Tests.Publication;
using SopCloud.Testing;

namespace SopCloud.Profiles.Tests.Exchange;

public class A_profile_for_others
{
    private static readonly JsonSerializerOptions Indented = new(ProfileJson.Options) { WriteIndented = true, NewLine = "\n" };

    public static TheoryData<string> Formats => [.. Template.All.Keys.Order(StringComparer.Ordinal)];

    [Fact]
    public void Has_a_schema_that_is_up_to_date() => Snapshot.Matches(Schemas.OfProfiles(), "docs", "profile.schema.json");

    [Theory]
    [MemberData(nameof(Formats))]
    public void Has_an_example_of_each_format(string format)
    {
        var example = JsonSerializer.Serialize(PublicExample(Template.All[format]), Indented) + "\n";

        Snapshot.Matches(example, "docs", "examples", $"{format}.json");
        Assert.Empty(Schema().Faults(JsonNode.Parse(example)));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Comes_back_as_it_went(string format)
    {
        var export = WholeExample(Template.All[format]);

        var json = JsonSerializer.Serialize(export, ProfileJson.Options);

        Assert.Equal(export, JsonSerializer.Deserialize<ProfileExport>(json, ProfileJson.Options));
        Assert.Empty(Schema().Faults(JsonNode.Parse(json)));
    }

    [Theory]
    [InlineData("""{ "version": "0.9" }""", "$ has no school", "$.version is not 1.1")]
    [InlineData("""{ "schooljaar": "2026" }""", "$ has no profile", "$.schooljaar does not match ^[0-9]{4}-[0-9]{4}$: 2026")]
    [InlineData("""{ "profile": { "vision": { "concept": "toverschool" } } }""", "$.profile has no template", "$.profile.vision.concept is not one of the enum: toverschool")]
    [InlineData("""{ "profile": { "figures": [{ "items": [{ "count": "drie" }] }] } }""", "$.profile has no schooljaar", "$.profile.figures[0].items[0].count is no integer")]
    public void Is_refused_by_the_schema_when_it_is_not_one(string json, params string[] faults)
    {
        var found = Schema().Faults(JsonNode.Parse(json));

        Assert.All(faults, fault => Assert.Contains(fault, found));
    }

    [Fact]
    public void Tells_who_is_who_only_when_asked()
    {
        var marked = new MarkedProfile();
        var school = A.School with { Pupils = 3 };

        var forAll = ProfileExport.PublicOf(school, marked.Profile, A.Template, A.PlacedAt, [Redaction.Parse("merk002")]);
        var whole = ProfileExport.WholeOf(school, marked.Profile, A.Template, A.PlacedAt);

        Assert.DoesNotContain(marked.PlacesIn(JsonSerializer.Serialize(forAll, ProfileJson.Options)), place => place.StartsWith("Internal", StringComparison.Ordinal) || place.StartsWith("Attachment", StringComparison.Ordinal));
        Assert.Equal((null, false), (forAll.School.Pupils, forAll.WithInternal));
        Assert.Equal(marked.Marks.Values.Order(StringComparer.Ordinal), marked.PlacesIn(JsonSerializer.Serialize(whole, ProfileJson.Options)));
        Assert.Equal((3, true), (whole.School.Pupils, whole.WithInternal));
    }

    private static SchemaCheck Schema() => new(JsonNode.Parse(Schemas.OfProfiles())!);

    private static ProfileExport PublicExample(Template template) =>
        ProfileExport.PublicOf(A.School with { Pupils = 212 }, template.ProfileOf(A.Schooljaar, ExampleAnswers.Of(template)), template, A.PlacedAt);

    private static ProfileExport WholeExample(Template template) =>
        ProfileExport.WholeOf(A.School, template.ProfileOf(A.Schooljaar, ExampleAnswers.Of(template)), template, A.PlacedAt);
}
