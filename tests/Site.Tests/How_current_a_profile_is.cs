using System.Text.Json;
using AngleSharp.Dom;
using SopCloud.Profiles.Register;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Site.Tests;

public class How_current_a_profile_is
{
    private const string Passed = "Dit profiel gaat over schooljaar 2026-2027. Een nieuwer profiel staat hier nog niet.";

    private static readonly string[] Pages = ["/scholen/99aa00/", "/swv/po9901/plaatsen/voorbeeldstad/", "/swv/po9901/behoeften/dyslexie/"];

    private static Region In(int startYear, Validity validity = Validity.Schooljaar) =>
        A.Region with { Schooljaar = new(startYear), Swv = A.Swv with { Validity = validity } };

    [Fact]
    public async Task Is_said_in_days_and_schooljaren()
    {
        var site = await Tests.Pages.OfAsync(In(2026));

        foreach (var page in Pages)
        {
            Assert.Contains("Bijgewerkt op 3 september 2026 · schooljaar 2026-2027", Words(site[page]), StringComparison.Ordinal);
            Assert.DoesNotContain("Dit profiel", Words(site[page]), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Is_said_where_a_profile_holds_for_four_years()
    {
        var site = await Tests.Pages.OfAsync(In(2029, Validity.FourYears));

        foreach (var page in Pages)
        {
            Assert.Contains("geldt voor schooljaar 2026-2027 tot en met 2029-2030", Words(site[page]), StringComparison.Ordinal);
            Assert.DoesNotContain("Een nieuwer profiel", Words(site[page]), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(2027, Validity.Schooljaar, Passed)]
    [InlineData(2030, Validity.FourYears, "Dit profiel gaat over schooljaar 2026-2027 tot en met 2029-2030. Een nieuwer profiel staat hier nog niet.")]
    public async Task Is_said_when_its_time_has_passed(int madeIn, Validity validity, string expected)
    {
        var site = await Tests.Pages.OfAsync(In(madeIn, validity));

        foreach (var page in Pages)
            Assert.Contains(expected, Words(site[page]), StringComparison.Ordinal);
        Assert.Contains(expected, Normal(site["/scholen/99aa00/"].QuerySelector("[data-row='praktisch/bijgewerkt'] [data-cell]")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_said_when_it_is_about_the_next_schooljaar()
    {
        var site = await Tests.Pages.OfAsync(In(2025));

        foreach (var page in Pages)
            Assert.Contains("Dit profiel geldt vanaf 1 augustus 2026.", Words(site[page]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_no_matter_of_newer_profiles_at_a_school_that_closed()
    {
        var closed = A.School with { GoneSince = new DateOnly(2028, 8, 1) };

        var site = await Tests.Pages.OfAsync(In(2028) with { Schools = [closed.With(A.Profile)] });

        Assert.DoesNotContain("Een nieuwer profiel", Words(site["/scholen/99aa00/"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Validity.Schooljaar, false)]
    [InlineData(Validity.FourYears, true)]
    public async Task Is_in_what_the_finder_reads(Validity validity, bool holds)
    {
        var site = await Tests.Pages.OfAsync(In(2028, validity));

        using var json = JsonDocument.Parse(site.Text(SitePaths.Schools));
        Assert.Equal("2028-2029", json.RootElement.GetProperty("schooljaar").GetString());
        var schools = site.Schools();
        Assert.Equal(holds, schools["99aa00"].Holds?.GetProperty("isCurrent").GetBoolean());
        Assert.Null(schools["99bb00"].Holds);
    }

    [Theory]
    [InlineData(2026, Validity.Schooljaar, "schooljaar 2026-2027", null)]
    [InlineData(2027, Validity.Schooljaar, "schooljaar 2026-2027", Passed)]
    [InlineData(2028, Validity.FourYears, "geldt voor schooljaar 2026-2027 tot en met 2029-2030", null)]
    [InlineData(2025, Validity.Schooljaar, "schooljaar 2026-2027", "Dit profiel geldt vanaf 1 augustus 2026.")]
    public async Task Is_said_by_the_finder_in_the_words_of_the_pages(int madeIn, Validity validity, string words, string? note)
    {
        var site = await Tests.Pages.OfAsync(In(madeIn, validity));

        var schools = site.Schools();
        var holds = schools["99aa00"].Holds!.Value;
        Assert.Equal((words, note), (holds.GetProperty("words").GetString(), holds.GetProperty("note").GetString()));
        Assert.Null(schools["99bb00"].Holds);
    }

    private static string Words(IDocument page) => Normal(page.QuerySelector("main")!);

    private static string Normal(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
