using SopCloud.Profiles.Register;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Site.Tests;

public class Who_answers_for_the_site
{
    private static readonly Region Second = A.Region with { Swv = A.Swv with { Code = SwvCode.Parse("PO9902"), Name = "Samenwerkingsverband Polderland" }, Schools = [] };

    [Theory]
    [InlineData(SitePaths.Privacy)]
    [InlineData(SitePaths.Accessibility)]
    public async Task Is_the_one_SWV_with_its_site(string path)
    {
        var page = (await Pages.OfAsync(A.Region))[path];

        Assert.Contains("Samenwerkingsverband Voorbeeldland is verantwoordelijk voor deze site.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("main a[href='https://www.voorbeeldland.example/']"));
    }

    [Theory]
    [InlineData(SitePaths.Privacy)]
    [InlineData(SitePaths.Accessibility)]
    public async Task Is_each_SWV_for_its_own_schools_where_there_are_more(string path)
    {
        var page = (await Pages.OfAsync(A.Region, Second))[path];

        Assert.NotNull(page.QuerySelector("main a[href='/swv/po9901/']"));
        Assert.NotNull(page.QuerySelector("main a[href='/swv/po9902/']"));
    }

    [Fact]
    public async Task Says_how_far_the_site_is_accessible_and_claims_no_audit()
    {
        var text = (await Pages.OfAsync(A.Region))[SitePaths.Accessibility].QuerySelector("main")!.TextContent;

        Assert.Contains("Eerste maatregelen genomen", text, StringComparison.Ordinal);
        Assert.Contains("Een volledig onderzoek is nog niet gedaan.", text, StringComparison.Ordinal);
        Assert.Contains("Nationale ombudsman", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_found_from_a_page_that_is_not_there()
    {
        var page = (await Pages.OfAsync(A.Region, Second))[SitePaths.NotFound];

        Assert.NotNull(page.QuerySelector($"main a[href='{SitePaths.Finder}']"));
        Assert.NotNull(page.QuerySelector("main a[href='/swv/po9902/']"));
    }
}
