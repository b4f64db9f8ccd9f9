using SopCloud.Functions.Access;
using SopCloud.Functions.Dossiers;
using SopCloud.Functions.Layout;
using SopCloud.Functions.Register;
using SopCloud.Profiles;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Moderation;
using SopCloud.Profiles.Publication;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Templates;

namespace SopCloud.Functions.Moderation;

/// <summary>A moderator reads a submission as parents will, sees what changed, and places it or sends it back.</summary>
internal static class JudgeSubmission
{
    private const string Address = "/inzendingen/{school}/{schooljaar}/{submission}/";

    public static void Map(IEndpointRouteBuilder beheer)
    {
        beheer.MapGet(Address, ReadAsync).ForModeratorOfSchool();
        beheer.MapPost(Address + "plaatsen", PlaceAsync).ForModeratorOfSchool();
        beheer.MapPost(Address + "terugsturen", ReturnAsync).ForModeratorOfSchool();
    }

    private static Task<IResult> ReadAsync(SchoolId school, Schooljaar schooljaar, string submission, Person person, SchoolRegister register, DossierStore dossiers, WaitingSubmissions waiting, CancellationToken stop) =>
        ShowAsync(school, schooljaar, submission, person, register, dossiers, waiting, null, StatusCodes.Status200OK, stop);

    private static async Task<IResult> PlaceAsync(
        SchoolId school,
        Schooljaar schooljaar,
        string submission,
        Person person,
        SchoolRegister register,
        DossierStore dossiers,
        DecideSubmission decide,
        WaitingSubmissions waiting,
        CancellationToken stop)
    {
        var facts = (await register.FindAsync(school, stop))!;
        return await AnswerAsync(await decide.PlaceAsync(facts, schooljaar, submission, person.Actor, stop), facts, person, dossiers, waiting, stop);
    }

    private static async Task<IResult> ReturnAsync(
        SchoolId school,
        Schooljaar schooljaar,
        string submission,
        Person person,
        HttpRequest request,
        SchoolRegister register,
        DossierStore dossiers,
        DecideSubmission decide,
        WaitingSubmissions waiting,
        CancellationToken stop)
    {
        var remark = (await request.ReadFormAsync(stop))["opmerking"].ToString().Trim();
        if (remark.Length is 0 or > 4000)
        {
            var problem = new RemarkProblem(remark, remark.Length == 0
                ? "Schrijf wat de school kan aanpassen, dan kan zij verder."
                : "Maak de opmerking korter dan 4.000 tekens.");
            return await ShowAsync(school, schooljaar, submission, person, register, dossiers, waiting, problem, StatusCodes.Status422UnprocessableEntity, stop);
        }

        var facts = (await register.FindAsync(school, stop))!;
        return await AnswerAsync(await decide.ReturnAsync(facts, schooljaar, submission, person.Actor, remark, stop), facts, person, dossiers, waiting, stop);
    }

    private static Task<IResult> AnswerAsync(DecideOutcome outcome, School school, Person person, DossierStore dossiers, WaitingSubmissions waiting, CancellationToken stop) => outcome switch
    {
        DecidedNow decided => DecidedAsync(decided.Decision, school, person, dossiers, waiting, StatusCodes.Status200OK, stop),

        // A button pressed twice meets the person's own decision, and that is no news from a colleague.
        AlreadyDecided { Decision: var decision } when decision.By.Id == person.Id => DecidedAsync(decision, school, person, dossiers, waiting, StatusCodes.Status200OK, stop),
        AlreadyDecided decided => DecidedAsync(decided.Decision, school, person, dossiers, waiting, StatusCodes.Status409Conflict, stop),
        NoSuchSubmission => Task.FromResult<IResult>(Page.Of<NoSubmissionPage>(new { Person = person }, StatusCodes.Status404NotFound)),
        _ => throw new InvalidOperationException($"Deciding gave {outcome.GetType().Name}."),
    };

    private static async Task<IResult> DecidedAsync(Decision decision, School school, Person person, DossierStore dossiers, WaitingSubmissions waiting, int statusCode, CancellationToken stop) =>
        Page.Of<DecidedPage>(
            new
            {
                Person = person,
                School = school,
                Decision = decision,
                ByOther = decision.By.Id != person.Id,
                Shown = (await dossiers.ReadPublicAsync(school.Id, stop))?.Submission.Schooljaar,
                Next = await waiting.OfAsync(school.Swv!.Value, stop) is [var next, ..] ? next : null,
            },
            statusCode);

    private static async Task<IResult> ShowAsync(
        SchoolId school,
        Schooljaar schooljaar,
        string submission,
        Person person,
        SchoolRegister register,
        DossierStore dossiers,
        WaitingSubmissions waitingSubmissions,
        RemarkProblem? problem,
        int statusCode,
        CancellationToken stop)
    {
        var stage = await dossiers.ReadStageAsync(school, schooljaar, stop);
        var facts = (await register.FindAsync(school, stop))!;
        if (stage is Stage.Decided decided && decided.Decision.Submission.Id == submission)
            return await DecidedAsync(decided.Decision, facts, person, dossiers, waitingSubmissions, StatusCodes.Status200OK, stop);
        if (stage is not Stage.Waiting waiting || waiting.Submission.Id != submission)
            return Page.Of<NoSubmissionPage>(new { Person = person }, StatusCodes.Status404NotFound);

        var handedIn = (await dossiers.ReadSubmissionAsync(school, submission, stop)).Profile;
        var template = Template.All[handedIn.Template];
        var shown = (await dossiers.ReadPublicAsync(school, stop))?.Submission;
        var before = shown is null ? null : InForm((await dossiers.ReadSubmissionAsync(school, shown.Id, stop)).Profile, template);
        return Page.Of<SubmissionPage>(
            new
            {
                Person = person,
                School = facts,
                Submission = waiting.Submission,
                Shown = shown?.Schooljaar,
                View = PublicRules.ViewOf(handedIn, template),
                Swv = await register.FindSwvAsync(facts.Swv!.Value, stop),
                Changes = before is null ? null : AnswerChange.Between(template, before.Value.Answers, template.AnswersOf(handedIn)),
                Gone = before is null ? default : before.Value.Gone.Where(gone => !Template.All[before.Value.Form].FindQuestion(gone.Question)!.IsInternal).ToValueList(),
                Internal = InternalOf(template, template.AnswersOf(handedIn)),
                HasAttachment = handedIn.Attachment is not null,
                Problem = problem,
            },
            statusCode);
    }

    /// <summary>What a profile says, by the questions of a form that may be another than it was made with.</summary>
    private static (string Form, AnswerSet Answers, ValueList<Unplaced> Gone)? InForm(Profile profile, Template form)
    {
        var own = Template.All[profile.Template];
        if (own == form)
            return (form.Id, form.AnswersOf(profile), []);
        var moved = Transfer.Of(own.AnswersOf(profile), own, form);
        return (own.Id, moved.Answers, moved.Rest);
    }

    private static IReadOnlyList<(Question Question, Answer Answer)> InternalOf(Template template, AnswerSet answers) =>
        [.. template.Questions.Where(question => question.IsInternal).Where(question => answers[question.Id] is not null).Select(question => (question, answers[question.Id]!))];
}

/// <summary>A remark that cannot be sent, as it was typed, and how to mend it.</summary>
public sealed record RemarkProblem(string Typed, string Message);

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
