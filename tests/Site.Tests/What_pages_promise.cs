using SopCloud.Testing;
using Xunit;

namespace SopCloud.Site.Tests;

/// <summary>Promises to parents that the site cannot keep were on it once.</summary>
public class What_pages_promise
{
    [Theory]
    [InlineData(SitePaths.Home)]
    [InlineData(SitePaths.Finder)]
    public async Task Is_of_what_a_parent_types_and_leads_to_the_rest(string path)
    {
        var page = (await Pages.OfAsync(A.Region))[path];

        Assert.Contains("Wat u hier typt, blijft op uw telefoon of computer.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Wij zien het niet", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector($"main a[href='{SitePaths.Privacy}']"));
    }

    [Fact]
    public async Task Says_that_the_server_sees_which_schools_are_compared_and_names_only_what_schools_may_not_do()
    {
        var text = (await Pages.OfAsync(A.Region))[SitePaths.Privacy].QuerySelector("main")!.TextContent;

        Assert.Contains("Vergelijkt u scholen? Dan haalt het de pagina's van die scholen op.", text, StringComparison.Ordinal);
        Assert.Contains("Scholen mogen hier geen namen van kinderen of medewerkers noemen.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("staan geen namen", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Calls_the_basis_the_same_within_a_region_only()
    {
        var home = (await Pages.OfAsync(A.Region))[SitePaths.Home];

        Assert.Contains("hulp die alle scholen in uw regio geven", home.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("naast u staat", home.Body.TextContent, StringComparison.Ordinal);
    }
}
