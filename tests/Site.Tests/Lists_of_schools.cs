using AngleSharp.Dom;
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

    [Fact]
    public async Task Needs_of_a_small_region_stand_on_one_page()
    {
        var site = await Pages.OfAsync(A.RegionOf(60, "Voorbeeldstad", "Voorbeelddorp"));

        Assert.Equal(60, site[SitePaths.Need(A.Swv.Code, Need.All["dyslexie"])].QuerySelectorAll(".sop-need tbody").Length);
    }

    [Fact]
    public async Task Needs_of_a_large_region_have_a_page_for_each_municipality()
    {
        var site = await Pages.OfAsync(A.RegionOf(61, "Voorbeeldstad", "Voorbeelddorp"));

        var overview = site[SitePaths.Need(A.Swv.Code, Need.All["dyslexie"])];
        Assert.Contains("31 van de 31 scholen", overview.Body!.TextContent, StringComparison.Ordinal);
        var municipality = site[SitePaths.Need(A.Swv.Code, Need.All["dyslexie"], "Voorbeelddorp")];
        Assert.Equal(30, municipality.QuerySelectorAll(".sop-need tbody").Length);
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
