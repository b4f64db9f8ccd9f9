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

    public DraftSection? Section(string id) => Sections.FirstOrDefault(section => section.Id == id);
}

/// <summary>A page of the form as it was last saved. Pages are saved apart, so that two people can work side by side.</summary>
/// <param name="Tag">Which version of the page this is; saving over another one is refused.</param>
/// <remarks>Public, because the parameters of a Razor component must be.</remarks>
public sealed record DraftSection(string Id, AnswerSet Answers, DateTimeOffset SavedAt, Actor SavedBy, string Tag);

/// <summary>A profile as it was handed in. The blob that holds it changes for the law alone: see <see cref="Moderation.Erasing.EraseWords"/>.</summary>
internal sealed record SubmittedProfile(Submission Submission, Profile Profile)
{
    /// <summary>The keys of the findings that the school saw and let stand.</summary>
    public ValueList<string> Confirmed { get; init; }
}

/// <summary>One line of the trail: who did what to this profile, and when.</summary>
/// <param name="Event">One of <see cref="AuditEvent"/>.</param>
/// <param name="Note">The moderator's remark, or why words were left out or erased; never those words.</param>
/// <remarks>Public, because the parameters of a Razor component must be.</remarks>
public sealed record AuditEntry(DateTimeOffset At, Actor By, Schooljaar Schooljaar, AuditEvent Event, string? Submission = null, string? Note = null);

public enum AuditEvent
{
    DocumentImported,
    Submitted,
    Placed,
    Returned,

    /// <summary>A moderator left words out for parents.</summary>
    Redacted,

    /// <summary>Words that were left out are back.</summary>
    RedactionLifted,

    /// <summary>Words were taken out of everything that is kept.</summary>
    Erased,
}
