using SopCloud.Functions.Dossiers;
using SopCloud.Functions.Publishing;
using SopCloud.Profiles.Moderation;
using SopCloud.Profiles.Register;

namespace SopCloud.Functions.Moderation;

/// <summary>A moderator places a waiting profile for parents, or sends it back with a remark.</summary>
internal sealed class DecideSubmission(DossierStore dossiers, WorkList work, PublishQueue queue, TimeProvider clock)
{
    /// <summary>Places the profile. Parents see it after the next publish, some seconds later.</summary>
    public async Task<DecideOutcome> PlaceAsync(School school, Schooljaar schooljaar, string submission, Actor moderator, CancellationToken stop)
    {
        var swv = SwvOf(school);

        // First the intention: if all stops after the decision, the sweep still finds that there is something to publish.
        return await DecideAsync(
            school,
            schooljaar,
            submission,
            waiting => waiting.Place(moderator, clock.GetUtcNow()),
            decision => new(decision.At, moderator, schooljaar, AuditEvent.Placed, submission),
            before: () => work.AddPublicationAsync(swv, school.Id, stop),
            after: () => queue.SendAsync(new(swv, school.Id), stop),
            stop);
    }

    /// <summary>Sends the profile back. What parents see stays as it was.</summary>
    public Task<DecideOutcome> ReturnAsync(School school, Schooljaar schooljaar, string submission, Actor moderator, string remark, CancellationToken stop) =>
        DecideAsync(
            school,
            schooljaar,
            submission,
            waiting => waiting.Return(moderator, clock.GetUtcNow(), remark),
            decision => new(decision.At, moderator, schooljaar, AuditEvent.Returned, submission, remark),
            before: () => Task.CompletedTask,
            after: () => Task.CompletedTask,
            stop);

    private async Task<DecideOutcome> DecideAsync(
        School school,
        Schooljaar schooljaar,
        string submission,
        Func<Stage.Waiting, Decision> decide,
        Func<Decision, AuditEntry> describe,
        Func<Task> before,
        Func<Task> after,
        CancellationToken stop)
    {
        var dossier = await dossiers.ReadAsync(school.Id, schooljaar, stop);
        if (dossier.Stage is not Stage.Waiting waiting || waiting.Submission.Id != submission)
            return NotWaiting(dossier.Stage, submission);

        // Read before the decision: a school that hands in again at once asks anew, and that row must stay.
        var asked = await work.FindDecisionAsync(SwvOf(school), school.Id, stop);
        await work.AddNoticeAsync(SwvOf(school), waiting.Submission, stop);
        await before();
        var decision = decide(waiting);
        if (!await dossiers.MoveAsync(school.Id, schooljaar, new Stage.Decided(decision), dossier.StageTag, describe(decision), stop))
            return NotWaiting(await dossiers.ReadStageAsync(school.Id, schooljaar, stop), submission);

        await after();
        if (asked is not null)
            await work.RemoveAsync(asked, stop);
        return new DecidedNow(decision);
    }

    private static DecideOutcome NotWaiting(Stage stage, string submission) =>
        stage is Stage.Decided decided && decided.Decision.Submission.Id == submission
            ? new AlreadyDecided(decided.Decision)
            : new NoSuchSubmission();

    private static SwvCode SwvOf(School school) =>
        school.Swv ?? throw new InvalidOperationException($"School {school.Id} has no SWV, so nobody can decide about its profile.");
}

internal abstract record DecideOutcome;

internal sealed record DecidedNow(Decision Decision) : DecideOutcome;

/// <summary>A colleague was first; the page tells who and what.</summary>
internal sealed record AlreadyDecided(Decision Decision) : DecideOutcome;

/// <summary>No such submission waits: it never did, or the school has handed in a newer one since.</summary>
internal sealed record NoSuchSubmission : DecideOutcome;
