using Microsoft.Playwright;
using SopCloud.Profiles.Register;
using SopCloud.Site;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace SopCloud.Browser.Tests;

/// <summary>A parent takes a gespreksblad along: what two schools say, what they leave unsaid, and what to ask.</summary>
public sealed class Preparing_a_visit(Product product) : BrowserTest(product)
{
    private static readonly SchoolId Lisdodde = SchoolId.Parse("99AP00", null);

    private static string Chosen => $"#scholen={DemoSchools.Zeekraal.Slug},{Lisdodde.Slug}&behoeften=dyslexie,adhd";

    [Fact]
    public async Task Begins_at_what_was_compared()
    {
        var page = (await VisitAsync()).Page;
        await page.GotoAsync(Address(SitePaths.Compare + Chosen));

        await page.GetByRole(AriaRole.Link, new() { Name = "Maak een gespreksblad" }).ClickAsync();

        var sheets = page.GetByRole(AriaRole.Article);
        await Expect(sheets).ToHaveCountAsync(2);
        await Expect(sheets.Nth(0).GetByText("Wat de school zegt")).ToBeVisibleAsync();
        await Expect(sheets.Nth(0).GetByText("Niet gevraagd in het formulier van deze school")).ToBeVisibleAsync();
        await Expect(sheets.Nth(0).GetByRole(AriaRole.Checkbox, new() { Checked = true })).ToHaveCountAsync(5);
        await Expect(sheets.Nth(1).GetByText("Protocol dyslexie")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Asks_the_site_for_the_pages_of_the_schools_and_for_nothing_else()
    {
        var visitor = await VisitAsync();
        var page = visitor.Page;
        await page.GotoAsync(Address(SitePaths.Visit + Chosen));
        await page.Locator("summary", new() { HasTextString = "Naam van uw kind" }).ClickAsync();
        await page.GetByLabel("Naam van uw kind", new() { Exact = true }).FillAsync("Noor");
        await page.GetByLabel("Uw notities").First.FillAsync("Vraag naar de leescoach");

        Assert.All(visitor.Requests, request => Assert.Equal(Product.SiteAddress.Authority, new Uri(request.Url).Authority));
        Assert.DoesNotContain(visitor.Requests, request => request.Method != "GET" || request.Url.Contains('?', StringComparison.Ordinal) || request.Url.Contains("Noor", StringComparison.Ordinal));
        Assert.Equal("{}", await page.EvaluateAsync<string>("JSON.stringify({ ...localStorage })"));
    }

    [Theory]
    [InlineData(375)]
    [InlineData(1280)]
    public async Task Has_questions_to_print_without_JavaScript(int width)
    {
        var page = (await VisitAsync(javaScript: false)).Page;
        await page.SetViewportSizeAsync(width, 900);
        await page.GotoAsync(Address(SitePaths.Visit));

        await Expect(page.GetByText("Wat doet u in de les voor een kind als het onze?")).ToBeVisibleAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(page.GetByText("Met wie praat ik")).ToBeVisibleAsync();
    }

    private string Address(string path) => new Uri(Product.SiteAddress, path).AbsoluteUri;
}
