using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SopCloud.Functions.Layout;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Vocabulary;
using SopCloud.Site;
using SopCloud.Testing;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace SopCloud.Browser.Tests;

/// <summary>For tests that measure a time: no other runs beside them.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;

[Collection(nameof(Alone))]
public sealed class A_schools_SOP_becomes_a_public_page(Product product) : BrowserTest(product)
{
    private const string Moderator = "demo-moderator-een";
    private const string School = "Basisschool De Kluut";
    private const string FirstMission = "Bij ons leert elk kind kijken voordat het oordeelt.";
    private const string NextMission = "Wij leren kinderen kijken, vragen en dan pas oordelen.";

    /// <summary>From the last word of the moderator to the page that parents read.</summary>
    private static readonly TimeSpan SoonEnough = TimeSpan.FromSeconds(5);

    private static readonly string NeedPage = SitePaths.Need(SwvCode.Parse("PO9901", null), Need.All["dyslexie"]);
    private static readonly string SchoolPage = SitePaths.School(DemoSchools.Kluut);

    [Fact]
    public async Task From_its_document_to_parents_and_a_change_after_that()
    {
        var (school, moderator, parent) = ((await VisitAsync()).Page, (await VisitAsync()).Page, (await VisitAsync(javaScript: false)).Page);
        await SignInAsync(school, "Dirk Golfslag");
        await SignInAsync(moderator, "Mo Derator");

        await TakeOverTheDocumentAsync(school);
        await FillInWhatIsMissingAsync(school);
        await HandInAsync(school);

        await OpenSubmissionAsync(moderator);
        await Expect(moderator.GetByText("Dit is het eerste profiel van deze school.")).ToBeVisibleAsync();
        await Expect(moderator.GetByText("Vier keer per week een kwartier extra lezen").First).ToBeVisibleAsync();
        await SendBackAsync(moderator, "Schrijf de visie korter.");
        await SeesAsync(parent, SchoolPage, "Deze school heeft hier nog geen profiel");

        await OpenFormAsync(school);
        await Expect(school.GetByText("Teruggestuurd met een opmerking")).ToBeVisibleAsync();
        await Expect(school.GetByText("Schrijf de visie korter.")).ToBeVisibleAsync();
        await WriteMissionAsync(school, FirstMission);
        await HandInAsync(school);
        await SeesAsync(parent, SchoolPage, "Deze school heeft hier nog geen profiel");

        await OpenSubmissionAsync(moderator);
        await PlaceAsync(moderator);
        await SeesSoonAsync(parent, (SchoolPage, FirstMission), (NeedPage, "Vier keer per week een kwartier extra lezen"));

        await OpenFormAsync(school);
        await Expect(school.GetByText("Ouders zien dit profiel op de site")).ToBeVisibleAsync();
        await WriteMissionAsync(school, NextMission);
        await HandInAsync(school);
        await SeesAsync(parent, SchoolPage, FirstMission);

        await OpenSubmissionAsync(moderator);
        var change = moderator.Locator(".sop-change");
        await Expect(change).ToHaveCountAsync(1);
        await Expect(change).ToContainTextAsync(FirstMission);
        await Expect(change).ToContainTextAsync(NextMission);
        await SeesAsync(parent, SchoolPage, FirstMission);
        await PlaceAsync(moderator);
        await SeesSoonAsync(parent, (SchoolPage, NextMission));
    }

