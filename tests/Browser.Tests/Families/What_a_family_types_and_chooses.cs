using Microsoft.Playwright;
using SopCloud.Site;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace SopCloud.Browser.Tests.Families;

/// <summary>The promise of the privacy page, over a whole search: from the first letter to the notes for a visit.</summary>
public sealed class What_a_family_types_and_chooses(Product product) : Family(product)
{
    private const string Words = "kan niet leezen en durft niets";
    private const string Child = "Noortje";
    private const string Note = "vraag naar de leescoach op dinsdag";
    private const string OwnQuestion = "mag haar hond mee naar binnen";

    /// <summary>Notes each use of what can talk behind a page's back, before any script of the site runs.</summary>
    private const string Listen = """
        window.used = [];
        for (const [owner, name] of [[Navigator.prototype, 'sendBeacon'], [globalThis, 'WebSocket'], [globalThis, 'EventSource'], [globalThis, 'RTCPeerConnection'], [globalThis, 'SharedWorker'], [globalThis, 'Worker']]) {
          const its = owner[name];
          if (its) owner[name] = function (...all) { window.used.push(name); return new.target ? new its(...all) : its.apply(this, all); };
        }
        """;

    [Fact]
    public async Task Never_leave_the_device()
    {
        var parent = await VisitAsync();
        var page = parent.Page;
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.Context.AddInitScriptAsync(Listen);
        await page.GotoAsync(Address(SitePaths.Home));
        await page.GetByRole(AriaRole.Combobox, new() { Name = "Wat heeft uw kind nodig?" }).PressSequentiallyAsync(Words);
        await page.GetByLabel("Uw postcode of plaats").PressSequentiallyAsync("1374 KL");
        await page.GetByRole(AriaRole.Button, new() { Name = "Zoek scholen" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(Address($"{SitePaths.Finder}#behoeften=dyslexie,angst&postcode=1374"));
        await StaysQuietAsync(page);

        await AskAsync(page, "snoezelruimte", "1374 KL");
        await NarrowAsync(page, "Soort school", "Basisschool");
        await StaysQuietAsync(page);
        await page.GotoAsync(Address($"{SitePaths.Compare}#scholen={DemoSchools.Zeekraal.Slug},99aj00&behoeften=dyslexie,angst&postcode=1374"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Kopieer de link" }).ClickAsync();
        await Expect(page.GetByText("De link is gekopieerd.").Filter(new() { Visible = true }).First).ToBeVisibleAsync();
        Assert.DoesNotContain("1374", new Uri(await page.EvaluateAsync<string>("navigator.clipboard.readText()")).Fragment, StringComparison.Ordinal);
        await StaysQuietAsync(page);

        await page.GetByRole(AriaRole.Link, new() { Name = "Maak een gespreksblad" }).ClickAsync();
        await WriteAsync(page);
        await StaysQuietAsync(page);
        await Traffic.AssertTellsNothingAsync(
            parent, Product.SiteAddress,
            Words, "leezen", "dyslexie", "angst", "Lezen en dyslexie", "snoezelruimte", "1374", "1374 KL", Child, Note, "leescoach", OwnQuestion, "12 maart");
    }

    [Fact]
    public async Task Are_kept_only_for_who_ticks_that_and_until_they_wipe()
    {
        var page = (await VisitAsync()).Page;
        await page.GotoAsync(Address($"{SitePaths.Visit}#scholen={DemoSchools.Zeekraal.Slug}&behoeften=dyslexie"));
        await WriteAsync(page);
        await StaysQuietAsync(page);

        await page.GetByLabel("Bewaar dit blad op dit apparaat").CheckAsync();
        Assert.Contains(Note, await KeptAsync(page), StringComparison.Ordinal);
        await page.GotoAsync(Address(SitePaths.Home));
        await page.GotoAsync(Address(SitePaths.Visit));
        await Expect(page.GetByLabel("Uw notities")).ToHaveValueAsync(Note);

        await page.GetByRole(AriaRole.Button, new() { Name = "Wis alles" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Ja, wis alles" }).ClickAsync();
        await Expect(page.GetByText("Kies eerst een school.")).ToBeVisibleAsync();
        await StaysQuietAsync(page);
        Assert.Equal("[]", await page.EvaluateAsync<string>("sessionStorage.getItem('vergelijken') ?? '[]'"));
        await page.ReloadAsync();
        await Expect(page.GetByText("Kies eerst een school.")).ToBeVisibleAsync();
    }

    private static async Task WriteAsync(IPage page)
    {
        await page.Locator("summary", new() { HasTextString = "Naam van uw kind" }).ClickAsync();
        await page.GetByLabel("Naam van uw kind", new() { Exact = true }).FillAsync(Child);
        await page.GetByLabel("Dag en tijd van uw bezoek").First.FillAsync("12 maart");
        await page.GetByLabel("Uw notities").First.PressSequentiallyAsync(Note);
        await page.GetByLabel("Uw eigen vraag").First.FillAsync(OwnQuestion);
        await page.GetByLabel("Uw eigen vraag").First.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Checkbox, new() { Name = OwnQuestion })).ToBeCheckedAsync();
    }

    /// <summary>Nothing was written that outlives the tab, and nothing listens or fetches behind the page.</summary>
    private static async Task StaysQuietAsync(IPage page)
    {
        Assert.Empty(await page.Context.CookiesAsync());
        Assert.Equal("", await page.EvaluateAsync<string>("document.cookie"));
        Assert.Equal("{}", await KeptAsync(page));
        Assert.Empty(await page.EvaluateAsync<string[]>("window.used ?? []"));
        Assert.Empty(await page.EvaluateAsync<string[]>("Object.keys(sessionStorage).filter(key => key !== 'vergelijken')"));
        Assert.Empty(await page.EvaluateAsync<string[]>("indexedDB.databases().then(all => all.map(each => each.name))"));
        Assert.Equal(0, await page.EvaluateAsync<int>("navigator.serviceWorker?.getRegistrations().then(all => all.length) ?? 0"));
        await Expect(page.Locator("link[rel~=prefetch], link[rel~=preconnect], link[rel~=dns-prefetch], link[rel~=prerender], script[type=speculationrules]")).ToHaveCountAsync(0);
    }

    private static Task<string> KeptAsync(IPage page) => page.EvaluateAsync<string>("JSON.stringify({ ...localStorage })");
}
