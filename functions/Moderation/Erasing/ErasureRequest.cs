using SopCloud.Profiles;
using SopCloud.Profiles.Moderation;
using SopCloud.Profiles.Publication;

namespace SopCloud.Functions.Moderation.Erasing;

/// <summary>
/// That words must go from all that is kept of a school (AVG art. 17). It holds the words themselves, for as long as the
/// erasing takes and ten minutes more: without them no one could finish what a crash interrupted, and the request would be
/// lost. It stands in the work list alone, which only the app reads, and goes when the words are gone.
/// </summary>
/// <param name="Id">Unique: it makes the line in the trail one line, however often the erasing is tried.</param>
/// <param name="Attachments">The SHA-256 of each formal document that must go: a PDF cannot be rewritten.</param>
/// <param name="Reason">For people, in Dutch.</param>
/// <param name="Places">How many places the words were found in when it was asked.</param>
internal sealed record ErasureRequest(string Id, Redaction Words, ValueList<string> Attachments, string Reason, int Places, Actor By, DateTimeOffset At)
{
    public Erasure Erasure => new(Words);

    /// <summary>For the trail: everything but the words.</summary>
    public string Note => $"{Reason}. Gevonden op {(Places == 1 ? "1 plek" : $"{Places} plekken")}"
        + (Attachments.Count switch { 0 => ".", 1 => "; 1 bijlage verwijderd.", var count => $"; {count} bijlagen verwijderd." });
}
