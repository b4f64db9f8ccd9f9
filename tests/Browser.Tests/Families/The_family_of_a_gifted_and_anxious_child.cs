using Microsoft.Playwright;
using SopCloud.Profiles.Comparison;
using SopCloud.Profiles.Register;
using SopCloud.Site;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace SopCloud.Browser.Tests.Families;

/// <summary>
/// Noor is far ahead and no longer dares to go to school. Her mother must learn that the school with the full-time class for
/// gifted children says nothing of fear, waits for treatment and asks three mornings in a group, and where someone meets a child
/// at the back door.
/// </summary>
public sealed class The_family_of_a_gifted_and_anxious_child(Product product) : Family(product)
{
    private const string Watermunt = "Jenaplanschool De Watermunt";
    private const string Rietvoorn = "Basisschool De Rietvoorn";
    private const string Gifted = "Meer- en hoogbegaafd";
    private const string Fear = "Angst en faalangst";
    private const string SmallSteps = "Opbouwplan in stapjes van een half uur, te beginnen op het schoolplein.";
    private const string TestFirst = "Bij de start van elk rekenblok maakt ieder kind eerst de eindtoets.";
    private const string WaitsForTreatment = "Heeft een kind eerst behandeling nodig voordat het kan leren, dan wachten wij die behandeling af.";

    private static readonly SchoolId RietvoornId = SchoolId.Parse("99AB00", null);
    private static readonly SchoolId WatermuntId = SchoolId.Parse("99AJ00", null);

    [Fact]
    public async Task Asks_in_a_misspelt_sentence_and_sees_what_stays_unsaid()
    {
        var page = await ComeAsync();

        await AskAsync(page, "mijn dochter is hoogbegaaft maar durft niet meer naar school", "1376");
        await Expect(page).ToHaveURLAsync(Address($"{SitePaths.Finder}#behoeften=hoogbegaafd,angst&postcode=1376"));
        await Expect(Told(Card(page, Watermunt), Fear)).ToContainTextAsync(SmallSteps);
        await Expect(Card(page, Rietvoorn)).ToHaveCountAsync(0);
        await Expect(page.GetByText("vertellen niet over alles wat u koos")).ToBeVisibleAsync();
        await page.GetByLabel($"Vergelijk {Watermunt}").CheckAsync();

        await page.GetByRole(AriaRole.List, new() { Name = "Gekozen" }).GetByRole(AriaRole.Button, new() { Name = $"Verwijder: {Fear}" }).ClickAsync();
        await Expect(Told(Card(page, Rietvoorn), Gifted)).ToContainTextAsync(TestFirst);
        await NarrowAsync(page, "Richting", "Rooms-Katholiek");
        await page.GetByLabel($"Vergelijk {Rietvoorn}").CheckAsync();
        await page.GoBackAsync();
        await page.GoBackAsync();
        await Expect(page).ToHaveURLAsync(Address($"{SitePaths.Finder}#behoeften=hoogbegaafd,angst&postcode=1376"));
        await Expect(page.GetByLabel($"Vergelijk {Watermunt}")).ToBeCheckedAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Vergelijk 2 scholen" }).ClickAsync();

        await Expect(page.Locator(".sop-compare__school")).ToHaveTextAsync([Watermunt, Rietvoorn]);
        await Expect(Row(page, Fear).Nth(0)).ToContainTextAsync(SmallSteps);
        await Expect(Row(page, Fear).Nth(1)).ToContainTextAsync(CellState.NotAsked.Words);
        await Expect(Row(page, "Welbevinden van het kind").Nth(0)).ToContainTextAsync(CellState.NoneNamed.Words);
        await Expect(Row(page, "Welbevinden van het kind").Nth(1)).ToContainTextAsync("minstens drie dagdelen per week in een groep");
        await SeesZorgplichtAsync(page);
        await page.GetByRole(AriaRole.Link, new() { Name = "Maak een gespreksblad" }).ClickAsync();

        var rietvoorn = Sheet(page, Rietvoorn);
        await Expect(rietvoorn.GetByRole(AriaRole.Heading, new() { Name = "Wat u hier niet leest" })).ToBeVisibleAsync();
        await Expect(Told(rietvoorn, Fear)).ToContainTextAsync(CellState.NotAsked.Words);
        await Expect(Told(rietvoorn, "Behandeling of therapie nodig")).ToContainTextAsync(WaitsForTreatment);
        await Expect(rietvoorn.GetByRole(AriaRole.Checkbox, new() { Name = "Wat doet u in de les voor een kind dat vaak bang is?" })).ToBeCheckedAsync();
        await Expect(Told(Sheet(page, Watermunt), Fear)).ToContainTextAsync(SmallSteps);
        await OnPaperAsync(page, SmallSteps, WaitsForTreatment, CellState.NotAsked.Words, "Wat doet u in de les voor een kind dat vaak bang is?", Brand.Zorgplicht, Steunpunt);

        await Sheet(page, Watermunt).GetByRole(AriaRole.Link, new() { Name = Watermunt, Exact = true }).ClickAsync();
        await Expect(page.Locator("#behoefte-angst")).ToContainTextAsync("een vast gezicht bij de achterdeur");
    }

    [Fact]
    public async Task Finds_the_same_without_JavaScript()
    {
        var page = await ComeAsync(javaScript: false);

        await ReadsOfNeedAsync(page, "hoogbegaafd", RietvoornId, TestFirst);
        await ReadsOfNeedAsync(page, "angst", WatermuntId, SmallSteps);
        var silent = page.Locator(".sop-compact li").Filter(new() { HasTextString = Rietvoorn });
        await Expect(silent).ToContainTextAsync(CellState.NotAsked.Words);
        await Expect(page.GetByText("Dat betekent niet dat er geen hulp is.")).ToBeVisibleAsync();
        await Expect(silent).ToContainTextAsync("Grens: Welbevinden van het kind");
        await silent.GetByRole(AriaRole.Link).ClickAsync();

        await Expect(page.Locator("#behoefte-hoogbegaafd")).ToContainTextAsync("Voltijds plusklas");
        await ReadsGrensAsync(page, "behandeling", WaitsForTreatment);
        await ReadsGrensAsync(page, "welbevinden", "minstens drie dagdelen per week in een groep");
        await OnPaperAsync(page, "Voltijds plusklas", WaitsForTreatment, Steunpunt);
    }
}
