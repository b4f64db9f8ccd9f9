using Microsoft.Playwright;
using SopCloud.Browser.Tests.Accessibility;
using SopCloud.Site;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace SopCloud.Browser.Tests;

public sealed class Searching_with_the_keyboard_alone(Product product) : BrowserTest(product)
{
    [Fact]
    public async Task The_skip_link_leads_past_the_menu()
    {
        var page = await OpenHomeAsync();

        await page.Keyboard.PressAsync("Tab");
        var skip = page.GetByRole(AriaRole.Link, new() { Name = "Naar de inhoud" });
        await Expect(skip).ToBeFocusedAsync();
        await Expect(skip).ToBeInViewportAsync(new() { Ratio = 1 });
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.GetByRole(AriaRole.Main)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.GetByRole(AriaRole.Combobox, new() { Name = "Wat heeft uw kind nodig?" })).ToBeFocusedAsync();
    }

    [Fact]
    public async Task From_the_first_word_to_the_comparison()
    {
        var page = await OpenHomeAsync();

        await Focus.ReachAsync(page, page.GetByRole(AriaRole.Combobox, new() { Name = "Wat heeft uw kind nodig?" }));
        await page.Keyboard.TypeAsync("leesproblemen");
        await page.GetByRole(AriaRole.Option, new() { Name = "Lezen en dyslexie" }).WaitForAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Verwijder: Lezen en dyslexie" })).ToBeVisibleAsync();
        await Focus.ReachAsync(page, page.GetByLabel("Uw postcode of plaats"));
        await page.Keyboard.TypeAsync("1374");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page).ToHaveURLAsync(new Uri(Product.SiteAddress, "/zoeken/#behoeften=dyslexie&postcode=1374").AbsoluteUri);
        await Expect(page.GetByLabel("Sorteer op")).ToHaveValueAsync("afstand");
        await Focus.ReachAsync(page, page.GetByLabel("Vergelijk Montessorischool De Waterviolier"));
        await page.Keyboard.PressAsync("Space");
        await Focus.ReachAsync(page, page.GetByRole(AriaRole.Link, new() { Name = "OBS De Zeekraal", Exact = true }));
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("OBS De Zeekraal");
        await Focus.ReachAsync(page, page.GetByRole(AriaRole.Button, new() { Name = "Zet bij vergelijken" }));
        await page.Keyboard.PressAsync("Enter");
        await Focus.ReachAsync(page, page.GetByRole(AriaRole.Link, new() { Name = "Vergelijk 2 scholen" }));
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".sop-compare__school")).ToHaveCountAsync(2);
    }

    private async Task<IPage> OpenHomeAsync()
    {
        var page = (await VisitAsync()).Page;
        await page.GotoAsync(new Uri(Product.SiteAddress, SitePaths.Home).AbsoluteUri);
        await page.GetByRole(AriaRole.Combobox, new() { Name = "Wat heeft uw kind nodig?" }).WaitForAsync();
        return page;
    }
}
