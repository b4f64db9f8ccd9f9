using Microsoft.Playwright;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Vocabulary;
using SopCloud.Site;
using static Microsoft.Playwright.Assertions;

namespace SopCloud.Browser.Tests.Families;

/// <summary>What a family does on the site, whatever their child needs.</summary>
public abstract class Family(Product product) : BrowserTest(product)
{
    protected const string Steunpunt = "0999 40 00 00";

    protected static SwvCode Swv { get; } = SwvCode.Parse("PO9901", null);

    protected string Address(string path) => new Uri(Product.SiteAddress, path).AbsoluteUri;

    protected async Task<IPage> ComeAsync(bool javaScript = true)
    {
        var page = (await VisitAsync(javaScript)).Page;
        await page.GotoAsync(Address(SitePaths.Home));
        return page;
    }

    /// <summary>Says on the home page what the child needs, in their own words, and comes to schools.</summary>
    protected static async Task AskAsync(IPage page, string words, string where)
    {
        await page.GetByRole(AriaRole.Combobox, new() { Name = "Wat heeft uw kind nodig?" }).FillAsync(words);
        await page.GetByLabel("Uw postcode of plaats").FillAsync(where);
        await page.GetByRole(AriaRole.Button, new() { Name = "Zoek scholen" }).ClickAsync();
        await Expect(Found(page)).ToBeVisibleAsync();
    }

    protected static ILocator Found(IPage page) => page.GetByRole(AriaRole.Heading, new() { NameRegex = new("gevonden$") });

    protected static ILocator Card(IPage page, string school) =>
        page.Locator(".sop-card").Filter(new() { Has = page.GetByRole(AriaRole.Link, new() { Name = school, Exact = true }) });

    /// <summary>What a card, a table or a sheet tells under a name.</summary>
    protected static ILocator Told(ILocator within, string label) =>
        within.Locator("dl > div").Filter(new() { Has = within.Page.Locator("dt", new() { HasTextString = label }) });

    /// <summary>Ticks one value of a facet, as who opens it for the first time, and looks at what is left.</summary>
    protected static async Task NarrowAsync(IPage page, string facet, string value)
    {
        var filters = page.GetByRole(AriaRole.Form, new() { Name = "Filters" });
        var box = filters.Locator("details").Filter(new() { Has = page.Locator("summary", new() { HasTextString = facet }) });
        if (await box.GetAttributeAsync("open") is null)
            await box.Locator("summary").ClickAsync();
        await box.GetByRole(AriaRole.Checkbox, new() { NameRegex = new($"^{value}") }).CheckAsync();
        await filters.GetByRole(AriaRole.Button, new() { NameRegex = new("^Toon [0-9]+ scho") }).ClickAsync();
        await Expect(Found(page)).ToBeFocusedAsync();
    }

    /// <summary>The cells of a row of the table, a school each.</summary>
    protected static ILocator Row(IPage page, string label) =>
        page.Locator("tr.sop-compare__row").Filter(new() { Has = page.Locator("th", new() { HasTextString = label }) }).Locator("td");

    protected static ILocator Sheet(IPage page, string school) => page.GetByRole(AriaRole.Article, new() { Name = school });

    /// <summary>Never a grens without the law that goes with it, nor a page without someone to call.</summary>
    protected static async Task SeesZorgplichtAsync(IPage page) => await Expect(page.GetByRole(AriaRole.Main).GetByText(Brand.Zorgplicht).First).ToBeVisibleAsync();

    protected static async Task SeesSteunpuntAsync(IPage page) => await Expect(page.GetByRole(AriaRole.Link, new() { Name = Steunpunt }).First).ToBeVisibleAsync();

    /// <summary>Puts it on paper: what is for the hand goes, what one needs at school stays.</summary>
    protected static async Task OnPaperAsync(IPage page, params string[] stays)
    {
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        foreach (var words in stays)
            await Expect(page.GetByText(words).Filter(new() { Visible = true }).First).ToBeVisibleAsync();
        foreach (var button in await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button).AllAsync())
            await Expect(button).ToBeHiddenAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Screen });
    }

    /// <summary>The row of a school on the page of a need, where all schools stand beside each other.</summary>
    protected static ILocator OfSchool(IPage page, SchoolId school) =>
        page.Locator(".sop-need tbody tr").Filter(new() { Has = page.Locator($"a[href^='{SitePaths.School(school)}']") });

    /// <summary>From the home page to the page of a need, and what a school says there.</summary>
    protected async Task ReadsOfNeedAsync(IPage page, string need, SchoolId school, string words)
    {
        await page.GotoAsync(Address(SitePaths.Home));
        await page.GetByRole(AriaRole.Link, new() { Name = Need.All[need].Label }).ClickAsync();
        await Expect(page).ToHaveURLAsync(Address(SitePaths.Need(Swv, Need.All[need])));
        await Expect(OfSchool(page, school)).ToContainTextAsync(words);
        await SeesZorgplichtAsync(page);
        await SeesSteunpuntAsync(page);
    }

    /// <summary>On the page of a school: where it stops, in its own words, under the category of that grens.</summary>
    protected static async Task ReadsGrensAsync(IPage page, string category, string words)
    {
        var row = page.Locator($"#{SitePaths.Anchor(BoundaryCategory.All[category])}");
        await Expect(row).ToContainTextAsync(words);
        await Expect(row).ToBeVisibleAsync();
        await SeesZorgplichtAsync(page);
        await SeesSteunpuntAsync(page);
    }
}
