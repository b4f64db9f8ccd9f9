using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using SopCloud.Profiles;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Vocabulary;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Site.Tests;

public class What_search_reads
{
    /// <summary>Lists who it has: at school, elsewhere, and nobody knows where.</summary>
    private static SchoolEntry Listing => (A.School with { Id = SchoolId.Parse("99DD01"), Name = "De Wilg" }).With(A.Profile with
    {
        Provisions = new()
        {
            Specialists = new()
            {
                Items =
                [
                    new(Provision.All["dyslexiespecialist"], "", [Availability.School, Availability.Swv]),
                    new(Provision.All["logopedist"], "", [Availability.Board]),
                    new(Provision.All["rekenspecialist"], "", []),
                ],
            },
        },
        Vision = new() { Concept = Onderwijsconcept.All["dalton"], OwnConcept = "Jenaplan" },
    });

    private static Region Across => A.Region with
    {
        Swv = A.Swv with { Code = SwvCode.Parse("PO9902"), Name = "Aan de overkant" },
        Schools = [(A.School with { Id = SchoolId.Parse("99EE00") }).WithoutProfile()],
    };

    [Theory]
    [InlineData(3)]
    [InlineData(70)]
    public async Task The_sitemap_has_every_page_and_no_other(int schools)
    {
        var site = await Pages.OfAsync(schools == 3 ? A.Region : A.RegionOf(schools, "Voorbeeldstad", "Voorbeelddorp"));

        var inSitemap = XDocument.Parse(site.Text(SitePaths.Sitemap)).Descendants()
            .Where(element => element.Name.LocalName == "loc")
            .Select(loc => SitePaths.FileOf(new Uri(loc.Value).AbsolutePath))
            .ToList();

        Assert.Equal(site.HtmlPaths.Where(path => path != "404.html").Order(StringComparer.Ordinal), inSitemap.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Robots_are_led_to_the_sitemap()
    {
        var site = await Pages.OfAsync(A.Region);

        Assert.Contains("Sitemap: https://steun.example/sitemap.xml", site.Text(SitePaths.Robots), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SitePaths.Schools)]
    [InlineData("/swv/po9901/zoeken/scholen.json")]
    public async Task The_finder_knows_each_open_school_by_its_needs_and_grenzen(string path)
    {
        var schools = (await Pages.OfAsync(A.Region)).Schools(path);

        Assert.Equal(["99aa00", "99bb00"], schools.Keys.Order());
        var school = schools["99aa00"];
        Assert.Equal(["dyslexie", "autisme"], school.Tells);
        Assert.Equal(["zindelijkheid"], school.Bounds);
        Assert.Equal(("De Esdoorn", "1234", "PO9901", "Stichting Voorbeeldscholen", "2026-09-03"), (school.Name, school.Pc4, school.Swv, school.Board, school.Updated));
        Assert.Null(school.Silence);
        var without = schools["99bb00"];
        Assert.Null(without.Updated);
        Assert.Null(without.Silence);
        Assert.Empty(without.Tells.Concat(without.Asked).Concat(without.Bounds));
    }

    [Fact]
    public async Task The_finder_knows_where_a_school_has_what_it_lists()
    {
        var site = await Pages.OfAsync(A.Region with { Schools = [Listing] });

        var school = site.Schools(SitePaths.SwvSchools(A.Swv.Code))["99dd01"];
        Assert.Equal(["dyslexiespecialist"], school.Provisions);
        Assert.Contains("dyslexie", school.AtSchool);
        Assert.Contains("dyslexie", school.AtSwv);
        Assert.DoesNotContain("dyslexie", school.AtBoard);
        Assert.Contains("taal-spraak", school.AtBoard);
        Assert.Contains("taal-spraak", school.Lists);
        Assert.DoesNotContain("dyslexie", school.Lists);
        Assert.DoesNotContain("dyscalculie", school.AtSchool.Concat(school.AtBoard).Concat(school.AtSwv));
        Assert.Equal(["dalton", "jenaplan"], school.Concepts);
        Assert.Empty(site.Schools()["99dd01"].Provisions);
    }

    [Fact]
    public async Task A_border_is_known_by_the_postcodes_on_both_sides()
    {
        var site = await Pages.OfAsync(A.Region, Across);

        Assert.Equal(
            """[{"code":"PO9902","name":"Aan de overkant","path":"/swv/po9902/","pc4":[1234]},{"code":"PO9901","name":"Samenwerkingsverband Voorbeeldland","path":"/swv/po9901/","pc4":[1234,2]}]""",
            site.Text(SitePaths.Regions));
    }

    [Fact]
    public async Task Postcodes_are_as_precise_as_a_distance_needs()
    {
        var site = await Pages.OfAsync(A.Region);

        Assert.Equal("""{"pc4":[1234],"latitude":[52370],"longitude":[5220]}""", site.Text(SitePaths.Postcodes));
    }

    [Fact]
    public async Task A_summary_of_an_earlier_version_says_less_and_breaks_nothing()
    {
        var kept = JsonSerializer.SerializeToNode(RegionSummary.Of(A.Region), ProfileJson.Options)!;
        string[] later = ["board", "concepts", "atSchool", "atBoard", "atSwv", "provisions", "unread", "onlyListed", "onlyMentioned", "unboundedState"];
        foreach (var row in kept["schools"]!.AsArray())
            foreach (var property in later)
                Assert.True(row!.AsObject().Remove(property));

        var files = await Pages.Generator.CountryAsync([kept.Deserialize<RegionSummary>(ProfileJson.Options)!], A.Schooljaar, new Dictionary<string, GeoPoint>());

        var school = Pages.Of(files).Schools()["99aa00"];
        Assert.Equal("", school.Board);
        Assert.Equal(["dyslexie", "autisme"], school.Tells);
    }

    /// <summary>
    /// Tests of scripts read these files (<c>site/assets/test/data.test.ts</c>): what they unpack is what is made here. After a
    /// change that was meant, run with SOP_UPDATE=1 and look at the difference.
    /// </summary>
    [Theory]
    [InlineData("scholen.json", "/swv/po9901/zoeken/scholen.json")]
    [InlineData("teksten.json", "/swv/po9901/zoeken/teksten.json")]
    [InlineData("regios.json", SitePaths.Regions)]
    [InlineData("postcodes.json", SitePaths.Postcodes)]
    public async Task Scripts_are_tested_on_the_files_as_they_are_made(string name, string path)
    {
        var made = WithoutVocabulary((await Pages.OfAsync(A.Region with { Schools = [.. A.Region.Schools, Listing] }, Across)).Text(path));
        var kept = Repository.PathOf("site", "assets", "test", "files", name);

        if (Environment.GetEnvironmentVariable("SOP_UPDATE") == "1" && Environment.GetEnvironmentVariable("CI") is null)
            await File.WriteAllTextAsync(kept, made);

        Assert.Equal(await File.ReadAllTextAsync(kept), made);
    }

    /// <summary>Without the words that parents type: a better word is no other shape.</summary>
    private static string WithoutVocabulary(string json)
    {
        var file = JsonNode.Parse(json)!;
        if (file is JsonObject whole && whole.ContainsKey("ambiguous"))
        {
            foreach (var term in whole["needs"]!.AsArray().Concat(whole["concepts"]!.AsArray()).Concat(whole["provisions"]!.AsArray()))
                term!["words"] = new JsonArray();
            whole["needs"]![0]!["words"] = new JsonArray("leeshulp");
            whole["ambiguous"] = new JsonArray(new JsonObject { ["word"] = "taal", ["needs"] = new JsonArray("anderstalig", "dyslexie") });
        }

        return file.ToJsonString(ProfileJson.Options) + "\n";
    }

    [Fact]
    public void A_summary_survives_being_kept_as_json()
    {
        var summary = RegionSummary.Of(A.Region);

        var read = JsonSerializer.Deserialize<RegionSummary>(JsonSerializer.Serialize(summary, ProfileJson.Options), ProfileJson.Options);

        Assert.Equal(summary, read);
    }

    [Theory]
    [InlineData("Ja.\nWij lezen vier keer p.w. in een klein groepje. Ook thuis.", "Wij lezen vier keer p.w. in een klein groepje.")]
    [InlineData("- Voorleessoftware op elke laptop", "Voorleessoftware op elke laptop")]
    [InlineData("Ja.", "Ja.")]
    public void A_teaser_is_the_first_sentence_that_says_something(string text, string expected)
    {
        var summary = SchoolSummary.Of(A.School.With(A.Profile with { Offers = [A.Offer with { Texts = new OfferTexts { InLessons = text } }] }));

        Assert.Equal(expected, Assert.Single(summary.Needs).Text);
    }

    [Fact]
    public void A_long_teaser_ends_at_a_word()
    {
        var text = string.Join(' ', Enumerable.Repeat("leeshulp", 60));

        var teaser = Assert.Single(SchoolSummary.Of(A.School.With(A.Profile with { Offers = [A.Offer with { Texts = new OfferTexts { InLessons = text } }] })).Needs).Text;

        Assert.EndsWith("leeshulp…", teaser, StringComparison.Ordinal);
        Assert.InRange(teaser.Length, 100, 181);
    }
}
