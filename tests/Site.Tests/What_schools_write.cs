using System.Text.Json;
using AngleSharp.Dom;
using SopCloud.Profiles;
using SopCloud.Profiles.Publication;
using SopCloud.Profiles.Templates;
using SopCloud.Profiles.Vocabulary;
using SopCloud.Site.Search;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Site.Tests;

/// <summary>In <c>teksten.json</c>: the sentences of cards, and where each word stands.</summary>
public class What_schools_write
{
    private const int Seeds = 4;

    [Fact]
    public async Task About_a_need_is_there_in_one_sentence()
    {
        var texts = await TextsOf(A.Region);

        Assert.Equal("Vier keer per week leest uw kind twintig minuten in een klein groepje.", texts.Says[("99aa00", "dyslexie")]);
        Assert.Equal(["autisme", "dyslexie"], texts.Says.Keys.Select(key => key.Need).Order());
    }

    [Fact]
    public async Task About_a_grens_is_there_with_its_categories()
    {
        var statement = new Boundary("Zie boven. Wij hebben geen verpleegkundige: sonde en katheter verzorgen wij niet. Dat spijt ons.", [BoundaryCategory.All["medisch-handelen"], BoundaryCategory.All["zindelijkheid"]]);
        var profile = A.Profile with { Boundaries = new() { Statements = [A.Boundary, statement, A.Boundary] } };

        var texts = await TextsOf(A.Region with { Schools = [A.School.With(profile)] });

        Assert.Equal([A.Boundary.Text, statement.Text, A.Boundary.Text], texts.Limits.Select(limit => limit.Text));
        Assert.Equal(["medisch-handelen", "zindelijkheid"], texts.Limits[1].Bounds.Order());
    }

    [Fact]
    public async Task Is_found_by_its_words_at_the_part_of_the_page()
    {
        var texts = await TextsOf(A.Region);

        Assert.Equal([("99aa00", "Lezen en dyslexie", "behoefte-dyslexie")], texts.Words["voorleessoftware"]);
        Assert.Equal([("99aa00", "Zindelijkheid en verzorging", "grens-zindelijkheid")], texts.Words["verschonen"]);
        Assert.False(texts.Words.ContainsKey("niet"));
    }

    [Fact]
    public async Task Is_not_found_where_it_only_says_no()
    {
        Rated Row(string label, string status) => new("", label, null, Status.All[status], "");
        var profile = A.Profile with { Protocols = new() { Items = [new("protocollen", "Protocollen", [Row("Rouwprotocol", "nee"), Row("Pestprotocol", "aanwezig")])] } };

        var texts = await TextsOf(A.Region with { Schools = [A.School.With(profile)] });

        Assert.False(texts.Words.ContainsKey("rouwprotocol"));
        Assert.Equal([("99aa00", "Veiligheid en afspraken", "veiligheid")], texts.Words["pestprotocol"]);
    }

    [Fact]
    public async Task And_was_left_out_is_in_no_file_of_search()
    {
        var profile = A.Profile with { Vision = new() { Mission = "Juf Wilhelmien leest voor.\nSamen lezen wij elke dag." } };

        var site = await Pages.OfAsync(A.Region with { Schools = [A.School.With(profile, redactions: [Redaction.Parse("Wilhelmien", null)])] });

        Assert.All(site.Files.Values.Where(file => file.Path.EndsWith(".json", StringComparison.Ordinal)), file => Assert.DoesNotContain("wilhelmien", site.Text("/" + file.Path), StringComparison.OrdinalIgnoreCase));
        var words = new FoundTexts(site.Text(SitePaths.SwvTexts(A.Swv.Code))).Words.Keys;
        Assert.Contains("leest", words);
        Assert.DoesNotContain("weggelaten", words);
    }

    /// <summary>Of every form, and of answers that nobody would give: each part that a word leads to is on the page, and has the word.</summary>
    [Fact]
    public async Task Is_on_the_page_where_search_says_that_it_is()
    {
        var any = Template.All.Values.SelectMany(template => Enumerable.Range(0, Seeds).Select(seed => template.ProfileOf(A.Schooljaar, AnyAnswer.To(template, new Random(seed)))));
        var schools = any.Select((profile, i) => (A.School with { Id = Profiles.Register.SchoolId.Parse($"99ZZ{i:00}"), Name = $"School {i}" }).With(profile));
        var region = DemoProfiles.Region with { Schools = [.. DemoProfiles.Region.Schools, .. schools] };

        var site = await Pages.OfAsync(region);

        var stands = new FoundTexts(site.Text(SitePaths.SwvTexts(A.Swv.Code))).Words.SelectMany(word => word.Value.Select(part => (Word: word.Key, part.School, part.Label, part.Anchor))).ToList();
        Assert.NotEmpty(stands);
        foreach (var ofPage in stands.GroupBy(stand => stand.School))
        {
            var page = site[$"/scholen/{ofPage.Key}/"];
            foreach (var ofPart in ofPage.GroupBy(stand => (stand.Anchor, stand.Label)))
            {
                var part = page.GetElementById(ofPart.Key.Anchor);
                Assert.True(part is not null, $"{ofPage.Key} has no #{ofPart.Key.Anchor}");
                // The heading of a list of strong points has the id; what it heads stands after it.
                var texts = (ofPart.Key.Anchor == "sterk" ? part.ParentElement! : part).GetDescendants().OfType<IText>().Select(text => text.Data);
                Assert.Empty(ofPart.Select(stand => stand.Word).Except(SearchWords.Split(string.Join(' ', texts))));
                // In its heading, or as compare names the row.
                Assert.True(
                    page.Body!.TextContent.Contains(ofPart.Key.Label, StringComparison.OrdinalIgnoreCase) || page.QuerySelector($"[data-label='{ofPart.Key.Label}']") is not null,
                    $"{ofPage.Key} has nothing called '{ofPart.Key.Label}'");
            }
        }
    }

    public static TheoryData<string> Vectors => [.. Examples.GetProperty("words").EnumerateObject().Select(example => example.Name)];

    /// <summary>The same examples hold what scripts do with the words of a parent (<c>site/assets/test/data.test.ts</c>).</summary>
    [Theory]
    [MemberData(nameof(Vectors))]
    public void Is_split_into_words_as_scripts_split_what_a_parent_types(string text) =>
        Assert.Equal(Examples.GetProperty("words").GetProperty(text).EnumerateArray().Select(word => word.GetString()), SearchWords.Split(text));

    [Fact]
    public void Leaves_out_the_words_that_scripts_do_not_look_for() =>
        Assert.Equal(Examples.GetProperty("leftOut").EnumerateArray().Select(word => word.GetString()!).Order(), SearchWords.LeftOut.Order());

    private static JsonElement Examples { get; } = JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(Repository.PathOf("site", "assets", "test", "search-words.json")));

    private static async Task<FoundTexts> TextsOf(Region region) => new((await Pages.OfAsync(region)).Text(SitePaths.SwvTexts(region.Swv.Code)));
}