    [Fact]
    public async Task Also_when_the_school_writes_it_without_JavaScript()
    {
        var school = (await VisitAsync(javaScript: false, "demo-school-zeekraal")).Page;
        var moderator = (await VisitAsync(javaScript: false, Moderator)).Page;

        await school.GotoAsync(Address(Links.Form(DemoSchools.Kade, Product.Schooljaar())));
        await school.GetByRole(AriaRole.Link, new() { Name = "Visie en onderwijsconcept" }).ClickAsync();
        await school.GetByLabel("Visie en missie").FillAsync("Een kleine school aan de kade.");
        await Field(school, "onderwijsconcept.concept").SelectOptionAsync("Jenaplan");
        await SaveAndGoOnAsync(school);
        await Expect(Heading(school)).ToHaveTextAsync("Basisondersteuning");

        await school.GotoAsync(Address(Links.Section(DemoSchools.Kade, Product.Schooljaar(), "grenzen")));
        await Field(school, "grenzen.0.tekst").FillAsync("Wij hebben geen lift.");
        await school.Locator("button[value='meer:grenzen']").ClickAsync();
        await Expect(Field(school, "grenzen.0.tekst")).ToHaveValueAsync("Wij hebben geen lift.");
        await Field(school, "grenzen.1.tekst").FillAsync("Wij verschonen geen kinderen.");
        await school.Locator("details:has([name='grenzen.1.categorie']) > summary").ClickAsync();
        await school.Locator("[name='grenzen.1.categorie'][value=zindelijkheid]").CheckAsync();
        await SaveAndGoOnAsync(school);

        await school.GotoAsync(Address(Links.Form(DemoSchools.Kade, Product.Schooljaar())));
        await HandInAsync(school);

        await moderator.GotoAsync(Address(Links.Waiting));
        await moderator.GetByRole(AriaRole.Link, new() { Name = "OBS De Zeekraal, locatie Kade" }).ClickAsync();
        await Expect(moderator.GetByText("Een kleine school aan de kade.").First).ToBeVisibleAsync();
        await Expect(moderator.Locator("[data-row='grens/zindelijkheid']")).ToContainTextAsync("Wij verschonen geen kinderen.");
        await SendBackAsync(moderator, "Vertel ook wat u met lezen doet.");
    }

    private async Task SignInAsync(IPage page, string name)
    {
        await page.GotoAsync(Address(Links.Home));
        await page.GetByRole(AriaRole.Button, new() { Name = name }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Afmelden" })).ToBeVisibleAsync();
    }

    /// <summary>The school pastes its document, sees what was recognised beside its own lines, and corrects one answer.</summary>
    private static async Task TakeOverTheDocumentAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = School }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Begin met uw document" }).ClickAsync();
        await page.GetByLabel("Plak hier de tekst van uw SOP").FillAsync(await File.ReadAllTextAsync(Repository.PathOf("demo", "document-99am00.txt")));
        await page.GetByRole(AriaRole.Button, new() { Name = "Lees het document" }).ClickAsync();

        await Expect(page.GetByText("We herkennen het formulier van PO Almere (vanaf 2023).")).ToBeVisibleAsync();
        var dyslexia = Field(page, "basis-dyslexie.les");
        await Expect(dyslexia).ToHaveValueAsync(Containing("Drie keer per week een kwartier extra lezen"));
        var answer = page.Locator(".sop-review__answer").Filter(new() { Has = dyslexia });
        await answer.Locator("a[href^='#regel-']").First.ClickAsync();
        await Expect(page.Locator(".sop-review__line:target")).ToBeInViewportAsync();
        await Expect(page.Locator(".sop-review__line--read", new() { HasTextString = "Drie keer per week een kwartier extra lezen" })).ToBeVisibleAsync();

