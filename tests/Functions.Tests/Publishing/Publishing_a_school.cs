using SopCloud.Functions.Dossiers;
using SopCloud.Functions.Publishing;
using SopCloud.Functions.Schools;
using SopCloud.Profiles.Moderation;
using SopCloud.Profiles.Register;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Functions.Tests.Publishing;

public class Publishing_a_school(Azurite azurite)
{
    [Fact]
    public async Task Brings_its_page_the_lists_and_the_need_pages_up_to_date()
    {
        await using var app = await new Parts(azurite.NewAccounts()).WithSchoolsAsync(A.School);
        await app.SweepAsync();
        await app.DraftSubmitAndPlaceAsync(A.School);

        await app.PublishAsync(A.School);

        Assert.Contains(A.Offer.Texts.InLessons, await app.SiteFileAsync("scholen/99aa00/index.html"), StringComparison.Ordinal);
        Assert.Contains(A.Offer.Texts.InLessons, await app.SiteFileAsync("swv/po9901/behoeften/dyslexie/index.html"), StringComparison.Ordinal);
        Assert.Contains("De Esdoorn", await app.SiteFileAsync("swv/po9901/index.html"), StringComparison.Ordinal);
        Assert.Contains("De Esdoorn", await app.SiteFileAsync("swv/po9901/plaatsen/voorbeeldstad/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reaches_the_country_wide_search_with_the_next_sweep()
    {
        await using var app = await new Parts(azurite.NewAccounts()).WithSchoolsAsync(A.School);
        await app.DraftSubmitAndPlaceAsync(A.School);

        await app.SweepAsync();

        Assert.Contains("\"updated\":[1]", await app.SiteFileAsync("zoeken/scholen.json"), StringComparison.Ordinal);
        Assert.Contains("\"code\":\"PO9901\"", await app.SiteFileAsync("zoeken/regios.json"), StringComparison.Ordinal);
        Assert.Contains("/scholen/99aa00/", await app.SiteFileAsync("sitemap.xml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(80, 1)]
    [InlineData(80, 5)]
    [InlineData(2000, 1)]
    [InlineData(2000, 5)]
    public async Task Costs_the_same_however_many_schools_the_register_has(int schools, int municipalities)
    {
        const int inTheSwv = 80;
        var register = Enumerable.Range(0, schools).Select(number => A.School with
        {
            Id = SchoolId.Parse($"99{(char)('A' + (number / 26 % 26))}{(char)('A' + (number % 26))}{number / 676:00}"),
            Name = $"School {number}",
            Municipality = $"Gemeente {number % municipalities}",
            Swv = SwvCode.Parse(number < inTheSwv ? "PO9901" : $"PO{9902 + (number / inTheSwv)}"),
        }).ToArray();
        var storage = azurite.NewAccounts();
        await using (var before = await new Parts(storage).WithSchoolsAsync(register))
        {
            await before.Get<PublishRegion>().RunAsync(SwvCode.Parse("PO9901"), default);
            await before.DraftSubmitAndPlaceAsync(register[0]);
        }

        var log = new RequestLog();
        await using var app = new Parts(storage, log);
        await app.PublishAsync(register[0]);

        Assert.Contains(A.Offer.Texts.InLessons, await app.SiteFileAsync("scholen/99aa00/index.html"), StringComparison.Ordinal);
        TestContext.Current.TestOutputHelper!.WriteLine($"{log.Requests.Count} storage operations with {schools} schools in the register, {municipalities} municipalities in the SWV");
        Assert.Equal(PublishOperations, log.Requests.Count);
    }

    /// <summary>
    /// For a first profile, on which every page that lists the school changes: at most 40 was promised. Work row 1 and 1,
    /// school 1, placement and text 2, lease 2, manifest 2, bundle and summary 3, country 1, what search reads 2, open data 2; the
    /// rest are pages.
    /// </summary>
    private const int PublishOperations = 40;

    [Fact]
    public async Task Uploads_only_what_differs()
    {
        var storage = azurite.NewAccounts();
        await using var before = await new Parts(storage).WithSchoolsAsync(A.School);
        await before.DraftSubmitAndPlaceAsync(A.School);
        await before.SweepAsync();
        await before.DraftSubmitAndPlaceAsync(A.School, A.Profile with { Vision = new() { Motto = "Stap voor stap." } });

        var log = new RequestLog();
        await using var app = new Parts(storage, log);
        await app.PublishAsync(A.School);

        var uploads = log.Requests.Where(request => request.StartsWith("PUT", StringComparison.Ordinal) && request.Contains("$web", StringComparison.Ordinal));
        Assert.Equal(["open-data/po9901.json", "scholen/99aa00/index.html", "swv/po9901/zoeken/teksten.json"], uploads.Select(request => request[(request.IndexOf("$web/", StringComparison.Ordinal) + 5)..]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Changes_nothing_when_a_message_comes_twice_or_was_forged()
    {
        var storage = azurite.NewAccounts();
        await using var before = await new Parts(storage).WithSchoolsAsync(A.School);
        await before.DraftSubmitAndPlaceAsync(A.School);
        await before.SweepAsync();

        var log = new RequestLog();
        await using var app = new Parts(storage, log);
        await app.PublishAsync(A.School);
        await app.PublishAsync(A.School with { Id = SchoolId.Parse("99ZZ99") });
        await app.PublishAsync(A.School with { Swv = SwvCode.Parse("PO9999") });

        Assert.All(log.Requests, request => Assert.StartsWith("GET ", request, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Never_puts_a_draft_or_a_waiting_text_on_the_site()
    {
        await using var app = await new Parts(azurite.NewAccounts()).WithSchoolsAsync(A.School);
        await app.DraftAsync(A.School);
        await app.SubmitAsync(A.School);
        await app.Work.AddPublicationAsync(A.School.Swv!.Value, A.School.Id, "not-placed", default);

        await app.PublishAsync(A.School);
        await app.SweepAsync();

        Assert.DoesNotContain(A.Offer.Texts.InLessons, await app.SiteFileAsync("scholen/99aa00/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Waits_for_a_decision_that_is_being_made()
    {
        await using var app = await new Parts(azurite.NewAccounts()).WithSchoolsAsync(A.School);
        await app.DraftAsync(A.School);
        var id = ((Submitted)await app.SubmitAsync(A.School)).Submission.Id;
        await app.Work.AddPublicationAsync(A.School.Swv!.Value, A.School.Id, id, default);

        // A sweep between the intention and the decision must leave the intention for after.
        await app.SweepAsync();
        await app.Dossiers.MoveAsync(
            A.School.Id,
            Parts.Schooljaar,
            new Stage.Decided(((Stage.Waiting)await app.Dossiers.ReadStageAsync(A.School.Id, Parts.Schooljaar, default)).Place(Parts.Moderator, DateTimeOffset.UtcNow)),
            (await app.Dossiers.ReadAsync(A.School.Id, Parts.Schooljaar, default)).StageTag,
            new(DateTimeOffset.UtcNow, Parts.Moderator, Parts.Schooljaar, AuditEvent.Placed, id),
            default);
        await app.PublishAsync(A.School);

        Assert.Contains(A.Offer.Texts.InLessons, await app.SiteFileAsync("scholen/99aa00/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_publishers_at_once_leave_both_schools_on_the_lists()
    {
        var other = A.School with { Id = SchoolId.Parse("99AB00"), Name = "Het Kompas" };
        await using var app = await new Parts(azurite.NewAccounts()).WithSchoolsAsync(A.School, other);
        await app.SweepAsync();
        await app.DraftSubmitAndPlaceAsync(A.School);
        await app.DraftSubmitAndPlaceAsync(other, A.Profile with { Offers = [A.Offer with { Texts = new() { InLessons = "Samen hardop lezen bij het raam." } }] });

        await Task.WhenAll(app.PublishAsync(A.School), app.PublishAsync(other));

        var page = await app.SiteFileAsync("swv/po9901/behoeften/dyslexie/index.html");
        Assert.Contains(A.Offer.Texts.InLessons, page, StringComparison.Ordinal);
        Assert.Contains("Samen hardop lezen bij het raam.", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PO9901", "PO9902")]
    [InlineData("PO9902", "PO9901")]
    public async Task A_school_that_moved_keeps_its_page_and_changes_lists(string from, string to)
    {
        var school = A.School with { Swv = SwvCode.Parse(from) };
        await using var app = await new Parts(azurite.NewAccounts()).WithSchoolsAsync(school);
        await app.DraftSubmitAndPlaceAsync(school);
        await app.SweepAsync();

        await app.WithSchoolsAsync(school with { Swv = SwvCode.Parse(to) });
        await app.SweepAsync();

        Assert.Contains("De Esdoorn", await app.SiteFileAsync($"swv/{to.ToLowerInvariant()}/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("De Esdoorn", await app.SiteFileAsync($"swv/{from.ToLowerInvariant()}/index.html"), StringComparison.Ordinal);
        Assert.Contains(A.Offer.Texts.InLessons, await app.SiteFileAsync("scholen/99aa00/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_any_school_the_site_says_so()
    {
        await using var app = await new Parts(azurite.NewAccounts()).WithSchoolsAsync();

        await app.SweepAsync();

        Assert.NotNull(await app.SiteFileAsync("index.html"));
        Assert.NotNull(await app.SiteFileAsync("404.html"));
    }
}
