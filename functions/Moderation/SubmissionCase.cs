using SopCloud.Functions.Dossiers;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Moderation;
using SopCloud.Profiles.Publication;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Templates;

namespace SopCloud.Functions.Moderation;

/// <summary>All that a moderator judges a submission by.</summary>
/// <remarks>Public, because the parameters of a Razor component must be.</remarks>
public sealed record SubmissionCase
{
    public required School School { get; init; }

    public required Swv Swv { get; init; }

    public required Submission Submission { get; init; }

    /// <summary>The schooljaar of the profile that parents see now; null while they see none.</summary>
    public required Schooljaar? Shown { get; init; }

    /// <summary>As parents would read it.</summary>
    public required PublicView View { get; init; }

    /// <summary>What is other than parents see now; null for a school's first profile.</summary>
    public required IReadOnlyList<AnswerChange>? Changes { get; init; }

    /// <summary>What parents see now and the form that the school fills in has no question for.</summary>
    public required IReadOnlyList<Unplaced> Gone { get; init; }

    /// <summary>The answers that name people.</summary>
    public required IReadOnlyList<(Question Question, Answer Answer)> Internal { get; init; }

    /// <summary>What the review found, per question.</summary>
    public required IReadOnlyList<ReviewedQuestion> Review { get; init; }

    /// <summary>What parents do not see of this school.</summary>
    public required IReadOnlyList<KeptRedaction> LeftOut { get; init; }

    /// <summary>Whether the school handed in its formal document too.</summary>
    public required bool HasAttachment { get; init; }

    /// <summary>What the review found in answers that are as parents see them already, or in a first profile.</summary>
    internal IEnumerable<ReviewedQuestion> ReviewElsewhere => Review.Where(question => Changes?.Any(change => change.Question == question.Question) != true);

    /// <summary>What the review found in one answer; null where it found nothing.</summary>
    internal ReviewedQuestion? ReviewOf(Question question) => Review.FirstOrDefault(one => one.Question == question);
}

/// <summary>What a moderator typed on the page of a submission, to give back on it.</summary>
/// <param name="RemarkProblem">What to mend about the remark; null while nothing is wrong.</param>
/// <param name="LeftOutIn">In how many places the words that were typed were just left out; null where none were.</param>
public sealed record Typed(string Remark, PassageForm LeaveOut, string? RemarkProblem = null, int? LeftOutIn = null)
{
    internal static Typed Nothing { get; } = new("", new());

    internal static Typed Of(IFormCollection posted) => new(posted["opmerking"].ToString().Trim(), PassageForm.Of(posted));

    /// <summary>With a line more in the remark, once.</summary>
    internal Typed With(string line) =>
        Remark.Contains(line, StringComparison.Ordinal) ? this : this with { Remark = Remark.Length == 0 ? line : $"{Remark}\n{line}" };
}

/// <summary>One question whose answer differs from what parents see now.</summary>
public sealed record AnswerChange(Question Question, Answer? Before, Answer? After)
{
    internal static IReadOnlyList<AnswerChange> Between(Template template, AnswerSet before, AnswerSet after) =>
    [
        .. template.Questions
            .Where(question => !question.IsInternal)
            .Select(question => new AnswerChange(question, before[question.Id], after[question.Id]))
            .Where(change => !Equals(change.Before, change.After)),
    ];
}
