using System.Text.Json;
using AngleSharp.Dom;
using SopCloud.Profiles.Vocabulary;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Site.Tests;

/// <summary>What search engines and who gets a link in a message see of a page before it is opened.</summary>
public class The_head_of_a_page
{
    private const int LargestCard = 40 * 1024;

    [Fact]
    public async Task Names_the_one_address_of_the_page()
    {
        var site = await Pages.OfAsync(A.Region);

        foreach (var path in site.HtmlPaths.Where(path => path != SitePaths.FileOf(SitePaths.NotFound)))
        {
            var page = site.Parse(path);
            var address = $"https://steun.example/{path[..^"index.html".Length]}";
            Assert.Equal(address, Assert.Single(page.QuerySelectorAll("link[rel=canonical]")).GetAttribute("href"));
            Assert.Equal(address, Meta(page, "og:url"));
            Assert.Contains($"Bron: {address}", page.QuerySelector(".sop-source")!.TextContent, StringComparison.Ordinal);
            Assert.Null(page.QuerySelector("meta[name=robots]"));
        }
    }

    [Fact]
    public async Task Keeps_the_page_that_is_no_page_out_of_search_engines()
    {
        var page = (await Pages.OfAsync(A.Region))[SitePaths.NotFound];

        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Null(page.QuerySelector("link[rel=canonical]"));
    }

    [Fact]
    public async Task Has_a_card_for_who_shares_it()
    {
        var site = await Pages.OfAsync(A.Region);

        foreach (var path in site.HtmlPaths)
        {
            var page = site.Parse(path);
            Assert.Equal(page.Title, $"{Meta(page, "og:title")} · {Meta(page, "og:site_name")}");
            Assert.Equal(page.QuerySelector("meta[name=description]")!.GetAttribute("content"), Meta(page, "og:description"));
            Assert.Equal("summary_large_image", page.QuerySelector("meta[name='twitter:card']")!.GetAttribute("content"));
            var card = site.Files[Meta(page, "og:image").Replace("https://steun.example/", "", StringComparison.Ordinal)];
            Assert.Equal("image/png", card.ContentType);
            Assert.InRange(card.Content.Length, 1, LargestCard);
        }
    }

    [Fact]
    public async Task Of_a_school_tells_what_its_page_tells()
    {
        var data = Data((await Pages.SchoolAsync(A.SchoolEntry)), "WebPage");

        Assert.Equal("https://steun.example/scholen/99aa00/", data.GetProperty("@id").GetString());
        Assert.Equal("2026-09-03", data.GetProperty("dateModified").GetString());
        var school = data.GetProperty("mainEntity");
        Assert.Equal(("School", "De Esdoorn", "https://www.deesdoorn.example/"), (Text(school, "@type"), Text(school, "name"), Text(school, "url")));
        Assert.Equal("99AA00", Text(school.GetProperty("identifier"), "value"));
        Assert.Equal("Stichting Voorbeeldscholen", Text(school.GetProperty("parentOrganization"), "name"));
        Assert.Equal(("Esdoornlaan 1", "1234 AB", "Voorbeeldstad"), (Text(school.GetProperty("address"), "streetAddress"), Text(school.GetProperty("address"), "postalCode"), Text(school.GetProperty("address"), "addressLocality")));
    }

    [Fact]
    public async Task Of_a_school_leaves_out_what_nobody_can_call_mail_or_open()
    {
        var typed = "vraag naar de directeur";
        var school = A.School with { Phone = null, Website = null, BoardName = null, Address = A.School.Address with { Postcode = null } };

        var data = Data(await Pages.SchoolAsync(school.With(A.Profile with { Contact = new() { Phone = typed, Email = typed, Website = typed } })), "WebPage").GetProperty("mainEntity");

        Assert.All(["telephone", "email", "url", "parentOrganization"], name => Assert.False(data.TryGetProperty(name, out _), name));
        Assert.False(data.GetProperty("address").TryGetProperty("postalCode", out _));
    }

    [Fact]
    public async Task Names_the_pages_above_and_the_schools_on_a_list()
    {
        var site = await Pages.OfAsync(A.Region);
        var page = site[SitePaths.Need(A.Swv.Code, Need.All["dyslexie"])];

        Assert.Equal(["Home", A.Swv.Name], Items(Data(page, "BreadcrumbList")).Select(item => Text(item, "name")));
        var schools = Items(Data(page, "ItemList"));
        Assert.NotEmpty(schools);
        Assert.All(schools, item => Assert.True(site.Files.ContainsKey($"{Text(item, "item")!["https://steun.example/".Length..]}index.html")));
    }

    [Theory]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("<!--<script>")]
    [InlineData("\"},{\"@type\":\"Thing")]
    public async Task Keeps_what_is_typed_within_the_data(string name)
    {
        var text = System.Text.Encoding.UTF8.GetString((await Pages.Generator.SchoolAsync(A.Region with { Schools = [(A.School with { Name = name, BoardName = name }).With(A.Profile)] }, A.School.Id))[0].Content.Span);
        var page = await Pages.SchoolAsync((A.School with { Name = name, BoardName = name }).With(A.Profile));

        Assert.Equal(name, Text(Data(page, "WebPage").GetProperty("mainEntity"), "name"));
        Assert.All(page.QuerySelectorAll("script[type]:not([src])"), script => Assert.DoesNotContain('<', script.TextContent));
        Assert.DoesNotContain("<script>", text, StringComparison.Ordinal);
    }

    private static string Meta(IDocument page, string property) => Assert.Single(page.QuerySelectorAll($"meta[property='{property}']")).GetAttribute("content")!;

    private static JsonElement Data(IDocument page, string type) => Assert.Single(
        page.QuerySelectorAll("script[type='application/ld+json']").Select(script => JsonDocument.Parse(script.TextContent).RootElement),
        data => Text(data, "@type") == type);

    private static JsonElement.ArrayEnumerator Items(JsonElement list) => list.GetProperty("itemListElement").EnumerateArray();

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
