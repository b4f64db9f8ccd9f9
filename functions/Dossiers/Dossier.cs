using Azure;
using SopCloud.Profiles;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Moderation;
using SopCloud.Profiles.Register;

namespace SopCloud.Functions.Dossiers;

/// <summary>What the school and its SWV have on one profile of one schooljaar: the draft, and where it stands.</summary>
internal sealed record Dossier(SchoolId School, Schooljaar Schooljaar, ValueList<DraftSection> Sections, Stage Stage, ETag? StageTag)
{
    /// <summary>The id of the template that the draft was begun in: it stays that one, whatever form the school gets later. Null while nothing is saved.</summary>
    public string? Template { get; init; }

    /// <summary>All answers of the draft, of every section.</summary>
    public AnswerSet Draft => Sections.Aggregate(AnswerSet.Empty, (answers, section) => answers.Overlay(section.Answers));

    /// <summary>What was handed in last for this schooljaar, decided on or not; null for nothing yet.</summary>
    public Submission? LastSubmission => Stage switch
    {
        Stage.Waiting waiting => waiting.Submission,
        Stage.Decided decided => decided.Decision.Submission,
        _ => null,
    };

    public DraftSection? Section(string id) => Sections.FirstOrDefault(section => section.Id == id);
}

/// <summary>A page of the form as it was last saved. Pages are saved apart, so that two people can work side by side.</summary>
/// <param name="Tag">Which version of the page this is; saving over another one is refused.</param>
/// <remarks>Public, because the parameters of a Razor component must be.</remarks>
public sealed record DraftSection(string Id, AnswerSet Answers, DateTimeOffset SavedAt, Actor SavedBy, string Tag);

/// <summary>A profile as it was handed in. The blob that holds it never changes.</summary>
internal sealed record SubmittedProfile(Submission Submission, Profile Profile)
{
    /// <summary>The keys of what the school said may be public although it may be about one person; see <see cref="Profiles.Review.Finding.Key"/>.</summary>
    public ValueList<string> Confirmed { get; init; }
}

/// <summary>One line of the trail: who did what to this profile, and when.</summary>
/// <param name="Event">One of <see cref="AuditEvent"/>.</param>
/// <param name="Note">The moderator's remark, where there is one.</param>
/// <remarks>Public, because the parameters of a Razor component must be.</remarks>
public sealed record AuditEntry(DateTimeOffset At, Actor By, Schooljaar Schooljaar, AuditEvent Event, string? Submission = null, string? Note = null)
{
    /// <summary>Of how many findings this person said that they may be public; see <see cref="SubmittedProfile.Confirmed"/>.</summary>
    public int Confirmed { get; init; }
}

public enum AuditEvent
{
    DocumentImported,
    Submitted,
    Placed,
    Returned,
}
