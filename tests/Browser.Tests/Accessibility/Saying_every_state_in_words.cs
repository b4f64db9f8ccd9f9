using SopCloud.Profiles.Comparison;
using SopCloud.Site;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace SopCloud.Browser.Tests.Accessibility;

/// <summary>A mark and its colour are never alone: who doesn't see them reads the same.</summary>
public sealed class Saying_every_state_in_words(Product product) : BrowserTest(product)
{
    [Fact]
    public async Task In_the_legend_and_wherever_a_cell_is_in_that_state()
    {
        var page = (await VisitAsync()).Page;
        await page.GotoAsync(Address(SitePaths.Compare));
        foreach (var state in Enum.GetValues<CellState>())
        {
            var entry = page.Locator($"[data-legend] [data-state={state.Key}]");
            await Expect(entry.Locator("dt")).ToHaveTextAsync(state.Words);
            await Expect(entry.Locator("dd")).Not.ToBeEmptyAsync();
        }

        await page.GotoAsync(Address($"{SitePaths.Compare}#scholen=99as00,99ap00,99aq00,99am00&behoeften=adhd,dyslexie"));
        await Expect(page.Locator(".sop-compare__school")).ToHaveCountAsync(4);
        Assert.All(await page.Locator("td .sop-mark, td .sop-state, td .sop-badge").AllTextContentsAsync(), Says);
        await page.GotoAsync(Address($"{SitePaths.Finder}#behoeften=adhd"));
        await Expect(page.Locator(".sop-card").First).ToBeVisibleAsync();
        Assert.All(await page.Locator(".sop-card .sop-mark, .sop-card .sop-badge").AllTextContentsAsync(), Says);
    }

    private static void Says(string words) => Assert.False(string.IsNullOrWhiteSpace(words));

    private string Address(string path) => new Uri(Product.SiteAddress, path).AbsoluteUri;
}
