using SopCloud.Functions.Dossiers;
using SopCloud.Functions.Layout;
using SopCloud.Functions.Publishing;
using SopCloud.Profiles;
using SopCloud.Profiles.Moderation;
using SopCloud.Profiles.Publication;
using SopCloud.Profiles.Register;

namespace SopCloud.Functions.Moderation.Erasing;

/// <summary>
/// Words of a school are kept no longer, because the law asks it (AVG art. 17). Each version stays what it was but for the
/// words; the trail tells that it happened, and never what it was.
/// </summary>
internal sealed class EraseWords(KeptTexts texts, DossierStore dossiers, WorkList work, PublishQueue queue, TimeProvider clock)
{
    // Longer than any request lives: one that read a draft before its turn may hand it in after.
    private static readonly TimeSpan LookAgainAfter = TimeSpan.FromMinutes(10);

    /// <summary>Asks for it and does it. If all stops on the way, the sweep goes on.</summary>
    public async Task RunAsync(School school, Redaction words, ValueList<string> attachments, RemovalReason reason, Actor by, CancellationToken stop)
    {
        var swv = school.Swv ?? throw new InvalidOperationException($"School {school.Id} has no SWV, so nobody moderates its profile.");
        var places = (await texts.FindAsync(school.Id, words, stop)).Places;
        var request = new ErasureRequest(Guid.NewGuid().ToString("N"), words, attachments, reason.Label, places, by, clock.GetUtcNow());
        await work.AddErasureAsync(swv, school.Id, request, stop);
        await foreach (var erasure in work.ErasuresOfAsync(swv, school.Id, stop))
            await RunAsync(erasure, stop);
    }

    /// <summary>Safe to run again at any time.</summary>
    public async Task RunAsync(EraseWork todo, CancellationToken stop)
    {
        if (todo.RewrittenAt > clock.GetUtcNow() - LookAgainAfter)
            return;

        await texts.EraseAsync(todo.School, todo.Request, stop);
        await dossiers.NoteOnceAsync(todo.School, new(todo.Request.At, todo.Request.By, Schooljaar.Of(DutchTime.DayOf(todo.Request.At)), AuditEvent.Erased, Note: todo.Request.Note), todo.Request.Id, stop);

        // The bundle of the SWV and the site are made from what is kept; until they are, the words are public.
        await work.AddPublicationAsync(todo.Swv, todo.School, stop);
        await queue.SendAsync(new(todo.Swv, todo.School), stop);
        if (todo.RewrittenAt is null)
            await work.RewrittenAsync(todo, clock.GetUtcNow(), stop);
        else
            await work.RemoveAsync(todo, stop);
    }
}
