using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using SopCloud.Functions.Register;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Vocabulary;
using SopCloud.Site;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace SopCloud.Browser.Tests;

public sealed class A_parent_finds_a_school(Product product) : BrowserTest(product)
{
    private static readonly SwvCode Swv = SwvCode.Parse("PO9901", null);

    [Fact]
    public async Task By_what_the_child_needs_and_compares_it_with_two_others()
    {
        var parent = await VisitAsync();
        var page = parent.Page;

        await page.GotoAsync(Address(SitePaths.Home));
        await page.GetByRole(AriaRole.Combobox, new() { Name = "Wat heeft uw kind nodig?" }).FillAsync("leesproblemen");
        await page.GetByLabel("Uw postcode of plaats").FillAsync("1374 KL");
        await page.GetByRole(AriaRole.Button, new() { Name = "Zoek scholen" }).ClickAsync();

        await Expect(page).ToHaveURLAsync(Address("/zoeken/#behoeften=dyslexie&postcode=1374"));
        await Expect(page.GetByLabel("Sorteer op")).ToHaveValueAsync("afstand");
        var card = Card(page, "OBS De Zeekraal");
        await Expect(card.Locator(".sop-card__distance")).ToContainTextAsync("km");
        await Expect(card.GetByText("Lezen en dyslexie", new() { Exact = true })).ToBeVisibleAsync();
        await card.GetByRole(AriaRole.Link, new() { Name = "OBS De Zeekraal", Exact = true }).ClickAsync();

        await Expect(page).ToHaveURLAsync(Address("/scholen/99aa00/"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Zet bij vergelijken" }).ClickAsync();
        await page.GoBackAsync();
        await page.GetByLabel("Vergelijk Daltonschool De Sluiswachter").CheckAsync();
        await page.GetByLabel("Vergelijk Jenaplanschool De Watermunt").CheckAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Vergelijk 3 scholen" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Table)).ToBeVisibleAsync();
        await Expect(page.Locator(".sop-compare__school")).ToHaveTextAsync(["OBS De Zeekraal", "Daltonschool De Sluiswachter", "Jenaplanschool De Watermunt"]);
        await SeesARowPerNeedAsync(page);
        await SeesGrenzenRowByRowAsync(page);
        await Traffic.AssertTellsNothingAsync(parent, Product.SiteAddress, "leesproblemen", "lezen", "dyslexie", "1374", "1374 KL");
        Assert.Empty(await page.Context.CookiesAsync());
    }

    [Fact]
    public async Task In_her_own_region_by_what_the_schools_write()
    {
        var parent = await VisitAsync();
        var page = parent.Page;

        await page.GotoAsync(Address(SitePaths.Swv(Swv)));
        await page.GetByRole(AriaRole.Combobox, new() { Name = "Wat heeft uw kind nodig?" }).FillAsync("moeite met lezen");
        await page.GetByRole(AriaRole.Button, new() { Name = "Zoek scholen" }).ClickAsync();

        await Expect(page).ToHaveURLAsync(Address($"{SitePaths.SwvFinder(Swv)}#behoeften=dyslexie"));
        await Expect(page.Locator(".sop-card__says").First).Not.ToBeEmptyAsync();
        await Expect(page.Locator(".sop-card mark").First).ToBeVisibleAsync();
        var filters = page.GetByRole(AriaRole.Form, new() { Name = "Filters" });
        await filters.GetByRole(AriaRole.Button, new() { Name = $"Toon alle {Need.All.Count}", Exact = true }).ClickAsync();
        await filters.GetByLabel("ADHD").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Toon [0-9]+ scho") }).ClickAsync();
        await Expect(page).ToHaveURLAsync(Address($"{SitePaths.SwvFinder(Swv)}#behoeften=dyslexie,adhd"));
        await Expect(page.GetByRole(AriaRole.Heading, new() { NameRegex = new("gevonden$") })).ToBeFocusedAsync();
        await Traffic.AssertTellsNothingAsync(parent, Product.SiteAddress, "moeite", "lezen", "dyslexie", "adhd");
    }

    [Theory]
    [InlineData(SitePaths.Home, "B-1000")]
    [InlineData(SitePaths.Finder, "10115 Berlin")]
    public async Task Only_with_a_Dutch_postcode(string path, string foreign)
    {
        var parent = await VisitAsync();
        await parent.Page.GotoAsync(Address(path));

        await parent.Page.GetByLabel("Uw postcode of plaats").FillAsync(foreign);
        await parent.Page.GetByRole(AriaRole.Button, new() { Name = "Zoek scholen" }).ClickAsync();

        await Expect(parent.Page.GetByText("Vul een Nederlandse postcode in, zoals 1234 AB.")).ToBeVisibleAsync();
        await Expect(parent.Page.GetByLabel("Uw postcode of plaats")).ToBeFocusedAsync();
        await Expect(parent.Page).ToHaveURLAsync(Address(path));
        await Traffic.AssertTellsNothingAsync(parent, Product.SiteAddress, foreign);
    }

    [Fact]
    public async Task By_place_without_JavaScript()
    {
        var parent = await VisitAsync(javaScript: false);
        var page = parent.Page;

        await page.GotoAsync(Address(SitePaths.Home));
        await page.GetByRole(AriaRole.Link, new() { Name = "Zoek een school", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Oeverstad" }).ClickAsync();
        await Card(page, "OBS De Zeekraal").GetByRole(AriaRole.Link).ClickAsync();

        await SeesTheProfileAsync(page, "OBS De Zeekraal");
        await page.GetByRole(AriaRole.Link, new() { Name = "Vergelijk met andere scholen" }).ClickAsync();
        await Expect(page.GetByText("Op die pagina staan ook alle scholen naast elkaar")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Lezen en dyslexie" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(Address(SitePaths.Need(Swv, Need.All["dyslexie"])));
    }

    [Fact]
    public async Task By_need_without_JavaScript_where_one_page_compares_all_schools()
    {
        var parent = await VisitAsync(javaScript: false);
        var page = parent.Page;
        var schools = await Product.Services.GetRequiredService<SchoolRegister>().OfSwvAsync(Swv).Where(school => school.GoneSince is null).ToListAsync();

        await page.GotoAsync(Address(SitePaths.Home));
        await page.GetByRole(AriaRole.Link, new() { Name = "Lezen en dyslexie" }).ClickAsync();

        var linked = await page.Locator("main a[href^='/scholen/']").EvaluateAllAsync<string[]>("links => links.map(link => new URL(link.href).pathname)");
        Assert.Equal(schools.Select(school => SitePaths.School(school.Id)).Order(), linked.Distinct().Order());
        await Expect(page.GetByText(Brand.Zorgplicht)).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "OBS De Zeekraal", Exact = true }).ClickAsync();
        await SeesTheProfileAsync(page, "OBS De Zeekraal");
        await Expect(page).ToHaveURLAsync(Address("/scholen/99aa00/#behoefte-dyslexie"));
    }

    private static ILocator Card(IPage page, string school) =>
        page.Locator(".sop-card").Filter(new() { Has = page.GetByRole(AriaRole.Link, new() { Name = school, Exact = true }) });

    private static async Task SeesTheProfileAsync(IPage page, string school)
    {
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(school);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Waar de school grenzen ziet" })).ToBeVisibleAsync();
        await Expect(page.GetByText(Brand.Zorgplicht)).ToBeVisibleAsync();
    }

    /// <summary>What the parent chose stands first; every other need has a row too, and no cell is empty.</summary>
    private static async Task SeesARowPerNeedAsync(IPage page)
    {
        Assert.Equal(["Lezen en dyslexie"], await LabelsAsync(Group(page, "Wat u koos")));
        var others = await LabelsAsync(Group(page, "Andere ondersteuning"));
        Assert.Equal(Need.All.Select(need => need.Label).Where(label => label != "Lezen en dyslexie").Order(), others.Except(["Nog meer aanbod"]).Order());
        Assert.All(await Group(page, "Wat u koos").Locator("td").AllInnerTextsAsync(), cell => Assert.False(string.IsNullOrWhiteSpace(cell)));
        Assert.All(await Group(page, "Andere ondersteuning").Locator("td").AllInnerTextsAsync(), cell => Assert.False(string.IsNullOrWhiteSpace(cell)));
    }

    private static async Task SeesGrenzenRowByRowAsync(IPage page)
    {
        var grenzen = Group(page, "Waar scholen een grens zien");
        var labels = await LabelsAsync(grenzen);
        Assert.Equal(BoundaryCategory.All.Select(category => category.Label).Order(), labels.Except(["Als een grens is bereikt"]).Order());
        var row = grenzen.Locator("tr").Filter(new() { Has = page.Locator("th", new() { HasTextString = BoundaryCategory.All["zindelijkheid"].Label }) });
        await Expect(row.Locator("td")).ToHaveCountAsync(3);
        await Expect(grenzen.GetByText(Brand.Zorgplicht)).ToHaveCountAsync(1);
        await Expect(grenzen.GetByText(Brand.Zorgplicht)).ToBeVisibleAsync();
    }

    private static ILocator Group(IPage page, string title) =>
        page.Locator("tbody").Filter(new() { Has = page.Locator(".sop-compare__group", new() { HasTextString = title }) });

    /// <summary>The words at the head of each row, without the button to read on.</summary>
    private static async Task<string[]> LabelsAsync(ILocator group) =>
        await group.Locator("th[scope=row]").EvaluateAllAsync<string[]>("heads => heads.map(head => head.firstChild.textContent)");

    private string Address(string path) => new Uri(Product.SiteAddress, path).AbsoluteUri;
}