        await dyslexia.FillAsync((await dyslexia.InputValueAsync()).Replace("Drie keer", "Vier keer", StringComparison.Ordinal));
        await page.GetByRole(AriaRole.Button, new() { Name = "Neem over in ons profiel" }).ClickAsync();
        await Expect(Heading(page)).ToHaveTextAsync(School);
    }

    /// <summary>In the document one of the three questions about medical care has no answer.</summary>
    private async Task FillInWhatIsMissingAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "Extra ondersteuning" }).ClickAsync();
        await Expect(Field(page, "extra.1.doelgroep")).ToHaveValueAsync(Containing("medische aandoening"));
        await Expect(Field(page, "extra.1.les")).ToBeEmptyAsync();
        await Field(page, "extra.1.les").FillAsync("Wij spreken per dag af wat een kind aankan.");
        await SaveAndGoOnAsync(page);
        await OpenFormAsync(page);
        await page.GetByRole(AriaRole.Link, new() { Name = "Bekijk zoals ouders het zien" }).ClickAsync();
        await Expect(page.Locator("#behoefte-medisch").GetByText("Wij spreken per dag af wat een kind aankan.")).ToBeVisibleAsync();
        await OpenFormAsync(page);
    }

    private async Task OpenFormAsync(IPage school)
    {
        await school.GotoAsync(Address(Links.Home));
        await school.GetByRole(AriaRole.Link, new() { Name = School }).ClickAsync();
    }

    private async Task WriteMissionAsync(IPage page, string mission)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "Visie en onderwijsconcept" }).ClickAsync();
        await page.GetByLabel("Visie en missie").FillAsync(mission);
        await SaveAndGoOnAsync(page);
        await OpenFormAsync(page);
    }

    private static async Task SaveAndGoOnAsync(IPage page) =>
        await page.GetByRole(AriaRole.Button, new() { Name = "Opslaan en verder" }).ClickAsync();

    private static async Task HandInAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Dien in bij het samenwerkingsverband" }).ClickAsync();
        await Expect(page.GetByText("Uw samenwerkingsverband kijkt ernaar.")).ToBeVisibleAsync();
    }

    private async Task OpenSubmissionAsync(IPage moderator)
    {
        await moderator.GotoAsync(Address(Links.Home));
        await moderator.GetByRole(AriaRole.Link, new() { Name = "Bekijk de inzendingen" }).ClickAsync();
        await moderator.GetByRole(AriaRole.Link, new() { Name = School }).ClickAsync();
        await Expect(Heading(moderator)).ToHaveTextAsync(School);
    }

    private static async Task SendBackAsync(IPage moderator, string remark)
    {
        await moderator.GetByLabel("Wat kan de school aanpassen?").FillAsync(remark);
        await moderator.GetByRole(AriaRole.Button, new() { Name = "Terugsturen" }).ClickAsync();
        await Expect(moderator.GetByText("is terug bij de school")).ToBeVisibleAsync();
    }

    private static async Task PlaceAsync(IPage moderator)
    {
        await moderator.GetByRole(AriaRole.Button, new() { Name = "Plaatsen", Exact = true }).ClickAsync();
        await Expect(moderator.GetByText("Over enkele seconden zien ouders het op de site.")).ToBeVisibleAsync();
    }

    private async Task SeesAsync(IPage parent, string path, string text)
    {
        await parent.GotoAsync(new Uri(Product.SiteAddress, path).AbsoluteUri);
        await Expect(parent.GetByText(text).First).ToBeVisibleAsync();
    }

    /// <summary>The parent reads each page again until it tells what was placed just now.</summary>
    private async Task SeesSoonAsync(IPage parent, params (string Path, string Text)[] pages)
    {
        var since = Stopwatch.StartNew();
        foreach (var (path, text) in pages)
        {
            do
                await parent.GotoAsync(new Uri(Product.SiteAddress, path).AbsoluteUri);
            while (await parent.GetByText(text).CountAsync() == 0 && since.Elapsed < 4 * SoonEnough);
            await Expect(parent.GetByText(text).First).ToBeVisibleAsync();
            Assert.InRange(since.Elapsed, TimeSpan.Zero, SoonEnough);
        }
    }

    private static ILocator Heading(IPage page) => page.GetByRole(AriaRole.Heading, new() { Level = 1 });

    /// <summary>By the name that its answer is sent under.</summary>
    private static ILocator Field(IPage page, string name) => page.Locator($"[name='{name}']");

    private static Regex Containing(string text) => new(Regex.Escape(text));

    private string Address(string path) => new Uri(Product.BeheerAddress, path).AbsoluteUri;
}
