using Azure;
using SopCloud.Profiles;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Moderation;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Templates;

namespace SopCloud.Functions.Dossiers;

/// <summary>What the school and its SWV have on one profile of one schooljaar: the draft, and where it stands.</summary>
internal sealed record Dossier(SchoolId School, Schooljaar Schooljaar, ValueList<DraftSection> Sections, Stage Stage, ETag? StageTag)
{
    /// <summary>The id of the template that the draft was begun in: it stays that one, whatever form the school gets later. Null while nothing is saved.</summary>
    public string? Template { get; init; }

    /// <summary>What the draft began with; null where it began empty or with a document.</summary>
    public BegunFrom? Begun { get; init; }

    /// <summary>The questions that an imported document answered unreadably, and the school has not answered since.</summary>
    public ValueList<string> Unread => Sections.SelectMany(section => section.Unread).Where(question => Draft[question] is null).ToValueList();

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
public sealed record DraftSection(string Id, AnswerSet Answers, DateTimeOffset SavedAt, Actor SavedBy, string Tag)
{
    /// <summary>The questions of this page that an imported document answered unreadably: none once a person saved the page.</summary>
    public ValueList<string> Unread { get; init; }
}

/// <summary>A page of the form as it is to be saved.</summary>
/// <param name="Unread">The ids of its questions that a document answered unreadably.</param>
internal sealed record DraftPage(string Id, AnswerSet Answers, ValueList<string> Unread = default)
{
    /// <summary>The longest that the answers of a page may be as JSON, in characters: a row takes 1 MiB, and no school came near.</summary>
    public const int MostCharacters = 400_000;

    /// <summary>Every page of a form, with its part of the answers.</summary>
    public static IReadOnlyList<DraftPage> AllOf(Template form, AnswerSet answers, ValueList<string> unread = default) =>
    [
        .. form.Sections.Select(section =>
        {
            string[] questions = [.. section.Questions.Select(question => question.Id)];
            return new DraftPage(section.Id, answers.Only(questions), unread.Intersect(questions).ToValueList());
        }),
    ];
}

/// <summary>The profile of another schooljaar that a draft began with.</summary>
/// <param name="Submission">The version that was placed; null where it was the draft of that schooljaar.</param>
internal sealed record BegunFrom(Schooljaar Schooljaar, string? Submission);

/// <summary>A profile as it was handed in. The blob that holds it changes for the law alone: see <see cref="Moderation.Erasing.EraseWords"/>.</summary>
internal sealed record SubmittedProfile(Submission Submission, Profile Profile)
{
    /// <summary>The keys of what the school said may be public although it may be about one person; see <see cref="Profiles.Review.Finding.Key"/>.</summary>
    public ValueList<string> Confirmed { get; init; }
}

/// <summary>One line of the trail: who did what to this profile, and when.</summary>
/// <param name="Event">One of <see cref="AuditEvent"/>.</param>
/// <param name="Note">The moderator's remark, or why words were left out or erased; never those words.</param>
/// <remarks>Public, because the parameters of a Razor component must be.</remarks>
public sealed record AuditEntry(DateTimeOffset At, Actor By, Schooljaar Schooljaar, AuditEvent Event, string? Submission = null, string? Note = null)
{
    /// <summary>For <see cref="AuditEvent.BegunFromEarlier"/>: the schooljaar whose text it began with.</summary>
    public Schooljaar? From { get; init; }

    /// <summary>Of how many findings this person said that they may be public; see <see cref="SubmittedProfile.Confirmed"/>.</summary>
    public int Confirmed { get; init; }
}

public enum AuditEvent
{
    DocumentImported,
    Submitted,
    Placed,
    Returned,
    BegunFromEarlier,


    /// <summary>A moderator left words out for parents.</summary>
    Redacted,

    /// <summary>Words that were left out are back.</summary>
    RedactionLifted,

    /// <summary>Words were taken out of everything that is kept.</summary>
    Erased,
}
