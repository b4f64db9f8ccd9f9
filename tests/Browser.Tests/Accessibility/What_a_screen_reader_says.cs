using Microsoft.Playwright;
using SopCloud.Site;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace SopCloud.Browser.Tests.Accessibility;

/// <summary>The names and the order in which a parent hears what others see. Dates differ by day, so they are left open.</summary>
public sealed class What_a_screen_reader_says(Product product) : BrowserTest(product)
{
    private const string Two = "#scholen=99aa00,99aq00&behoeften=motorisch";

    [Fact]
    public async Task Of_the_finder_and_a_card()
    {
        var page = await OpenAsync($"{SitePaths.Finder}#behoeften=motorisch&postcode=1374");
        await Expect(page.GetByRole(AriaRole.Search)).ToMatchAriaSnapshotAsync("""
            - search:
              - text: Wat heeft uw kind nodig?
              - combobox "Wat heeft uw kind nodig?"
              - text: Uw postcode of plaats
              - combobox "Uw postcode of plaats": "1374"
              - button "Zoek scholen"
            """);
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "4 scholen gevonden" })).ToMatchAriaSnapshotAsync("""
            - region "4 scholen gevonden":
              - heading "4 scholen gevonden" [level=2]
              - combobox "Sorteer op"
              - list "Gekozen":
                - listitem:
                  - 'button "Verwijder: Bewegen en lichaam"'
            """);
        await Expect(page.Locator(".sop-card").First).ToMatchAriaSnapshotAsync("""
            - article:
              - heading "OBS De Aalscholver" [level=3]:
                - link "OBS De Aalscholver":
                  - /url: /scholen/99as00/
              - paragraph: 2 km
              - paragraph: Basisschool · Openbaar · Oeverstad
              - term: Bewegen en lichaam
              - definition: Een traplift, een verstelbare tafel en een wc met beugels.
              - term: "/Grens: Toegankelijkheid van het gebouw/"
              - definition
              - definition: /Noemt ook een grens bij/
              - checkbox "Vergelijk OBS De Aalscholver"
              - text: /Bijgewerkt op/
            """);
    }

    [Fact]
    public async Task Of_the_head_of_a_school()
    {
        var page = await OpenAsync("/scholen/99aa00/");
        await Expect(page.Locator("article .sop-head")).ToMatchAriaSnapshotAsync("""
            - navigation "Kruimelpad":
              - list:
                - listitem:
                  - link "Home"
                - listitem:
                  - link "Samenwerkingsverband Zilverwater"
                - listitem:
                  - link "Oeverstad"
            - heading "OBS De Zeekraal" [level=1]
            - paragraph:
              - text: /Basisschool · Openbaar · Kadeweg 2, Oeverstad/
              - link "www.dezeekraal.example"
            - paragraph:
              - text: Bijgewerkt op
              - time
              - text: /schooljaar \d+-\d+/
            - list:
              - listitem:
                - button "Zet bij vergelijken"
              - listitem:
                - link "Maak een gespreksblad"
            """);
    }

    [Fact]
    public async Task Of_the_head_of_a_comparison()
    {
        var page = await OpenAsync(SitePaths.Compare + Two);
        await Expect(page.GetByRole(AriaRole.Table, new() { Name = "2 scholen naast elkaar" })).ToMatchAriaSnapshotAsync("""
            - table "2 scholen naast elkaar":
              - rowgroup:
                - row:
                  - columnheader "Onderwerp"
                  - columnheader /OBS De Zeekraal/:
                    - link "OBS De Zeekraal"
                    - 'button "Haal weg: OBS De Zeekraal"'
                  - columnheader /Kindcentrum De Fuut/:
                    - link "Kindcentrum De Fuut"
                    - 'button "Haal weg: Kindcentrum De Fuut"'
              - rowgroup:
                - row "Wat u koos":
                  - rowheader "Wat u koos"
                - row /Bewegen en lichaam/:
                  - rowheader /Bewegen en lichaam/
                  - cell "Niet gevraagd in het formulier van deze school"
                  - cell /De school noemt wie of wat er is/
            """);
    }

    [Fact]
    public async Task Of_a_gespreksblad()
    {
        var page = await OpenAsync(SitePaths.Visit + Two);
        await Expect(page.GetByRole(AriaRole.Article, new() { Name = "OBS De Zeekraal" })).ToMatchAriaSnapshotAsync("""
            - article "OBS De Zeekraal":
              - heading "OBS De Zeekraal" [level=2]
              - paragraph: /Kadeweg 2, 1374 AA Oeverstad/
              - textbox "Dag en tijd van uw bezoek"
              - heading "Wat u hier niet leest" [level=3]
              - term: Bewegen en lichaam
              - definition: Niet gevraagd in het formulier van deze school
              - heading "Een grens die kan meetellen" [level=3]
              - heading "Uw vragen" [level=3]
              - group "Vragen aan OBS De Zeekraal":
                - 'checkbox "Kan ons kind overal komen: de klas, de wc, het plein, de gymzaal?" [checked]'
                - textbox "Uw eigen vraag"
                - 'button "Voeg toe: uw vraag aan OBS De Zeekraal"'
              - textbox "Uw notities"
            """);
    }

    private async Task<IPage> OpenAsync(string path)
    {
        var page = (await VisitAsync()).Page;
        await page.GotoAsync(new Uri(Product.SiteAddress, path).AbsoluteUri);
        return page;
    }
}
