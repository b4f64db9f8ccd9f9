using SopCloud.Profiles;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Vocabulary;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Site.Tests;

public class Every_page
{
    /// <summary>A script within a page; data for search engines is none, as long as it says so in these very words.</summary>
    private const string Runs = "script:not([src]):not([type='application/ld+json'])";

    [Fact]
    public async Task Has_one_heading_a_language_a_title_and_a_description()
    {
        var site = await Pages.OfAsync(A.Region);

        foreach (var path in site.HtmlPaths)
        {
            var page = site.Parse(path);
            Assert.True(page.QuerySelectorAll("h1").Length == 1, path);
            Assert.Equal("nl", page.DocumentElement.GetAttribute("lang"));
            Assert.EndsWith(Brand.Name, page.Title, StringComparison.Ordinal);
            Assert.False(string.IsNullOrWhiteSpace(page.QuerySelector("meta[name=description]")?.GetAttribute("content")), path);
        }
    }

    [Fact]
    public async Task Forbids_everything_that_is_not_its_own()
    {
        var site = await Pages.OfAsync(A.Region);

        foreach (var path in site.HtmlPaths)
        {
            var page = site.Parse(path);
            Assert.Equal(
                "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'",
                page.QuerySelector("meta[http-equiv=Content-Security-Policy]")?.GetAttribute("content"));
            Assert.Equal("no-referrer", page.QuerySelector("meta[name=referrer]")?.GetAttribute("content"));
        }
    }

    [Fact]
    public async Task Carries_no_inline_style_or_script_and_nothing_to_send()
    {
        var site = await Pages.OfAsync(A.Region);

        foreach (var path in site.HtmlPaths)
        {
            var page = site.Parse(path);
            Assert.Empty(page.QuerySelectorAll($"style, [style], {Runs}, form, input, iframe, img"));
            Assert.DoesNotContain(page.All, element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)));
        }
    }

    [Fact]
    public async Task Has_headings_without_gaps_and_ids_that_stand_once()
    {
        var site = await Pages.OfAsync(A.Region);

        foreach (var path in site.HtmlPaths)
        {
            var page = site.Parse(path);
            var level = 0;
            foreach (var heading in page.QuerySelectorAll("h1, h2, h3, h4"))
            {
                var next = heading.LocalName[1] - '0';
                Assert.True(next <= level + 1, $"{path}: '{heading.TextContent}' is an h{next} after an h{level}");
                level = next;
            }

            var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
            Assert.True(ids.Count == ids.Distinct().Count(), $"{path}: {string.Join(", ", ids.GroupBy(id => id).Where(group => group.Count() > 1).Select(group => group.Key))}");
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(7)]
    public async Task Links_only_to_pages_and_places_that_are_there(int regions)
    {
        var site = await Pages.OfAsync([.. Enumerable.Range(1, regions).Select(RegionNumber)]);

        var missing = site.HtmlPaths
            .SelectMany(path => site.Parse(path).QuerySelectorAll("a[href], link[href], script[src]").Select(element => (Page: path, Link: element.GetAttribute("href") ?? element.GetAttribute("src")!)))
            .Where(link => !link.Link.Contains("://", StringComparison.Ordinal) && !link.Link.StartsWith("mailto:", StringComparison.Ordinal) && !link.Link.StartsWith("tel:", StringComparison.Ordinal) && !link.Link.StartsWith("data:", StringComparison.Ordinal))
            .Where(link => !Leads(site, link.Page, link.Link))
            .Select(link => $"{link.Page} → {link.Link}")
            .Distinct()
            .ToList();

        Assert.Empty(missing);
    }

    [Fact]
    public async Task Uses_addresses_that_the_host_of_the_site_can_answer()
    {
        var site = await Pages.OfAsync(A.Region);

        foreach (var path in site.HtmlPaths)
        {
            foreach (var link in site.Parse(path).QuerySelectorAll("a[href^='/']").Select(link => link.GetAttribute("href")!.Split('#')[0]).Where(link => !IsData(link)))
                Assert.EndsWith("/", link, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Is_the_same_every_time()
    {
        var first = await Pages.OfAsync(A.Region);
        var second = await Pages.OfAsync(A.Region with { Schools = A.Region.Schools.Reverse().ToValueList() });

        Assert.Equal(first.Files.Keys.Order(), second.Files.Keys.Order());
        Assert.All(first.Files.Values, file => Assert.True(file.Content.Span.SequenceEqual(second.Files[file.Path].Content.Span), file.Path));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("</blockquote></section><iframe src='https://elsewhere.example'></iframe>")]
    public async Task Shows_what_a_school_typed_as_text_and_never_as_markup(string typed)
    {
        var profile = A.Profile with
        {
            Contact = new Contact { Email = typed, Phone = typed, Website = typed },
            Vision = new Vision { Mission = typed, PassendOnderwijs = typed, Motto = typed, ConceptExplanation = typed },
            Offers = [A.Offer with { TargetGroup = typed, Zorgniveau = typed, Texts = new OfferTexts { InLessons = typed, Facilities = typed, Partners = typed } }],
            Boundaries = new Boundaries { Introduction = typed, WhenReached = typed, Statements = [new Boundary(typed, [BoundaryCategory.All["rust"]])] },
            Ambitions = new Ambitions { Goals = [new("ambities", typed, [new Ambition(typed, typed, typed)])] },
        };
        var school = A.School with { Name = typed, Denomination = typed, BoardName = typed, Address = A.School.Address with { Street = typed } };

        var site = await Pages.OfAsync(A.Region with { Schools = [school.With(profile)] });

        foreach (var path in site.HtmlPaths)
            Assert.Empty(site.Parse(path).QuerySelectorAll($"{Runs}, img, iframe, [onerror]"));
        Assert.Contains(typed, site[SitePaths.School(school.Id)].QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>A file to take along, rather than a page.</summary>
    private static bool IsData(string link) => link.StartsWith(SitePaths.OpenData, StringComparison.Ordinal) && Path.HasExtension(link);

    private static bool Leads(Pages site, string page, string link)
    {
        var (path, anchor) = link.Split('#', 2) is [var before, var after] ? (before, after) : (link, "");
        var file = path.Length == 0 ? page : SitePaths.FileOf(path);
        if (!site.Files.ContainsKey(file))
            return false;

        // These read their fragment as state: that names schools, not a place on the page.
        return anchor.Length == 0 || path is SitePaths.Compare or SitePaths.Visit || site.Parse(file).GetElementById(anchor) is not null;
    }

    /// <summary>The same schools again, under codes of their own.</summary>
    private static Region RegionNumber(int number) => A.Region with
    {
        Swv = A.Swv with { Code = SwvCode.Parse($"PO990{number}"), Name = $"Samenwerkingsverband {number}" },
        Schools = A.Region.Schools
            .Select(entry => entry with { School = entry.School with { Id = SchoolId.Parse($"{entry.School.Id.Brin}0{number}"), Successor = entry.School.Successor is { } next ? SchoolId.Parse($"{next.Brin}0{number}") : null } })
            .ToValueList(),
    };
}
