using Microsoft.Playwright;
using SopCloud.Profiles.Comparison;
using SopCloud.Profiles.Register;
using SopCloud.Site;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace SopCloud.Browser.Tests.Families;

/// <summary>
/// Daan uses a wheelchair and must be lifted. His father must learn that the nearest school has stairs from group 6 on, that one
/// school has a hoist and until when there is care, and that a grens is no reason to send Daan away.
/// </summary>
public sealed class The_family_of_a_child_in_a_wheelchair(Product product) : Family(product)
{
    private const string Zeekraal = "OBS De Zeekraal";
    private const string Stuurhut = "CBS De Stuurhut";
    private const string Fuut = "Kindcentrum De Fuut";
    private const string Body = "Bewegen en lichaam";
    private const string Building = "Toegankelijkheid van het gebouw";
    private const string Stairs = "Een kind in een rolstoel kan vanaf groep 6 niet bij zijn lokaal komen.";
    private const string CareUntilThree = "Er is verzorging van kwart over acht tot drie uur.";
    private const string Hoist = "Verzorgingsruimte met tillift en hoog-laagbed.";

    private static readonly SchoolId StuurhutId = SchoolId.Parse("99AL00", null);
    private static readonly SchoolId FuutId = SchoolId.Parse("99AQ00", null);

    [Fact]
    public async Task Asks_for_a_hoist_and_finds_where_it_is_and_where_schools_stop()
    {
        var page = await ComeAsync();

        await AskAsync(page, "mijn docter zit in een rolstoel en heeft een tillift nodig", "1374");
        await Expect(page).ToHaveURLAsync(Address($"{SitePaths.Finder}#behoeften=motorisch&postcode=1374&tekst=tillift"));
        await Expect(Found(page)).ToHaveTextAsync("1 school gevonden");
        await Expect(Told(Card(page, Stuurhut), "‘tillift’")).ToContainTextAsync($"staat bij {Body}");
        await Expect(Told(Card(page, Stuurhut), "Grens:")).ToContainTextAsync(CareUntilThree);
        await Expect(Card(page, Stuurhut)).ToContainTextAsync("Dit profiel gaat over schooljaar");
        await Expect(page.GetByText("Ziet u een grens staan?")).ToBeVisibleAsync();
        await page.GetByLabel($"Vergelijk {Stuurhut}").CheckAsync();

        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Zonder ‘In de tekst: tillift’") }).ClickAsync();
        await NarrowAsync(page, "Waar is die hulp?", "Op school");
        await Expect(Found(page)).ToHaveTextAsync("1 school gevonden");
        await Expect(Told(Card(page, Fuut), Body)).ToContainTextAsync("Rolstoelvriendelijk gebouw");
        await page.GetByLabel($"Vergelijk {Fuut}").CheckAsync();
        await page.GotoAsync(Address(SitePaths.School(DemoSchools.Zeekraal)));

        await ReadsGrensAsync(page, "gebouw", Stairs);
        await page.GetByRole(AriaRole.Button, new() { Name = "Zet bij vergelijken" }).ClickAsync();
        await page.GoBackAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Vergelijk 3 scholen" }).ClickAsync();

        await Expect(page.Locator(".sop-compare__school")).ToHaveTextAsync([Stuurhut, Fuut, Zeekraal]);
        await Expect(Row(page, Body).Nth(1)).ToContainTextAsync(CellState.Listed.Words);
        await Expect(Row(page, Body).Nth(2)).ToContainTextAsync(CellState.NotAsked.Words);
        await Expect(Row(page, Building).Nth(0)).ToContainTextAsync(CellState.NoneNamed.Words);
        await Expect(Row(page, Building).Nth(2)).ToContainTextAsync(Stairs);
        await SeesZorgplichtAsync(page);
        await page.GetByRole(AriaRole.Link, new() { Name = "Maak een gespreksblad" }).ClickAsync();

        await Expect(Told(Sheet(page, Zeekraal), Building)).ToContainTextAsync(Stairs);
        await Expect(Told(Sheet(page, Zeekraal), "Medisch handelen")).ToContainTextAsync("We geven geen injecties.");
        await Expect(Told(Sheet(page, Zeekraal), Body)).ToContainTextAsync(CellState.NotAsked.Words);
        await Expect(Told(Sheet(page, Fuut), "Zindelijkheid")).ToContainTextAsync("Vanaf groep 3 hebben wij daar geen mensen voor.");
        await Expect(Sheet(page, Zeekraal).GetByRole(AriaRole.Checkbox, new() { Name = "Kan ons kind overal komen: de klas, de wc, het plein, de gymzaal?" })).ToBeCheckedAsync();
        await OnPaperAsync(page, Stairs, CareUntilThree, "Kan ons kind overal komen: de klas, de wc, het plein, de gymzaal?", Brand.Zorgplicht, Steunpunt);
    }

    [Fact]
    public async Task Finds_the_same_without_JavaScript()
    {
        var page = await ComeAsync(javaScript: false);

        await ReadsOfNeedAsync(page, "motorisch", FuutId, "Rolstoelvriendelijk gebouw (op school)");
        var stuurhut = OfSchool(page, StuurhutId);
        await stuurhut.GetByText("Lees alles").ClickAsync();
        await Expect(stuurhut.GetByText(Hoist)).ToBeVisibleAsync();
        await stuurhut.GetByText("waarbij CBS De Stuurhut een grens noemt").Locator("..").ClickAsync();
        await stuurhut.GetByRole(AriaRole.Link, new() { Name = "Zindelijkheid en verzorging" }).ClickAsync();
        await ReadsGrensAsync(page, "zindelijkheid", CareUntilThree);

        await page.GotoAsync(Address(SitePaths.Finder));
        await page.GetByRole(AriaRole.Link, new() { Name = "Oeverstad" }).ClickAsync();
        await Expect(Told(Card(page, Zeekraal), "Noemt een grens bij")).ToContainTextAsync(Building);
        await Card(page, Zeekraal).GetByRole(AriaRole.Link).ClickAsync();
        await ReadsGrensAsync(page, "gebouw", Stairs);
        await OnPaperAsync(page, Stairs, Brand.Zorgplicht, Steunpunt);
    }
}
