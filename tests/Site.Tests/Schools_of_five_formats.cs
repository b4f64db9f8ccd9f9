using System.IO.Compression;
using SopCloud.Profiles.Vocabulary;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Site.Tests;

/// <summary>The schools of the demo, one for each form: whatever a form asks, its page is whole.</summary>
public class Schools_of_five_formats
{
    /// <summary>In kilobytes, with styles, script and font: what a phone fetches for one school.</summary>
    private const int MostKilobytes = 45;

    public static TheoryData<string> Formats => [.. DemoProfiles.SchoolOf.Keys];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Have_headings_without_gaps_ids_that_stand_once_and_links_that_lead_somewhere(string format)
    {
        var page = (await Pages.OfAsync(DemoProfiles.Region))[SitePaths.School(DemoProfiles.SchoolOf[format])];

        var levels = page.QuerySelectorAll("h1, h2, h3, h4").Select(heading => heading.LocalName[1] - '0').ToList();
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
        Assert.All(page.QuerySelectorAll("h2, h3"), heading => Assert.NotEmpty(heading.TextContent.Trim()));
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(page.QuerySelectorAll("a[href^='#']"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
        Assert.All(page.QuerySelectorAll("ul, ol, dl, tbody"), list => Assert.NotEqual(0, list.ChildElementCount));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Have_every_row_to_compare(string format)
    {
        var page = (await Pages.OfAsync(DemoProfiles.Region))[SitePaths.School(DemoProfiles.SchoolOf[format])];

        var rows = page.QuerySelectorAll("[data-row]").Select(row => row.GetAttribute("data-row")!).ToList();
        Assert.Equal(Need.All.Count + 1, rows.Count(row => row.StartsWith("behoefte/", StringComparison.Ordinal)));
        Assert.Equal(BoundaryCategory.All.Count + 1, rows.Count(row => row.StartsWith("grens/", StringComparison.Ordinal)));
        Assert.Equal(rows.Count, rows.Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Say_everything_that_the_school_said_in_public(string format)
    {
        var id = DemoProfiles.SchoolOf[format];

        var text = (await Pages.OfAsync(DemoProfiles.Region))[SitePaths.School(id)].Body!.TextContent;

        var view = DemoProfiles.Region.Schools.Single(entry => entry.School.Id == id).Profile!.Value;
        foreach (var line in Texts(System.Text.Json.JsonSerializer.SerializeToElement(view, Profiles.ProfileJson.Options)).Where(text => text.Contains(' ')).SelectMany(text => text.Split('\n')))
            Assert.Contains(line.TrimStart('-').Trim(), text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Name_none_of_the_people_that_are_for_school_and_SWV_alone()
    {
        var site = await Pages.OfAsync(DemoProfiles.Region);

        foreach (var name in DemoProfiles.SchoolOf.Values.Select(DemoProfiles.ProfileOf).SelectMany(profile => Names(profile.Internal)))
            Assert.All(site.HtmlPaths, path => Assert.DoesNotContain(name, site.Parse(path).Body!.TextContent, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Are_light_enough_for_a_phone(string format)
    {
        var site = await Pages.OfAsync(DemoProfiles.Region);
        var page = SitePaths.FileOf(SitePaths.School(DemoProfiles.SchoolOf[format]));

        var fetched = site.Parse(page).QuerySelectorAll("link[rel=stylesheet], link[rel=preload], script[src]")
            .Select(element => (element.GetAttribute("href") ?? element.GetAttribute("src"))![1..])
            .Append(page)
            .ToDictionary(path => path, path => Transferred(site.Files[path]));

        Assert.True(fetched.Values.Sum() <= MostKilobytes * 1024, string.Join(", ", fetched.Select(file => $"{file.Key}: {file.Value}")));
    }

    private static int Transferred(SiteFile file)
    {
        if (file.Path.EndsWith(".woff2", StringComparison.Ordinal))
            return file.Content.Length;

        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
            gzip.Write(file.Content.Span);
        return (int)compressed.Length;
    }

    private static IEnumerable<string> Names(Profiles.Internal people) =>
        new[] { people.Director, people.InternBegeleider, people.Experts, people.SafetyContacts, people.ExternalContacts }
            .SelectMany(text => System.Text.RegularExpressions.Regex.Matches(text, @"\b\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+\b").Select(match => match.Value));

    private static IEnumerable<string> Texts(System.Text.Json.JsonElement json) => json.ValueKind switch
    {
        System.Text.Json.JsonValueKind.Object => json.EnumerateObject().Where(property => property.Name is not ("question" or "title")).SelectMany(property => Texts(property.Value)),
        System.Text.Json.JsonValueKind.Array => json.EnumerateArray().SelectMany(Texts),
        System.Text.Json.JsonValueKind.String => [json.GetString()!],
        _ => [],
    };
}
