using SopCloud.Functions.Dossiers;
using SopCloud.Functions.Moderation;
using SopCloud.Functions.Schools;
using SopCloud.Profiles.Moderation;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Functions.Tests.Moderation;

public class Deciding_about_a_submission(Azurite azurite)
{
    private static readonly Actor Colleague = new("person-colleague", "Moira Waterpas");

    [Fact]
    public async Task Placing_makes_it_public_and_writes_the_trail()
    {
        await using var app = await NewAppAsync();
        var id = await SubmitAsync(app);

        var decided = Assert.IsType<DecidedNow>(await app.PlaceAsync(A.School, id));

        Assert.IsType<Placement>(decided.Decision);
        Assert.Equal(id, (await app.Dossiers.ReadPublicAsync(A.School.Id, default))!.Submission.Id);
        Assert.Equal(
            [AuditEvent.Placed, AuditEvent.Submitted, AuditEvent.DocumentImported],
            (await app.Dossiers.ReadAuditAsync(A.School.Id, default)).Select(entry => entry.Event));
    }

    [Fact]
    public async Task Returning_keeps_the_old_version_public_until_a_new_one_is_placed()
    {
        await using var app = await NewAppAsync();
        await app.DraftSubmitAndPlaceAsync(A.School);
        await app.SweepAsync();
        await app.DraftAsync(A.School, A.Profile with { Vision = new() { Motto = "Een nieuw motto." } });
        var second = ((Submitted)await app.SubmitAsync(A.School)).Submission.Id;

        await app.ReturnAsync(A.School, second, "Noem ook de grens bij medische zorg.");
        Assert.Equal("Noem ook de grens bij medische zorg.", (await app.Dossiers.ReadAuditAsync(A.School.Id, default))[0].Note);
        await app.SweepAsync();

        Assert.DoesNotContain("Een nieuw motto.", await app.SiteFileAsync("scholen/99aa00/index.html"), StringComparison.Ordinal);
        Assert.Contains(A.Offer.Texts.InLessons, await app.SiteFileAsync("scholen/99aa00/index.html"), StringComparison.Ordinal);

        var third = ((Submitted)await app.SubmitAsync(A.School)).Submission.Id;
        await app.PlaceAsync(A.School, third);
        await app.SweepAsync();

        Assert.Contains("Een nieuw motto.", await app.SiteFileAsync("scholen/99aa00/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_second_of_two_moderators_hears_who_was_first()
    {
        await using var app = await NewAppAsync();
        var id = await SubmitAsync(app);

        var outcomes = await Task.WhenAll(app.PlaceAsync(A.School, id), app.PlaceAsync(A.School, id, Colleague));

        var first = Assert.Single(outcomes.OfType<DecidedNow>()).Decision;
        Assert.Equal(first, Assert.Single(outcomes.OfType<AlreadyDecided>()).Decision);
        Assert.Single(await app.Dossiers.ReadAuditAsync(A.School.Id, default), entry => entry.Event == AuditEvent.Placed);
    }

    [Fact]
    public async Task An_older_submission_can_no_longer_be_placed()
    {
        await using var app = await NewAppAsync();
        var first = await SubmitAsync(app);
        await app.ReturnAsync(A.School, first, "Graag concreter.");
        await SubmitAsync(app);

        Assert.IsType<NoSuchSubmission>(await app.PlaceAsync(A.School, first));
        Assert.IsType<NoSuchSubmission>(await app.PlaceAsync(A.School, "made-up"));
    }

    [Fact]
    public async Task A_school_that_hands_in_twice_waits_once()
    {
        await using var app = await NewAppAsync();
        await app.DraftAsync(A.School);

        var outcomes = await Task.WhenAll(app.SubmitAsync(A.School), app.SubmitAsync(A.School));

        var submitted = Assert.Single(outcomes.OfType<Submitted>()).Submission;
        Assert.Equal(submitted, Assert.Single(outcomes.OfType<AlreadySubmitted>()).Submission);
        Assert.Single(await app.WaitingAsync(A.School.Swv!.Value));
    }

    [Fact]
    public async Task A_profile_without_its_required_answers_is_not_handed_in()
    {
        await using var app = await NewAppAsync();

        var incomplete = Assert.IsType<Incomplete>(await app.SubmitAsync(A.School));

        Assert.Equal(["missie", "grenzen"], incomplete.Missing.Select(question => question.Id));
    }

    private async Task<Parts> NewAppAsync() => await new Parts(azurite.NewAccounts()).WithSchoolsAsync(A.School);

    private static async Task<string> SubmitAsync(Parts app)
    {
        await app.DraftAsync(A.School);
        return ((Submitted)await app.SubmitAsync(A.School)).Submission.Id;
    }
}
