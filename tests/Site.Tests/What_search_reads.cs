using System.Text.Json;
using System.Xml.Linq;
using SopCloud.Profiles;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Vocabulary;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Site.Tests;

public class What_search_reads
{
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

    [Fact]
    public async Task The_finder_knows_each_open_school_by_its_needs_and_grenzen()
    {
        var site = await Pages.OfAsync(A.Region);

        using var json = JsonDocument.Parse(site.Text(SitePaths.FinderData));
        var needs = json.RootElement.GetProperty("needs").EnumerateArray().Select(need => need.GetProperty("id").GetString()).ToList();
        var bounds = json.RootElement.GetProperty("bounds").EnumerateArray().Select(bound => bound.GetProperty("id").GetString()).ToList();
        var schools = json.RootElement.GetProperty("schools").EnumerateArray().ToDictionary(school => school.GetProperty("id").GetString()!);

        Assert.Equal(["99aa00", "99bb00"], schools.Keys.Order());
        var school = schools["99aa00"];
        Assert.Equal(["dyslexie", "autisme"], school.GetProperty("needs").EnumerateArray().Select(index => needs[index.GetInt32()]));
        Assert.Equal(["zindelijkheid"], school.GetProperty("bounds").EnumerateArray().Select(index => bounds[index.GetInt32()]));
        Assert.Equal("Vier keer per week leest uw kind twintig minuten in een klein groepje.", school.GetProperty("teaser").GetProperty($"{needs.IndexOf("dyslexie")}").GetString());
        Assert.Equal("2026-09-03", school.GetProperty("updated").GetString());
        Assert.Equal("1234", school.GetProperty("pc4").GetString());
        Assert.Equal(JsonValueKind.Null, schools["99bb00"].GetProperty("updated").ValueKind);
    }

    [Fact]
    public async Task Postcodes_are_as_precise_as_a_distance_needs()
    {
        var site = await Pages.OfAsync(A.Region);

        Assert.Equal("""{"1234":[52.37,5.22]}""", site.Text(SitePaths.Postcodes));
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
