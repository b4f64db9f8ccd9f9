using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SopCloud.Functions.Layout;
using SopCloud.Site;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace SopCloud.Browser.Tests;

public sealed class A_moderator_takes_words_away(Product product) : BrowserTest(product)
{
    private static readonly TimeSpan SoonEnough = TimeSpan.FromSeconds(10);

    /// <summary>From the finding to the page that parents read, without JavaScript and on a phone.</summary>
    [Fact]
    public async Task For_parents_at_once_and_for_good_when_someone_asks()
    {
        var submission = await Product.HandInChangeAsync(DemoSchools.Kattenstaart, "Bij ons helpt onze vaste leesopa elk kind. Een kind moet wel zindelijk zijn.");
        var page = (await VisitAsync(javaScript: false, "demo-moderator-een")).Page;
        await page.SetViewportSizeAsync(375, 800);
        await page.GotoAsync(At(Links.Submission(submission.School, submission.Schooljaar, submission.Id)));
        await LookAsync(page, "moderation-findings");

        await page.Locator("#vraag-missie").GetByRole(AriaRole.Button, new() { Name = "Zet in opmerking" }).ClickAsync();
        await Expect(page.GetByLabel("Wat kan de school aanpassen?")).ToHaveValueAsync(new Regex("zindelijk"));

        await page.GetByText("Woorden weglaten voor ouders").ClickAsync();
        await page.GetByLabel("Welke woorden zien ouders niet?").FillAsync("onze vaste leesopa");
        await page.GetByRole(AriaRole.Button, new() { Name = "Laat weg voor ouders" }).Last.ClickAsync();
        await Expect(page.Locator(".sop-preview")).ToContainTextAsync("Bij ons helpt [weggelaten] elk kind.");
        await Expect(page.GetByLabel("Wat kan de school aanpassen?")).ToHaveValueAsync(new Regex("zindelijk"));

        await page.GetByRole(AriaRole.Button, new() { Name = "Plaatsen", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Wat ouders zien" }).ClickAsync();
        await Expect(page.GetByText("“onze vaste leesopa”")).ToBeVisibleAsync();
        await LookAsync(page, "public-part");
        await SeesSoonAsync("Bij ons helpt [weggelaten] elk kind.");

        await page.GetByText("Voorgoed wissen, als iemand daarom vraagt").ClickAsync();
        await page.GetByLabel("Welke woorden moeten weg?").FillAsync("onze vaste leesopa");
        await page.GetByRole(AriaRole.Button, new() { Name = "Zoek deze woorden" }).ClickAsync();
        await Expect(page.GetByText("De woorden staan op 3 plekken.")).ToBeVisibleAsync();
        await LookAsync(page, "erase");
        await page.GetByRole(AriaRole.Button, new() { Name = "Wis voorgoed" }).ClickAsync();

        await Expect(page.GetByText("De woorden zijn gewist uit alle teksten van deze school.")).ToBeVisibleAsync();
        await SeesSoonAsync("Bij ons helpt [gewist] elk kind.");
    }

    private static async Task LookAsync(IPage page, string picture)
    {
        foreach (var width in (int[])[1280, 375])
        {
            await page.SetViewportSizeAsync(width, 800);
            await Pictures.TakeAsync(page, picture, width);
        }
    }

    private async Task SeesSoonAsync(string words)
    {
        var parent = (await VisitAsync(javaScript: false)).Page;
        var until = DateTimeOffset.UtcNow + SoonEnough;
        do
        {
            await parent.GotoAsync(new Uri(Product.SiteAddress, SitePaths.School(DemoSchools.Kattenstaart)).AbsoluteUri);
        }
        while (DateTimeOffset.UtcNow < until && !(await parent.ContentAsync()).Contains(words, StringComparison.Ordinal));
        await Expect(parent.GetByText(words).First).ToBeVisibleAsync();
    }

    private string At(string path) => new Uri(Product.BeheerAddress, path).AbsoluteUri;
}
