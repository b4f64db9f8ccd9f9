using AngleSharp.Dom;
using SopCloud.Profiles.Register;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Site.Tests;

public class The_look_of_an_SWV
{
    private static readonly Logo Logo = new("0123456789", 112, 80, "Golven en een zon");

    private static readonly Swv Own = A.Swv with
    {
        Phone = "099 111 22 33",
        Email = "info@voorbeeldland.example",
        Look = new() { SiteName = "Voorbeeldland wijst de weg", Colour = Colour.Parse("#24508c"), Logo = Logo },
    };

    private static readonly Region Region = A.Region with { Swv = Own, Logo = new byte[] { 1, 2, 3 } };

    private static readonly Region Plain = A.Region with { Swv = A.Swv with { Code = SwvCode.Parse("PO9902"), Name = "Samenwerkingsverband Polderland" }, Schools = [] };

    [Fact]
    public async Task Stands_on_all_its_pages_with_its_name_and_its_logo()
    {
        var site = Pages.Of(await Pages.Generator.RegionAsync(Region));

        foreach (var path in site.HtmlPaths)
        {
            var page = site.Parse(path);
            var brand = page.QuerySelector("header .sop-brand")!;
            Assert.Equal(("/swv/po9901/", "Voorbeeldland wijst de weg"), (brand.GetAttribute("href"), brand.TextContent.Trim()));
            Assert.EndsWith(" · Voorbeeldland wijst de weg", page.Title, StringComparison.Ordinal);
            var logo = brand.QuerySelector("img")!;
            Assert.Equal(("Golven en een zon", "112", "80"), (logo.GetAttribute("alt"), logo.GetAttribute("width"), logo.GetAttribute("height")));
            Assert.Equal(Region.Logo, site.Files[logo.GetAttribute("src")![1..]].Content);
            Assert.Empty(page.QuerySelectorAll("style, [style]"));
        }
    }

    [Fact]
    public async Task Brings_its_colours_in_a_sheet_beside_its_pages()
    {
        var site = Pages.Of(await Pages.Generator.RegionAsync(Region));
        var sheet = site.Files[Sheets(site["/scholen/99aa00/"])[1][1..]];

        Assert.Equal(("text/css; charset=utf-8", SiteFileKind.Asset), (sheet.ContentType, sheet.Kind));
        Assert.Contains("--voorbeeld-kleuren-violet-500:#24508c", System.Text.Encoding.UTF8.GetString(sheet.Content.Span), StringComparison.Ordinal);
        Assert.Contains("%2324508c", site["/scholen/99aa00/"].QuerySelector("link[rel=icon]")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_in_the_foot_who_answers_for_the_page_and_how_to_reach_them()
    {
        var foot = Pages.Of(await Pages.Generator.RegionAsync(Region))["/scholen/99aa00/"].QuerySelector("footer")!;

        Assert.Contains("Samenwerkingsverband Voorbeeldland", foot.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            ["tel:0991112233", "mailto:info@voorbeeldland.example", "https://www.voorbeeldland.example/"],
            foot.QuerySelectorAll(".sop-contact a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task Is_that_of_the_product_where_it_has_none()
    {
        var page = (await Pages.OfAsync(A.Region))["/scholen/99aa00/"];

        var brand = page.QuerySelector("header .sop-brand")!;
        Assert.Equal((SitePaths.Home, Brand.Name), (brand.GetAttribute("href"), brand.TextContent.Trim()));
        Assert.NotNull(brand.QuerySelector("svg"));
        Assert.Equal([Assets.Url("site.css")], Sheets(page));
    }

    [Theory]
    [InlineData(SitePaths.Home)]
    [InlineData(SitePaths.Finder)]
    [InlineData(SitePaths.Compare)]
    [InlineData(SitePaths.Explanation)]
    [InlineData(SitePaths.NotFound)]
    public async Task Is_that_of_every_page_where_there_is_no_other(string path)
    {
        var page = (await Pages.OfAsync(Region))[path];

        var brand = page.QuerySelector("header .sop-brand")!;
        Assert.Equal((SitePaths.Home, "Voorbeeldland wijst de weg"), (brand.GetAttribute("href"), brand.TextContent.Trim()));
        Assert.StartsWith("/swv/po9901/stijl-", Sheets(page)[1], StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("footer a[href='mailto:info@voorbeeldland.example']"));
    }

    [Theory]
    [InlineData(SitePaths.Home)]
    [InlineData(SitePaths.Compare)]
    public async Task Is_kept_off_the_pages_that_it_shares_with_another(string path)
    {
        var page = (await Pages.OfAsync(Region, Plain))[path];

        Assert.Equal(Brand.Name, page.QuerySelector("header .sop-brand")!.TextContent.Trim());
        Assert.DoesNotContain(Sheets(page), sheet => sheet.StartsWith("/swv/", StringComparison.Ordinal));
        Assert.Empty(page.QuerySelectorAll("footer .sop-contact"));
    }

    [Fact]
    public async Task Costs_a_publish_of_one_school_no_file()
    {
        var files = await Pages.Generator.SchoolAsync(Region, A.School.Id);

        Assert.DoesNotContain(files, file => file.Kind is SiteFileKind.Asset);
    }

    [Theory]
    [InlineData(SitePaths.Privacy)]
    [InlineData(SitePaths.Accessibility)]
    public async Task Gives_who_answers_for_the_site_a_number_and_an_address(string path)
    {
        var page = (await Pages.OfAsync(Region))[path];

        Assert.NotNull(page.QuerySelector("main a[href='tel:0991112233']"));
        Assert.NotNull(page.QuerySelector("main a[href='mailto:info@voorbeeldland.example']"));
    }

    private static List<string> Sheets(IDocument page) => [.. page.QuerySelectorAll("link[rel=stylesheet]").Select(link => link.GetAttribute("href")!)];
}
