using SopCloud.Functions.Dossiers;
using SopCloud.Functions.Layout;
using SopCloud.Functions.Publishing;
using SopCloud.Profiles;
using SopCloud.Profiles.Moderation;
using SopCloud.Profiles.Publication;
using SopCloud.Profiles.Register;

namespace SopCloud.Functions.Moderation;

/// <summary>
/// A moderator leaves words out for parents, or puts them back. What the school handed in stays as it is; its public page
/// follows after the next publish, some seconds later.
/// </summary>
internal sealed class LeaveOut(RedactionStore redactions, DossierStore dossiers, WorkList work, PublishQueue queue, TimeProvider clock)
{
    /// <summary>More is no longer leaving words out: the profile goes back to the school.</summary>
    private const int Most = 100;

    public async Task<LeaveOutOutcome> AddAsync(School school, Redaction words, RemovalReason reason, Actor by, CancellationToken stop)
    {
        var places = await CountAsync(school.Id, words, stop);
        if (places == 0)
            return new NotInProfile();

        while (true)
        {
            var now = await redactions.ReadAsync(school.Id, stop);
            if (now.Kept.FirstOrDefault(kept => string.Equals(kept.Words.Words, words.Words, StringComparison.OrdinalIgnoreCase)) is { } same)
                return new LeftOut(same, places);
            if (now.Kept.Count >= Most)
                return new TooManyLeftOut();

            var kept = new KeptRedaction(Guid.NewGuid().ToString("N"), words, reason.Label, by, clock.GetUtcNow());
            if (await ChangeAsync(school, now, now.Kept.Add(kept), AuditEvent.Redacted, reason.Label, by, stop))
                return new LeftOut(kept, places);
        }
    }

    /// <summary>Back is back: a redaction that is gone already was put back by a colleague.</summary>
    public async Task PutBackAsync(School school, string id, Actor by, CancellationToken stop)
    {
        while (true)
        {
            var now = await redactions.ReadAsync(school.Id, stop);
            if (now.Kept.FirstOrDefault(kept => kept.Id == id) is not { } lifted)
                return;
            if (await ChangeAsync(school, now, now.Kept.Where(kept => kept != lifted).ToValueList(), AuditEvent.RedactionLifted, lifted.Reason, by, stop))
                return;
        }
    }

    /// <summary>How often words stand in what parents see, or would see of what waits: of two versions, the most.</summary>
    private async Task<int> CountAsync(SchoolId school, Redaction words, CancellationToken stop)
    {
        var waiting = (await dossiers.ReadStagesAsync(school, stop)).OfType<Stage.Waiting>().Select(stage => stage.Submission.Id);
        var count = 0;
        foreach (var submission in waiting.Append((await dossiers.ReadPublicAsync(school, stop))?.Submission.Id).OfType<string>().Distinct())
            count = Math.Max(count, words.CountIn((await dossiers.ReadSubmissionAsync(school, submission, stop)).Profile));
        return count;
    }

    private async Task<bool> ChangeAsync(School school, SchoolRedactions before, ValueList<KeptRedaction> kept, AuditEvent what, string reason, Actor by, CancellationToken stop)
    {
        var swv = school.Swv ?? throw new InvalidOperationException($"School {school.Id} has no SWV, so nobody moderates its profile.");

        // First the intention, with what it waits for: if all stops after the change, the sweep still publishes it, and a
        // sweep that comes before the change leaves the intention for after.
        await work.AddPublicationAsync(swv, school.Id, before.Version + 1, stop);
        var schooljaar = (await dossiers.ReadPublicAsync(school.Id, stop))?.Submission.Schooljaar ?? Schooljaar.Of(DutchTime.Today(clock));
        if (!await redactions.SaveAsync(before, kept, new(clock.GetUtcNow(), by, schooljaar, what, Note: reason), stop))
            return false;
        await queue.SendAsync(new(swv, school.Id), stop);
        return true;
    }
}

internal abstract record LeaveOutOutcome;

/// <summary>Left out, now or before.</summary>
/// <param name="Places">How often the words stand in the profile.</param>
internal sealed record LeftOut(KeptRedaction Redaction, int Places) : LeaveOutOutcome
{
    /// <summary>"op 1 plek", "op 3 plekken".</summary>
    public static string Words(int places) => places == 1 ? "op 1 plek" : $"op {places} plekken";
}

/// <summary>The words stand nowhere in what parents see or would see: nothing is kept.</summary>
internal sealed record NotInProfile : LeaveOutOutcome;

internal sealed record TooManyLeftOut : LeaveOutOutcome;
