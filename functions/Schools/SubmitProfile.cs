using SopCloud.Functions.Access;
using SopCloud.Functions.Dossiers;
using SopCloud.Functions.Layout;
using SopCloud.Functions.Publishing;
using SopCloud.Functions.Schools.Hints;
using SopCloud.Profiles;
using SopCloud.Profiles.Moderation;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Review;
using SopCloud.Profiles.Templates;

namespace SopCloud.Functions.Schools;

/// <summary>A school hands in its draft; from then it waits for the SWV to place it or to send it back.</summary>
internal sealed class SubmitProfile(SchoolTemplates templates, DossierStore dossiers, WorkList work, TimeProvider clock)
{
    public static void Map(IEndpointRouteBuilder beheer) =>
        beheer.MapPost("/scholen/{school}/{schooljaar}/indienen", HandleAsync).ForSchool();

    public Task<SubmitOutcome> RunAsync(School school, Schooljaar schooljaar, Actor by, CancellationToken stop) => RunAsync(school, schooljaar, by, new HashSet<string>(), stop);

    /// <param name="confirmed">The keys of findings that the school says may be public; see <see cref="Finding.Key"/>.</param>
    public async Task<SubmitOutcome> RunAsync(School school, Schooljaar schooljaar, Actor by, IReadOnlySet<string> confirmed, CancellationToken stop)
    {
        var dossier = await dossiers.ReadAsync(school.Id, schooljaar, stop);
        if (school.Swv is not { } swv || await templates.OfAsync(school, dossier, stop) is not { } template)
            return new NoSwv();

        if (dossier.Stage is Stage.Waiting waiting)
            return new AlreadySubmitted(waiting.Submission);

        var missing = template.MissingFrom(dossier.Draft).ToValueList();
        if (!missing.IsEmpty)
            return new Incomplete(missing);

        var toConfirm = DraftReview.Of(school, template, schooljaar, dossier.Draft, DutchTime.Today(clock)).ToConfirm.DistinctBy(finding => finding.Key).ToList();
        var before = await Confirmations.BeforeAsync(dossiers, dossier, stop);
        var asked = toConfirm.Where(finding => !before.Contains(finding.Key)).ToList();
        if (asked.Exists(finding => !confirmed.Contains(finding.Key)))
            return new Unconfirmed(asked.Where(finding => !confirmed.Contains(finding.Key)).ToValueList());

        // Each write leaves storage right if it is the last one: a stored text that nobody points at, then an intention
        // that readers check against the stage, then the stage itself.
        var submission = Submission.Of(school.Id, schooljaar, by, clock.GetUtcNow());
        await dossiers.StoreAsync(new(submission, new SchoolForm(school, template, dossier).Profile) { Confirmed = toConfirm.Select(finding => finding.Key).ToValueList() }, stop);
        await work.AddDecisionAsync(swv, school.Id, schooljaar, stop);
        var entry = new AuditEntry(submission.At, by, schooljaar, AuditEvent.Submitted, submission.Id) { Confirmed = asked.Count };
        if (await dossiers.MoveAsync(school.Id, schooljaar, new Stage.Waiting(submission), dossier.StageTag, entry, stop))
            return new Submitted(submission);

        var now = await dossiers.ReadStageAsync(school.Id, schooljaar, stop);
        return now is Stage.Waiting other
            ? new AlreadySubmitted(other.Submission)
            : throw new InvalidOperationException($"The stage of {school.Id} {schooljaar} moved twice while it was handed in.");
    }

    private static async Task<IResult> HandleAsync(
        SchoolId school,
        Schooljaar schooljaar,
        Person person,
        HttpRequest request,
        SchoolForms forms,
        YearsBesideForm beside,
        SubmitProfile submit,
        DossierStore dossiers,
        TimeProvider clock,
        CancellationToken stop)
    {
        if (await forms.OpenAsync(school, schooljaar, stop) is not { } form)
            return Page.Of<NoFormPage>(new { Person = person }, StatusCodes.Status404NotFound);

        var confirmed = (await request.ReadFormAsync(stop))[Confirmations.Field].OfType<string>().ToHashSet(StringComparer.Ordinal);
        return await submit.RunAsync(form.School, schooljaar, person.Actor, confirmed, stop) switch
        {
            // Posted twice, or by a colleague just before: it is handed in, and the list of tasks says so.
            Submitted or AlreadySubmitted => TypedResults.Redirect(Links.Form(school, schooljaar)),
            Unconfirmed => Page.Of<FindingsPage>(
                new { Person = person, Form = form, Review = DraftReview.Of(form, DutchTime.Today(clock)), Before = await Confirmations.BeforeAsync(dossiers, form.Dossier, stop), Ticked = confirmed, Tried = true },
                StatusCodes.Status422UnprocessableEntity),
            Incomplete => Page.Of<FormPage>(new { Person = person, Form = form, Years = await beside.ReadAsync(form, stop), Tried = true }, StatusCodes.Status422UnprocessableEntity),
            NoSwv => Page.Of<NoFormPage>(new { Person = person }, StatusCodes.Status404NotFound),
            var outcome => throw new InvalidOperationException($"Handing in gave {outcome.GetType().Name}."),
        };
    }
}

internal abstract record SubmitOutcome;

internal sealed record Submitted(Submission Submission) : SubmitOutcome;

/// <summary>It waits already: the form was posted twice, or a colleague was first.</summary>
internal sealed record AlreadySubmitted(Submission Submission) : SubmitOutcome;

/// <summary>These required questions have no answer yet.</summary>
internal sealed record Incomplete(ValueList<Question> Missing) : SubmitOutcome;

/// <summary>These may be about one person, and the school did not say that they may be public. Of the same words in the same question, one.</summary>
internal sealed record Unconfirmed(ValueList<Finding> Findings) : SubmitOutcome;

/// <summary>No SWV lists this school, so nobody could place its profile.</summary>
internal sealed record NoSwv : SubmitOutcome;
