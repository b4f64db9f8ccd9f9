using Microsoft.Playwright;
using SopCloud.Profiles.Register;
using SopCloud.Site;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace SopCloud.Browser.Tests.Families;

/// <summary>
/// Emir is seven and can't read yet; at home they speak Turkish. His parents must learn that the school near by that is good at
/// reading sends a child who is new to Dutch to another school first, and what that other school says of reading.
/// </summary>
public sealed class The_family_of_a_child_with_dyslexia_and_little_Dutch_at_home(Product product) : Family(product)
{
    private const string Zeekraal = "OBS De Zeekraal";
    private const string Veerpont = "Taalschool en basisschool De Veerpont";
    private const string Reading = "Lezen en dyslexie";
    private const string Dutch = "Nederlands als tweede taal (NT2)";
    private const string FirstToVeerpont = "Kinderen die kort in Nederland zijn, gaan eerst een jaar naar de taalklas van De Veerpont.";
    private const string HoursOfDutch = "het eerste jaar 18 uur per week Nederlands";
    private const string OwnLanguageFirst = "We kijken eerst of een kind in zijn eigen taal leerde lezen.";

    private static readonly SchoolId VeerpontId = SchoolId.Parse("99AC00", null);

    [Fact]
    public async Task Asks_in_Turkish_and_takes_a_sheet_along_to_two_schools()
    {
        var page = await ComeAsync();

        await AskAsync(page, "oğlum okuyamıyor, evde Türkçe konuşuyoruz", "1374 KL");
        await Expect(page).ToHaveURLAsync(Address($"{SitePaths.Finder}#behoeften=dyslexie,anderstalig&postcode=1374"));
        await Expect(Told(Card(page, Zeekraal), Reading)).ToContainTextAsync("vier keer per week twintig minuten extra leesles");
        await Expect(Told(Card(page, Zeekraal), Dutch)).ToContainTextAsync(FirstToVeerpont);

        await NarrowAsync(page, "Plaats of gemeente", "Oeverstad");
        await Expect(Found(page)).ToHaveTextAsync("5 scholen gevonden");
        await page.GetByLabel($"Vergelijk {Zeekraal}").CheckAsync();
        await Card(page, Veerpont).GetByRole(AriaRole.Link, new() { Name = Veerpont, Exact = true }).ClickAsync();

        await Expect(page.Locator("#behoefte-anderstalig")).ToContainTextAsync("een tolkentelefoon bij elk oudergesprek");
        await ReadsGrensAsync(page, "leren", "Kinderen met een ernstige verstandelijke beperking");
        await page.GetByRole(AriaRole.Button, new() { Name = "Zet bij vergelijken" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Vergelijk 2 scholen" }).ClickAsync();

        await Expect(page.Locator(".sop-compare__school")).ToHaveTextAsync([Zeekraal, Veerpont]);
        await page.Locator("summary", new() { HasTextString = "Wat is voor uw kind belangrijk?" }).ClickAsync();
        await page.GetByRole(AriaRole.Checkbox, new() { Name = Reading }).First.CheckAsync();
        await page.GetByRole(AriaRole.Checkbox, new() { Name = Dutch }).First.CheckAsync();
        await Expect(Row(page, Reading).Nth(1)).ToContainTextAsync(OwnLanguageFirst);
        await Expect(Row(page, Dutch).Nth(0)).ToContainTextAsync(FirstToVeerpont);
        await Expect(Row(page, Dutch).Nth(1)).ToContainTextAsync(HoursOfDutch);
        await SeesZorgplichtAsync(page);
        await page.GetByRole(AriaRole.Link, new() { Name = "Maak een gespreksblad" }).ClickAsync();

        await Expect(Told(Sheet(page, Zeekraal), Dutch)).ToContainTextAsync(FirstToVeerpont);
        await Expect(Told(Sheet(page, Veerpont), Reading)).ToContainTextAsync(OwnLanguageFirst);
        await Expect(Sheet(page, Veerpont).GetByRole(AriaRole.Checkbox, new() { Name = "Krijgt ons kind elke dag extra Nederlandse les? Van wie?" })).ToBeCheckedAsync();
        await SeesZorgplichtAsync(page);
        await OnPaperAsync(page, FirstToVeerpont, HoursOfDutch, "Krijgt ons kind elke dag extra Nederlandse les? Van wie?", Brand.Zorgplicht, Steunpunt);

        await page.GetByRole(AriaRole.Link, new() { Name = "Terug naar vergelijken" }).ClickAsync();
        await Expect(page.Locator(".sop-compare__school")).ToHaveTextAsync([Zeekraal, Veerpont]);
    }

    [Fact]
    public async Task Finds_the_same_without_JavaScript()
    {
        var page = await ComeAsync(javaScript: false);

        await ReadsOfNeedAsync(page, "dyslexie", DemoSchools.Zeekraal, "vier keer per week twintig minuten extra leesles");
        await ReadsOfNeedAsync(page, "anderstalig", DemoSchools.Zeekraal, FirstToVeerpont);
        await Expect(OfSchool(page, VeerpontId)).ToContainTextAsync(HoursOfDutch);
        await OfSchool(page, VeerpontId).GetByRole(AriaRole.Link, new() { Name = Veerpont, Exact = true }).ClickAsync();

        await Expect(page.Locator("#behoefte-dyslexie")).ToContainTextAsync(OwnLanguageFirst);
        await ReadsGrensAsync(page, "leren", "Kinderen met een ernstige verstandelijke beperking");
        await OnPaperAsync(page, OwnLanguageFirst, "een tolkentelefoon bij elk oudergesprek", Steunpunt);
        await page.GetByRole(AriaRole.Link, new() { Name = "Maak een gespreksblad" }).First.ClickAsync();
        await OnPaperAsync(page, "Wat doet u in de les voor een kind als het onze?", "U mag iemand meenemen", Brand.Zorgplicht);
    }
}
