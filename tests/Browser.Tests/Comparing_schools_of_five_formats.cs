using Microsoft.Playwright;
using SopCloud.Profiles.Comparison;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Vocabulary;
using SopCloud.Site;
using SopCloud.Testing;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace SopCloud.Browser.Tests;

/// <summary>A school that ticked boxes and one that wrote stand sensibly side by side, with a script and without.</summary>
public sealed class Comparing_schools_of_five_formats(Product product) : BrowserTest(product)
{
    private static readonly SchoolId[] Four = [.. new[] { "po-almere", "passenderwijs", "perspectief-op-school", "haarlemmermeer" }.Select(format => DemoProfiles.SchoolOf[format])];

    [Theory]
    [InlineData(375)]
    [InlineData(1280)]
    public async Task Shows_a_line_of_each_and_all_of_it_when_asked(int width)
    {
        var page = (await VisitAsync()).Page;
        await page.SetViewportSizeAsync(width, 900);
        await page.GotoAsync(Address($"{SitePaths.Compare}#scholen={string.Join(',', Four.Select(school => school.Slug))}&behoeften=adhd,dyslexie"));

        var adhd = Row(page, "ADHD");
        await Expect(adhd.Locator("td")).ToHaveCountAsync(4);
        await Expect(adhd.Locator("td").Nth(0)).ToContainTextAsync("Genoemd bij ‘Gedrag en gevoelens’");
        await Expect(adhd.Locator("td").Nth(1).Locator(".sop-badge:visible")).ToHaveTextAsync("Met een arrangement");
        await Expect(adhd.Locator("td").Nth(2)).ToContainTextAsync(CellState.Listed.Words);
        await Expect(adhd.Locator("td").Nth(3)).ToContainTextAsync(CellState.NotAsked.Words);

        var whole = adhd.Locator(".sop-compare__whole");
        await Expect(whole.First).ToBeHiddenAsync();
        await adhd.GetByRole(AriaRole.Button, new() { Name = "Lees verder over ADHD" }).ClickAsync();
        foreach (var each in await whole.AllAsync())
            await Expect(each).ToBeVisibleAsync();
        Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        await Pictures.TakeAsync(page, "compare-formats", width);
    }

    [Fact]
    public async Task Leaves_only_rows_in_which_they_differ()
    {
        var page = (await VisitAsync()).Page;
        await page.GotoAsync(Address($"{SitePaths.Compare}#scholen={Four[1].Slug},{Four[2].Slug}"));

        await page.GetByLabel("Alleen verschillen").CheckAsync();

        await Expect(Row(page, "Lezen en dyslexie")).ToBeVisibleAsync();
        await Expect(Row(page, "Samenwerkingsverband")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Answers_for_two_needs_of_three_schools_within_one_screen()
    {
        var page = (await VisitAsync()).Page;
        await page.SetViewportSizeAsync(1280, 800);
        await page.GotoAsync(Address($"{SitePaths.Compare}#scholen={string.Join(',', Four.Take(3).Select(school => school.Slug))}&behoeften=adhd,dyslexie&postcode=1374"));

        var last = Row(page, "Lezen en dyslexie");
        await Expect(last).ToBeVisibleAsync();
        var box = (await last.BoundingBoxAsync())!;
        Assert.True(box.Y + box.Height <= 800, $"The second need ends at {box.Y + box.Height} pixels.");
        await Expect(page.Locator(".sop-compare__distance").First).ToContainTextAsync("km");
    }

    [Theory]
    [InlineData(375)]
    [InlineData(1280)]
    public async Task Is_whole_on_the_page_of_a_need_without_JavaScript(int width)
    {
        var page = (await VisitAsync(javaScript: false)).Page;
        await page.SetViewportSizeAsync(width, 900);
        await page.GotoAsync(Address(SitePaths.Need(SwvCode.Parse("PO9901", null), Need.All["adhd"])));

        foreach (var school in DemoProfiles.SchoolOf.Values)
            await Expect(page.Locator($"main a[href^='{SitePaths.School(school)}']").First).ToBeAttachedAsync();
        var row = page.Locator(".sop-need tbody tr").Filter(new() { Has = page.Locator($"a[href^='{SitePaths.School(Four[0])}']") });
        await row.GetByText("Lees alles").ClickAsync();
        await Expect(row.Locator(".sop-offer").First).ToBeVisibleAsync();
    }

    private string Address(string path) => new Uri(Product.SiteAddress, path).AbsoluteUri;

    private static ILocator Row(IPage page, string label) => page.Locator("tr.sop-compare__row").Filter(new() { Has = page.Locator("th", new() { HasTextString = label }) });
}
