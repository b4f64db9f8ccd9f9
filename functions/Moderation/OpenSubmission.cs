using SopCloud.Functions.Access;
using SopCloud.Functions.Dossiers;
using SopCloud.Functions.Layout;
using SopCloud.Functions.Register;
using SopCloud.Profiles;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Moderation;
using SopCloud.Profiles.Publication;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Review;
using SopCloud.Profiles.Templates;

namespace SopCloud.Functions.Moderation;

/// <summary>Opens the page of a submission: while it waits with all that a moderator judges by, and after that with what was decided.</summary>
internal sealed class OpenSubmission(SchoolRegister register, DossierStore dossiers, RedactionStore redactions, WaitingSubmissions waitingSubmissions, TimeProvider clock)
{
    /// <param name="typed">What the moderator typed so far.</param>
    public async Task<IResult> ShowAsync(SchoolId school, Schooljaar schooljaar, string submission, Person person, Typed typed, CancellationToken stop)
    {
        var stage = await dossiers.ReadStageAsync(school, schooljaar, stop);
        if (stage is Stage.Decided decided && decided.Decision.Submission.Id == submission)
            return await ShowAsync(decided.Decision, person, StatusCodes.Status200OK, stop);
        if (stage is not Stage.Waiting waiting || waiting.Submission.Id != submission)
            return Page.Of<NoSubmissionPage>(new { Person = person }, StatusCodes.Status404NotFound);

        return Page.Of<SubmissionPage>(
            new { Person = person, Case = await CaseOfAsync(waiting.Submission, stop), Typed = typed },
            typed.RemarkProblem is null && typed.LeaveOut.Problem is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    public async Task<IResult> ShowAsync(Decision decision, Person person, int statusCode, CancellationToken stop)
    {
        var school = (await register.FindAsync(decision.Submission.School, stop))!;
        return Page.Of<DecidedPage>(
            new
            {
                Person = person,
                School = school,
                Decision = decision,
                ByOther = decision.By.Id != person.Id,
                Shown = (await dossiers.ReadPublicAsync(school.Id, stop))?.Submission.Schooljaar,
                Next = await waitingSubmissions.OfAsync(school.Swv!.Value, stop) is [var next, ..] ? next : null,
            },
            statusCode);
    }

    /// <summary>What the review found in a submission that waits, by its key; null where there is no such finding, or none any more.</summary>
    public async Task<(Question Question, Finding Finding)?> FindAsync(SchoolId school, Schooljaar schooljaar, string submission, string key, CancellationToken stop)
    {
        if (await dossiers.ReadStageAsync(school, schooljaar, stop) is not Stage.Waiting { Submission: var waiting } || waiting.Id != submission)
            return null;
        return (await CaseOfAsync(waiting, stop)).Review
            .SelectMany(question => question.Texts, (question, text) => (question.Question, text.Findings))
            .SelectMany(text => text.Findings, (text, finding) => ((Question, Finding)?)(text.Question, finding.Finding))
            .FirstOrDefault(found => found!.Value.Item2.Key == key);
    }

    private async Task<SubmissionCase> CaseOfAsync(Submission submission, CancellationToken stop)
    {
        var school = (await register.FindAsync(submission.School, stop))!;
        var submitted = await dossiers.ReadSubmissionAsync(school.Id, submission.Id, stop);
        var handedIn = submitted.Profile;
        var template = Template.All[handedIn.Template];
        var leftOut = await redactions.ReadAsync(school.Id, stop);
        var shown = (await dossiers.ReadPublicAsync(school.Id, stop))?.Submission;
        var before = shown is null ? null : InForm(PublicRules.LeaveOut((await dossiers.ReadSubmissionAsync(school.Id, shown.Id, stop)).Profile, leftOut.Words), template);
        return new()
        {
            School = school,
            Swv = (await register.FindSwvAsync(school.Swv!.Value, stop))!,
            Submission = submission,
            Shown = shown?.Schooljaar,
            View = PublicRules.ViewOf(handedIn, template, leftOut.Words),
            Changes = before is null ? null : AnswerChange.Between(template, before.Value.Answers, template.AnswersOf(PublicRules.LeaveOut(handedIn, leftOut.Words))),
            Gone = before is null ? [] : [.. before.Value.Gone.Where(gone => !Template.All[before.Value.Form].FindQuestion(gone.Question)!.IsInternal)],
            Internal = InternalOf(template, template.AnswersOf(handedIn)),
            Review = SubmissionReview.Of(submitted, template, school, leftOut, clock),
            LeftOut = leftOut.Kept,
            HasAttachment = handedIn.Attachment is not null,
        };
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
