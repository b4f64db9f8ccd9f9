using System.CommandLine;
using SopCloud.Functions.Dossiers;
using SopCloud.Functions.Moderation;
using SopCloud.Functions.Operator;
using SopCloud.Functions.Schools;
using SopCloud.Profiles.Moderation;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Functions.Tests.Moderation;

public class Leaving_words_out_for_parents(Azurite azurite)
{
    private const string Words = "De leesspecialist komt";

    private static readonly Actor Colleague = new("person-colleague", "Moira Waterpas");

    [Fact]
    public async Task Takes_them_from_every_page()
    {
        await using var app = await PublishedAsync();
        Assert.Contains(Words, await PagesAsync(app), StringComparison.Ordinal);

        await app.LeaveOutAsync(A.School, "de leesspecialist  komt");
        await app.PublishAsync(A.School);

        var pages = await PagesAsync(app);
        Assert.DoesNotContain(Words, pages, StringComparison.Ordinal);
        Assert.Contains("[weggelaten] op dinsdag.", pages, StringComparison.Ordinal);
        Assert.Empty(await app.Work.AllAsync(default).OfType<Functions.Publishing.PublicationWork>().ToListAsync());
    }

    [Theory]
    [InlineData]
    [InlineData("--text")]
    public async Task Takes_them_from_what_goes_to_others(params string[] options)
    {
        await using var app = await PublishedAsync();
        await app.LeaveOutAsync(A.School, Words);

        using var output = new StringWriter();
        await ExportVerb.Create(app.Services).Parse(["99AA00", .. options]).InvokeAsync(new InvocationConfiguration { Output = output }, TestContext.Current.CancellationToken);

        Assert.Contains("[weggelaten] op dinsdag.", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Holds_for_a_later_version_until_they_are_put_back()
    {
        await using var app = await PublishedAsync();
        var kept = Assert.IsType<LeftOut>(await app.LeaveOutAsync(A.School, Words)).Redaction;
        await app.DraftSubmitAndPlaceAsync(A.School, A.Profile with { Vision = new() { Motto = "Een nieuw motto." } });
        await app.SweepAsync();
        var page = await app.SiteFileAsync("scholen/99aa00/index.html");
        Assert.Contains("Een nieuw motto.", page, StringComparison.Ordinal);
        Assert.DoesNotContain(Words, page, StringComparison.Ordinal);

        await app.Get<LeaveOut>().PutBackAsync(A.School, kept.Id, Colleague, default);
        await app.SweepAsync();

        Assert.Contains(Words, await app.SiteFileAsync("scholen/99aa00/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leaves_what_the_school_handed_in_as_it_is()
    {
        await using var app = await PublishedAsync();
        await app.LeaveOutAsync(A.School, Words);

        var placed = (await app.Dossiers.ReadPublicAsync(A.School.Id, default))!.Submission.Id;

        Assert.Equal(A.Profile.Offers, (await app.Dossiers.ReadSubmissionAsync(A.School.Id, placed, default)).Profile.Offers);
    }

    [Fact]
    public async Task Tells_the_trail_who_and_why_and_not_which_words()
    {
        await using var app = await PublishedAsync();
        var kept = Assert.IsType<LeftOut>(await app.LeaveOutAsync(A.School, Words)).Redaction;
        await app.Get<LeaveOut>().PutBackAsync(A.School, kept.Id, Colleague, default);

        var trail = (await app.Dossiers.ReadAuditAsync(A.School.Id, default)).Take(2).Select(entry => (entry.Event, entry.By, entry.Note));

        Assert.Equal([(AuditEvent.RedactionLifted, Colleague, "Naam van een persoon"), (AuditEvent.Redacted, Parts.Moderator, "Naam van een persoon")], trail);
    }

    [Fact]
    public async Task Keeps_nothing_of_words_that_stand_nowhere()
    {
        await using var app = await PublishedAsync();

        Assert.IsType<NotInProfile>(await app.LeaveOutAsync(A.School, "Noor van Dam"));

        Assert.Empty((await app.Get<RedactionStore>().ReadAsync(A.School.Id, default)).Kept);
        Assert.DoesNotContain(await app.Dossiers.ReadAuditAsync(A.School.Id, default), entry => entry.Event == AuditEvent.Redacted);
    }

    [Fact]
    public async Task Can_be_done_before_anything_is_placed()
    {
        await using var app = await new Parts(azurite.NewAccounts()).WithSchoolsAsync(A.School);
        await app.DraftAsync(A.School);
        var id = ((Submitted)await app.SubmitAsync(A.School)).Submission.Id;

        Assert.IsType<LeftOut>(await app.LeaveOutAsync(A.School, Words));
        await app.PlaceAsync(A.School, id);
        await app.SweepAsync();

        Assert.DoesNotContain(Words, await app.SiteFileAsync("scholen/99aa00/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeps_what_two_moderators_leave_out_at_once()
    {
        await using var app = await PublishedAsync();

        await Task.WhenAll(app.LeaveOutAsync(A.School, Words), app.LeaveOutAsync(A.School, "dagplanning", Colleague), app.LeaveOutAsync(A.School, Words, Colleague));
        await app.SweepAsync();

        Assert.Equal(["De leesspecialist komt", "dagplanning"], (await app.Get<RedactionStore>().ReadAsync(A.School.Id, default)).Words.Select(words => words.Words).Order(StringComparer.Ordinal));
        var pages = await PagesAsync(app);
        Assert.DoesNotContain(Words, pages, StringComparison.Ordinal);
        Assert.DoesNotContain("dagplanning", pages, StringComparison.Ordinal);
    }

    /// <summary>A sweep between the intention and the change must leave the intention for after.</summary>
    [Fact]
    public async Task Is_published_also_when_a_sweep_comes_in_between()
    {
        await using var app = await PublishedAsync();
        await app.Work.AddPublicationAsync(A.School.Swv!.Value, A.School.Id, redactions: 1, default);

        await app.SweepAsync();
        var before = await app.Get<RedactionStore>().ReadAsync(A.School.Id, default);
        var kept = new KeptRedaction("een", Profiles.Publication.Redaction.Parse(Words, null), "", Parts.Moderator, DateTimeOffset.UtcNow);
        await app.Get<RedactionStore>().SaveAsync(before, [kept], new(DateTimeOffset.UtcNow, Parts.Moderator, Parts.Schooljaar, AuditEvent.Redacted), default);
        await app.SweepAsync();

        Assert.DoesNotContain(Words, await PagesAsync(app), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Loses_nothing_to_a_kill_between_two_writes()
    {
        for (var write = 1; write < 20; write++)
        {
            await using var before = await PublishedAsync();
            var survived = await KillSwitch.DieBeforeAsync(write, before, dying => dying.LeaveOutAsync(A.School, Words));

            await using var after = new Parts(before.Storage);
            await after.SweepAsync();
            var isKept = !(await after.Get<RedactionStore>().ReadAsync(A.School.Id, default)).Kept.IsEmpty;
            Assert.Equal(isKept ? 1 : 0, (await after.Dossiers.ReadAuditAsync(A.School.Id, default)).Count(entry => entry.Event == AuditEvent.Redacted));
            Assert.Equal(!isKept, (await PagesAsync(after)).Contains(Words, StringComparison.Ordinal));

            Assert.IsType<LeftOut>(await after.LeaveOutAsync(A.School, Words));
            await after.SweepAsync();
            Assert.DoesNotContain(Words, await PagesAsync(after), StringComparison.Ordinal);
            Assert.Single(await after.Dossiers.ReadAuditAsync(A.School.Id, default), entry => entry.Event == AuditEvent.Redacted);
            if (survived)
            {
                Assert.True(write > 3, $"Leaving words out should have more than {write - 1} writes.");
                return;
            }
        }

        Assert.Fail("It never came to its end.");
    }

    private async Task<Parts> PublishedAsync()
    {
        var app = await new Parts(azurite.NewAccounts()).WithSchoolsAsync(A.School);
        await app.DraftSubmitAndPlaceAsync(A.School);
        await app.SweepAsync();
        return app;
    }

    /// <summary>Everything that parents can open.</summary>
    private static async Task<string> PagesAsync(Parts app)
    {
        var texts = new List<string>();
        foreach (var path in await app.SiteFilesAsync())
        {
            if (Path.GetExtension(path) is not (".woff2" or ".png"))
                texts.Add((await app.SiteFileAsync(path))!);
        }

        return string.Join('\n', texts);
    }
}
