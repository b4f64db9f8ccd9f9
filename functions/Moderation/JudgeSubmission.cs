using SopCloud.Functions.Access;
using SopCloud.Functions.Layout;
using SopCloud.Functions.Register;
using SopCloud.Profiles.Register;

namespace SopCloud.Functions.Moderation;

/// <summary>
/// A moderator reads a submission as parents will, sees what changed and what the review found, and places it or sends it
/// back. On the way findings go into the remark and words are left out; what was typed in the remark comes along.
/// </summary>
internal static class JudgeSubmission
{
    private const string Address = "/inzendingen/{school}/{schooljaar}/{submission}/";

    private const int MostInRemark = 4000;

    public static void Map(IEndpointRouteBuilder beheer)
    {
        beheer.MapGet(Address, (SchoolId school, Schooljaar schooljaar, string submission, Person person, OpenSubmission open, CancellationToken stop) =>
            open.ShowAsync(school, schooljaar, submission, person, Typed.Nothing, stop)).ForModeratorOfSchool();
        beheer.MapPost(Address + "plaatsen", PlaceAsync).ForModeratorOfSchool();
        beheer.MapPost(Address + "terugsturen", ReturnAsync).ForModeratorOfSchool();
        beheer.MapPost(Address + "opmerking", RemarkAsync).ForModeratorOfSchool();
        beheer.MapPost(Address + "weglaten", LeaveOutAsync).ForModeratorOfSchool();
    }

    private static async Task<IResult> PlaceAsync(
        SchoolId school, Schooljaar schooljaar, string submission, Person person, SchoolRegister register, DecideSubmission decide, OpenSubmission open, CancellationToken stop) =>
        await AnswerAsync(await decide.PlaceAsync((await register.FindAsync(school, stop))!, schooljaar, submission, person.Actor, stop), person, open, stop);

    private static async Task<IResult> ReturnAsync(
        SchoolId school, Schooljaar schooljaar, string submission, Person person, HttpRequest request, SchoolRegister register, DecideSubmission decide, OpenSubmission open, CancellationToken stop)
    {
        var typed = Typed.Of(await request.ReadFormAsync(stop));
        var problem = typed.Remark.Length switch
        {
            0 => "Schrijf wat de school kan aanpassen, dan kan zij verder.",
            > MostInRemark => "Maak de opmerking korter dan 4.000 tekens.",
            _ => null,
        };
        return problem is not null
            ? await open.ShowAsync(school, schooljaar, submission, person, typed with { RemarkProblem = problem }, stop)
            : await AnswerAsync(await decide.ReturnAsync((await register.FindAsync(school, stop))!, schooljaar, submission, person.Actor, typed.Remark, stop), person, open, stop);
    }

    /// <summary>A finding goes into the remark, to be sent with it or changed first.</summary>
    private static async Task<IResult> RemarkAsync(
        SchoolId school, Schooljaar schooljaar, string submission, Person person, HttpRequest request, OpenSubmission open, CancellationToken stop)
    {
        var posted = await request.ReadFormAsync(stop);
        var typed = Typed.Of(posted);
        if (await open.FindAsync(school, schooljaar, submission, posted["bevinding"].ToString(), stop) is var (question, finding))
            typed = typed.With(SubmissionReview.RemarkOf(question, finding));
        return await open.ShowAsync(school, schooljaar, submission, person, typed, stop);
    }

    /// <summary>The words of a finding are left out for parents, or those that the moderator typed.</summary>
    private static async Task<IResult> LeaveOutAsync(
        SchoolId school, Schooljaar schooljaar, string submission, Person person, HttpRequest request, SchoolRegister register, LeaveOut leaveOut, OpenSubmission open, CancellationToken stop)
    {
        var posted = await request.ReadFormAsync(stop);
        var typed = Typed.Of(posted);
        var key = posted["bevinding"].ToString();
        var form = key.Length > 0
            ? await open.FindAsync(school, schooljaar, submission, key, stop) is var (_, finding) ? new PassageForm(finding.Words, RemovalReason.Of(finding.Rule).Id) : null
            : typed.LeaveOut;

        // What was found may be gone since: the page that comes back shows how it is now.
        if (form is null)
            return await open.ShowAsync(school, schooljaar, submission, person, typed with { LeaveOut = new() }, stop);
        if (!form.TryRead(out var words, out var reason, out var mend))
            return await open.ShowAsync(school, schooljaar, submission, person, typed with { LeaveOut = mend }, stop);

        var outcome = await leaveOut.AddAsync((await register.FindAsync(school, stop))!, words, reason, person.Actor, stop);

        // A finding says itself that its words stay away.
        var places = outcome is LeftOut leftOut && key.Length == 0 ? leftOut.Places : (int?)null;
        return await open.ShowAsync(school, schooljaar, submission, person, typed with { LeaveOut = form.After(outcome) ?? new(), LeftOutIn = places }, stop);
    }

    private static Task<IResult> AnswerAsync(DecideOutcome outcome, Person person, OpenSubmission open, CancellationToken stop) => outcome switch
    {
        DecidedNow decided => open.ShowAsync(decided.Decision, person, StatusCodes.Status200OK, stop),

        // A button pressed twice meets the person's own decision, and that is no news from a colleague.
        AlreadyDecided { Decision: var decision } when decision.By.Id == person.Id => open.ShowAsync(decision, person, StatusCodes.Status200OK, stop),
        AlreadyDecided decided => open.ShowAsync(decided.Decision, person, StatusCodes.Status409Conflict, stop),
        NoSuchSubmission => Task.FromResult<IResult>(Page.Of<NoSubmissionPage>(new { Person = person }, StatusCodes.Status404NotFound)),
        _ => throw new InvalidOperationException($"Deciding gave {outcome.GetType().Name}."),
    };
}
