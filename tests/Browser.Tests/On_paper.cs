using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SopCloud.Site;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace SopCloud.Browser.Tests;

/// <summary>What parents and schools print: everything that is said, nothing to press, and no line cut through.</summary>
public sealed partial class On_paper(Product product) : BrowserTest(product)
{
    [Fact]
    public async Task The_page_of_a_school_is_a_document()
    {
        var page = await PrintAsync("/scholen/99aj00/");

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        await Expect(page.Locator(".sop-source")).ToBeVisibleAsync();
        await Expect(page.GetByText("zorgplicht").First).ToBeVisibleAsync();
        await AssertNothingToPressAsync(page);
        Assert.InRange(await SheetsAsync(page), 2, 8);
    }

    [Fact]
    public async Task What_is_folded_on_a_screen_stands_on_paper_unfolded()
    {
        var page = await PrintAsync("/scholen/99aq00/");

        var folded = page.Locator("main .sop-more:not([open])");
        Assert.NotEqual(0, await folded.CountAsync());
        Assert.Empty(await folded.EvaluateAllAsync<string[]>("all => all.filter(each => each.lastElementChild.getBoundingClientRect().height === 0).map(each => each.outerHTML.slice(0, 200))"));
    }

    [Fact]
    public async Task Two_schools_of_a_gespreksblad_are_one_sheet()
    {
        var page = await PrintAsync($"{SitePaths.Visit}#scholen={DemoSchools.Zeekraal.Slug},99ap00&behoeften=dyslexie,adhd", ready: "Wat de school zegt");

        await AssertNothingToPressAsync(page);
        Assert.Equal(1, await SheetsAsync(page));
    }

    [Theory]
    [InlineData("/scholen/99aj00/", null)]
    [InlineData("/swv/po9901/behoeften/dyslexie/", null)]
    [InlineData("/uitleg/extra-hulp/", null)]
    [InlineData("/vergelijken/#scholen=99aa00,99aj00&behoeften=dyslexie", "Wat u koos")]
    public async Task No_page_is_a_box_of_one_screen_which_a_printer_cuts_through_a_line(string path, string? ready)
    {
        var page = await PrintAsync(path, ready);

        Assert.Equal(["normal", "normal"], await page.EvaluateAsync<string[]>("[document.documentElement, document.body].map(each => getComputedStyle(each).containerType)"));
    }

    private async Task<IPage> PrintAsync(string path, string? ready = null)
    {
        var page = (await VisitAsync()).Page;
        await page.GotoAsync(new Uri(Product.SiteAddress, path).AbsoluteUri);
        if (ready is not null)
            await Expect(page.GetByText(ready).First).ToBeVisibleAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        return page;
    }

    private static async Task AssertNothingToPressAsync(IPage page)
    {
        var pressed = page.Locator("button, select, nav, input:not([type=checkbox]), .sop-comparebar, .nl-skip-link").Filter(new() { Visible = true });
        Assert.Empty(await pressed.EvaluateAllAsync<string[]>("all => all.map(each => each.outerHTML.slice(0, 120))"));
    }

    private static async Task<int> SheetsAsync(IPage page) =>
        Sheet().Count(Encoding.Latin1.GetString(await page.PdfAsync(new() { PreferCSSPageSize = true })));

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex Sheet();
}
