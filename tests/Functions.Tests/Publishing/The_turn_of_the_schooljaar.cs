using SopCloud.Functions.Publishing;
using SopCloud.Profiles.Register;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Functions.Tests.Publishing;

/// <summary>On 31 July at 24:00 in the Netherlands, which is 22:00 UTC.</summary>
public class The_turn_of_the_schooljaar(Azurite azurite)
{
    private const string Passed = "Dit profiel gaat over schooljaar 2026-2027. Een nieuwer profiel staat hier nog niet.";

    private static readonly DateTimeOffset LastMinute = new(2027, 7, 31, 21, 59, 0, TimeSpan.Zero);

    private static readonly School Other = A.School with { Id = SchoolId.Parse("99AB00"), Name = "Het Kompas", Swv = SwvCode.Parse("PO9902") };

    [Fact]
    public async Task Makes_the_pages_of_every_SWV_anew_once()
    {
        var clock = new TestClock();
        clock.Set(LastMinute);
        var log = new RequestLog();
        await using var app = await new Parts(azurite.NewAccounts(), clock, log).WithSchoolsAsync(A.School, Other);
        await app.DraftSubmitAndPlaceAsync(A.School);
        await app.DraftSubmitAndPlaceAsync(Other);
        await app.SweepAsync();
        Assert.DoesNotContain(Passed, await PageAsync(app, A.School), StringComparison.Ordinal);

        log.Clear();
        clock.Advance(TimeSpan.FromMinutes(1));
        await app.SweepAsync();

        Assert.Contains(Passed, await PageAsync(app, A.School), StringComparison.Ordinal);
        Assert.Contains(Passed, await PageAsync(app, Other), StringComparison.Ordinal);
        Assert.Contains(Passed, await app.SiteFileAsync("swv/po9901/behoeften/dyslexie/index.html"), StringComparison.Ordinal);
        Assert.Contains(Passed, await app.SiteFileAsync("swv/po9902/plaatsen/voorbeeldstad/index.html"), StringComparison.Ordinal);
        Assert.StartsWith("{\"schooljaar\":\"2027-2028\"", await app.SiteFileAsync("zoeken/scholen.json"), StringComparison.Ordinal);
        Assert.Equal(2, log.Requests.Count(request => request.StartsWith("PUT", StringComparison.Ordinal) && request.Contains("bundle", StringComparison.Ordinal)));
        Assert.DoesNotContain(log.Requests, request => request.Contains("privacy", StringComparison.Ordinal));

        log.Clear();
        clock.Advance(TimeSpan.FromMinutes(15));
        await app.SweepAsync();

        Assert.All(log.Requests, request => Assert.StartsWith("GET ", request, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Leaves_the_pages_alone_on_any_other_night()
    {
        var clock = new TestClock();
        clock.Set(LastMinute.AddDays(-40));
        var log = new RequestLog();
        await using var app = await new Parts(azurite.NewAccounts(), clock, log).WithSchoolsAsync(A.School);
        await app.DraftSubmitAndPlaceAsync(A.School);
        await app.SweepAsync();

        log.Clear();
        clock.Advance(TimeSpan.FromDays(30));
        await app.SweepAsync();

        Assert.All(log.Requests, request => Assert.StartsWith("GET ", request, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Is_right_on_every_page_when_a_school_is_published_before_the_sweep()
    {
        var clock = new TestClock();
        clock.Set(LastMinute);
        var neighbour = Other with { Swv = A.School.Swv };
        await using var app = await new Parts(azurite.NewAccounts(), clock).WithSchoolsAsync(A.School, neighbour);
        await app.DraftSubmitAndPlaceAsync(A.School);
        await app.DraftSubmitAndPlaceAsync(neighbour);
        await app.SweepAsync();

        clock.Advance(TimeSpan.FromMinutes(2));
        await app.DraftSubmitAndPlaceAsync(A.School, schooljaar: new Schooljaar(2027));
        await app.PublishAsync(A.School);

        Assert.Contains("schooljaar 2027-2028", await PageAsync(app, A.School), StringComparison.Ordinal);
        Assert.DoesNotContain("Een nieuwer profiel", await PageAsync(app, A.School), StringComparison.Ordinal);
        Assert.Contains(Passed, await PageAsync(app, neighbour), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_next_years_profile_as_soon_as_it_is_placed_and_keeps_it_whatever_older_one_follows()
    {
        var clock = new TestClock();
        clock.Set(LastMinute.AddMonths(-3));
        await using var app = await new Parts(azurite.NewAccounts(), clock).WithSchoolsAsync(A.School);
        await app.DraftSubmitAndPlaceAsync(A.School);
        await app.SweepAsync();

        await app.DraftSubmitAndPlaceAsync(A.School, A.Profile with { Vision = new() { Motto = "Volgend jaar." } }, new Schooljaar(2027));
        await app.DraftSubmitAndPlaceAsync(A.School, A.Profile with { Vision = new() { Motto = "Nog dit jaar." } });
        await app.PublishAsync(A.School);

        var page = await PageAsync(app, A.School);
        Assert.Contains("Volgend jaar.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Nog dit jaar.", page, StringComparison.Ordinal);
        Assert.Contains("Dit profiel geldt vanaf 1 augustus 2027.", page, StringComparison.Ordinal);
        Assert.Equal(2, await app.Work.OfAsync(A.School.Swv!.Value, default).OfType<NoticeWork>().CountAsync());
    }

    private static async Task<string> PageAsync(Parts app, School school) => (await app.SiteFileAsync($"scholen/{school.Id.Slug}/index.html"))!;
}
