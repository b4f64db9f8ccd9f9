using Microsoft.Playwright;
using SopCloud.Site;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace SopCloud.Browser.Tests.Accessibility;

/// <summary>With the keyboard through the pages with parts that stick to the screen: down to the end, and back up.</summary>
public sealed class Keeping_the_focus_in_sight(Product product) : BrowserTest(product)
{
    private const string Three = "#scholen=99aa00,99al00,99aq00&behoeften=motorisch,dyslexie";

    [Theory]
    [InlineData(375)]
    [InlineData(1280)]
    public async Task In_the_finder_under_the_bar_with_chosen_schools(int width)
    {
        var page = await OpenAsync($"{SitePaths.Finder}#behoeften=dyslexie,anderstalig&postcode=1374", width);
        await page.GetByLabel("Vergelijk OBS De Zeekraal").CheckAsync();
        await page.GetByLabel("Vergelijk Basisschool De Rietvoorn").CheckAsync();
        await GoThroughAsync(page);
    }

    [Theory]
    [InlineData(375)]
    [InlineData(1280)]
    public async Task In_the_comparison_under_the_names_of_the_schools(int width)
    {
        var page = await OpenAsync(SitePaths.Compare + Three, width);
        await Expect(page.Locator(".sop-compare__school")).ToHaveCountAsync(3);
        await GoThroughAsync(page);
    }

    [Theory]
    [InlineData(375)]
    [InlineData(1280)]
    public async Task On_the_gespreksblad(int width)
    {
        var page = await OpenAsync(SitePaths.Visit + Three, width);
        await Expect(page.GetByRole(AriaRole.Article)).ToHaveCountAsync(3);
        await GoThroughAsync(page);
    }

    [Theory]
    [InlineData(375)]
    [InlineData(1280)]
    public async Task On_the_page_of_a_school_beside_its_contents(int width) => await GoThroughAsync(await OpenAsync("/scholen/99aa00/", width));

    private async Task<IPage> OpenAsync(string path, int width)
    {
        var page = (await VisitAsync()).Page;
        await page.SetViewportSizeAsync(width, 800);
        await page.GotoAsync(new Uri(Product.SiteAddress, path).AbsoluteUri);
        return page;
    }

    private static async Task GoThroughAsync(IPage page)
    {
        await Expect(page.GetByText("Even geduld")).ToHaveCountAsync(0);
        await page.EvaluateAsync("() => { document.activeElement.blur(); scrollTo(0, 0) }");
        var stops = 0;
        while (await Focus.NextAsync(page))
            Assert.True(++stops < 400, "The Tab key never came to the end.");
        Assert.True(stops > 10, $"Only {stops} stops.");

        // Upwards what sticks to the top is in the way; a part of the page is enough to see that.
        for (var back = 0; back < Math.Min(stops, 60); back++)
            await Focus.NextAsync(page, "Shift+Tab");
    }
}
