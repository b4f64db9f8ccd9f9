using SopCloud.Functions.Access;
using SopCloud.Functions.Dossiers;
using SopCloud.Functions.Layout;
using SopCloud.Functions.Publishing;
using SopCloud.Profiles;
using SopCloud.Profiles.Moderation;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Templates;

namespace SopCloud.Functions.Schools;

/// <summary>A school hands in its draft; from then it waits for the SWV to place it or to send it back.</summary>
internal sealed class SubmitProfile(SchoolTemplates templates, DossierStore dossiers, WorkList work, TimeProvider clock)
{
    public static void Map(IEndpointRouteBuilder beheer) =>
        beheer.MapPost("/scholen/{school}/{schooljaar}/indienen", HandleAsync).ForSchool();

    public async Task<SubmitOutcome> RunAsync(School school, Schooljaar schooljaar, Actor by, CancellationToken stop)
    {
        var dossier = await dossiers.ReadAsync(school.Id, schooljaar, stop);
        if (school.Swv is not { } swv || await templates.OfAsync(school, dossier, stop) is not { } template)
            return new NoSwv();

        if (dossier.Stage is Stage.Waiting waiting)
            return new AlreadySubmitted(waiting.Submission);

        var missing = template.MissingFrom(dossier.Draft).ToValueList();
        if (!missing.IsEmpty)
            return new Incomplete(missing);

        // Each write leaves storage right if it is the last one: a stored text that nobody points at, then an intention
        // that readers check against the stage, then the stage itself.
        var submission = Submission.Of(school.Id, schooljaar, by, clock.GetUtcNow());
        await dossiers.StoreAsync(new(submission, new SchoolForm(school, template, dossier).Profile), stop);
        await work.AddDecisionAsync(swv, school.Id, schooljaar, stop);
        var entry = new AuditEntry(submission.At, by, schooljaar, AuditEvent.Submitted, submission.Id);
        if (await dossiers.MoveAsync(school.Id, schooljaar, new Stage.Waiting(submission), dossier.StageTag, entry, stop))
            return new Submitted(submission);

        var now = await dossiers.ReadStageAsync(school.Id, schooljaar, stop);
        return now is Stage.Waiting other
            ? new AlreadySubmitted(other.Submission)
            : throw new InvalidOperationException($"The stage of {school.Id} {schooljaar} moved twice while it was handed in.");
    }

    private static async Task<IResult> HandleAsync(SchoolId school, Schooljaar schooljaar, Person person, SchoolForms forms, YearsBesideForm beside, SubmitProfile submit, CancellationToken stop)
    {
        if (await forms.OpenAsync(school, schooljaar, stop) is not { } form)
            return Page.Of<NoFormPage>(new { Person = person }, StatusCodes.Status404NotFound);

        return await submit.RunAsync(form.School, schooljaar, person.Actor, stop) switch
        {
            // Posted twice, or by a colleague just before: it is handed in, and the list of tasks says so.
            Submitted or AlreadySubmitted => TypedResults.Redirect(Links.Form(school, schooljaar)),
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

/// <summary>No SWV lists this school, so nobody could place its profile.</summary>
internal sealed record NoSwv : SubmitOutcome;
