using SopCloud.Profiles;
using SopCloud.Profiles.Comparison;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Vocabulary;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Site.Tests;

public class Lists_of_schools
{
    [Fact]
    public async Task A_need_page_shows_every_school_with_its_words_or_its_silence()
    {
        var site = await Pages.OfAsync(A.Region);

        var page = site[SitePaths.Need(A.Swv.Code, Need.All["dyslexie"])];
        Assert.Contains("Vier keer per week leest uw kind", page.QuerySelector(".sop-need")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Het Kompas", page.QuerySelector(".sop-compact")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(CellState.NoProfile.Words, page.QuerySelector(".sop-compact")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_need_page_that_names_grenzen_stands_with_zorgplicht()
    {
        var site = await Pages.OfAsync(A.Region);

        foreach (var need in Need.All)
            Assert.Single(site[SitePaths.Need(A.Swv.Code, need)].QuerySelectorAll(".sop-zorgplicht"));
    }

    [Theory]
    [InlineData("passenderwijs", "not-asked")]
    [InlineData("perspectief-op-school", "not-filled-in")]
    public async Task A_card_of_a_school_without_grenzen_says_why_and_never_that_it_names_one(string template, string state)
    {
        var site = await Pages.OfAsync(A.Region with { Schools = [A.School.With(new Profile { Template = template, Schooljaar = A.Schooljaar })] });

        var fact = site[SitePaths.Place(A.Swv.Code, A.School.Address.Place)].QuerySelectorAll(".sop-card__facts > div")[^1];
        Assert.Equal("Grenzen", fact.QuerySelector("dt")!.TextContent);
        Assert.True(fact.QuerySelector("dt")!.ClassList.Contains($"sop-mark--{state}"));
    }

    [Fact]
    public async Task Needs_of_a_small_region_stand_on_one_page()
    {
        var site = await Pages.OfAsync(A.RegionOf(60, "Voorbeeldstad", "Voorbeelddorp"));

        Assert.Equal(60, site[SitePaths.Need(A.Swv.Code, Need.All["dyslexie"])].QuerySelectorAll(".sop-need tbody tr").Length);
    }

    [Fact]
    public async Task Needs_of_a_large_region_have_a_page_for_each_municipality()
    {
        var site = await Pages.OfAsync(A.RegionOf(61, "Voorbeeldstad", "Voorbeelddorp"));

        var overview = site[SitePaths.Need(A.Swv.Code, Need.All["dyslexie"])];
        Assert.Contains("31 scholen", overview.Body!.TextContent, StringComparison.Ordinal);
        var municipality = site[SitePaths.Need(A.Swv.Code, Need.All["dyslexie"], "Voorbeelddorp")];
        Assert.Equal(30, municipality.QuerySelectorAll(".sop-need tbody tr").Length);
    }

    [Fact]
    public async Task A_need_page_says_how_heavy_the_care_is_as_the_schools_page_does()
    {
        var school = A.School.With(A.Profile with { Offers = [A.Offer with { Zorgniveau = "1 t/m 3" }] });

        var site = await Pages.OfAsync(A.Region with { Schools = [school] });

        var head = site[SitePaths.Need(A.Swv.Code, Need.All["dyslexie"])].QuerySelector(".sop-need .sop-offer__for")!.TextContent;
        Assert.Contains("Voor alle leerlingen met dyslexie (zorgniveau 1 t/m 3)", head, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_need_of_which_no_school_tells_keeps_its_capitals()
    {
        var site = await Pages.OfAsync(A.Region);

        Assert.Contains("‘ADHD’", site[SitePaths.Need(A.Swv.Code, Need.All["adhd"])].Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 0, "Van dit samenwerkingsverband staan hier nog geen scholen.")]
    [InlineData(1, 0, "Hier staat 1 school. Zij vertelt nog niet wat zij biedt.")]
    [InlineData(1, 1, "Hier staat 1 school. Zij vertelt wat zij biedt.")]
    [InlineData(3, 0, "Hier staan 3 scholen. Nog geen van deze scholen vertelt wat zij biedt.")]
    [InlineData(3, 1, "Hier staan 3 scholen. 1 daarvan vertelt wat zij biedt.")]
    [InlineData(3, 2, "Hier staan 3 scholen. 2 daarvan vertellen wat zij bieden.")]
    public async Task The_region_counts_its_schools_in_good_Dutch(int schools, int told, string words)
    {
        var all = A.RegionOf(schools).Schools.Select((entry, number) => number < told ? entry : entry.School.WithoutProfile());

        var site = await Pages.OfAsync(A.Region with { Schools = all.ToValueList() });

        Assert.Contains(words, site[SitePaths.Swv(A.Swv.Code)].QuerySelector(".sop-lead")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SitePaths.Home)]
    [InlineData(SitePaths.Finder)]
    [InlineData(SitePaths.Compare)]
    public async Task Without_any_school_say_so(string path)
    {
        var site = await Pages.OfAsync();

        Assert.Contains("Er staan nog geen scholen op deze site.", site[path].Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(site[path].QuerySelectorAll("main ul"), list => list.ChildElementCount == 0);
    }

    [Fact]
    public async Task The_explanation_gives_the_steunpunt_of_each_region_a_name_of_its_own()
    {
        var site = await Pages.OfAsync(A.Region, A.Region with
        {
            Swv = A.Swv with { Code = SwvCode.Parse("PO9902"), Steunpunt = A.Swv.Steunpunt with { Name = "Steunpunt Polderland" } },
            Schools = [],
        });

        Assert.Equal(
            ["Hulp van Steunpunt Polderland", "Hulp van Steunpunt Voorbeeldland"],
            site[SitePaths.Explanation].QuerySelectorAll("aside").Select(panel => panel.GetAttribute("aria-label")!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_place_shows_its_own_schools()
    {
        var site = await Pages.OfAsync(A.Region);

        var page = site["/swv/po9901/plaatsen/s-voorbeelddorp/"];
        Assert.Equal("Het Kompas", Assert.Single(page.QuerySelectorAll(".sop-card__name")).TextContent);
    }

    [Fact]
    public async Task The_region_shows_its_schools_from_a_to_z_with_its_needs_and_places()
    {
        var site = await Pages.OfAsync(A.Region);

        var page = site[SitePaths.Swv(A.Swv.Code)];
        Assert.Equal(["De Esdoorn", "Het Kompas"], page.QuerySelectorAll(".sop-table-list a").Select(link => link.TextContent));
        Assert.Equal(Need.All.Count, page.QuerySelectorAll(".sop-tile").Length);
        Assert.Contains("1 school vertelt hierover", page.QuerySelector($"a[href='{SitePaths.Need(A.Swv.Code, Need.All["dyslexie"])}']")!.TextContent, StringComparison.Ordinal);
    }
}
