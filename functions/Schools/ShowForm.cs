using SopCloud.Functions.Access;
using SopCloud.Functions.Dossiers;
using SopCloud.Functions.Layout;
using SopCloud.Functions.Register;
using SopCloud.Profiles.Moderation;
using SopCloud.Profiles.Register;

namespace SopCloud.Functions.Schools;

/// <summary>A school sees its profile as a list of tasks: what is done, what the SWV asked, what comes next.</summary>
internal static class ShowForm
{
    public static void Map(IEndpointRouteBuilder beheer)
    {
        beheer.MapGet("/scholen/{school}/", (SchoolId school, TimeProvider clock) =>
            TypedResults.Redirect(Links.Form(school, Schooljaar.Of(DutchTime.Today(clock))))).ForSchool();
        beheer.MapGet("/scholen/{school}/{schooljaar}/", HandleAsync).ForSchool();
    }

    private static async Task<IResult> HandleAsync(SchoolId school, Schooljaar schooljaar, bool? overgenomen, bool? begonnen, Person person, SchoolForms forms, YearsBesideForm beside, CancellationToken stop) =>
        await forms.OpenAsync(school, schooljaar, stop) is { } form
            ? Page.Of<FormPage>(new { Person = person, Form = form, Years = await beside.ReadAsync(form, stop), TookOver = overgenomen ?? false, Began = begonnen ?? false })
            : Page.Of<NoFormPage>(new { Person = person }, StatusCodes.Status404NotFound);
}

/// <summary>Everything that the pages of one school's form start from.</summary>
/// <remarks>Public, because the parameters of a Razor component must be.</remarks>
public sealed record SchoolForm
{
    internal SchoolForm(School school, Profiles.Templates.Template template, Dossier dossier) =>
        (School, Template, Dossier) = (school, template, dossier);

    public School School { get; }

    internal Profiles.Templates.Template Template { get; }

    internal Dossier Dossier { get; }

    internal Schooljaar Schooljaar => Dossier.Schooljaar;

    /// <summary>The draft as a profile, as it is handed in and shown before that.</summary>
    internal Profiles.Profile Profile => Template.ProfileOf(Schooljaar, Dossier.Draft) with { Unread = Dossier.Unread };

    /// <summary>What the SWV left out for parents: of this profile too, once it is placed.</summary>
    public IReadOnlyList<KeptRedaction> LeftOut { get; internal init; } = [];

    /// <summary>The formal document as it was last saved; null while there is none.</summary>
    internal Profiles.Attachment? Attachment => Template.Questions
        .OfType<Profiles.Templates.DocumentQuestion>()
        .Select(question => Dossier.Draft.Get<Profiles.Answers.DocumentAnswer>(question.Id)?.Document)
        .FirstOrDefault(document => document is not null);
}

/// <summary>Opens the form of a school for a schooljaar.</summary>
internal sealed class SchoolForms(SchoolRegister register, SchoolTemplates templates, DossierStore dossiers, RedactionStore redactions, TimeProvider clock)
{
    // Whoever had the form open in the last hours of a schooljaar can still save it.
    private const int DaysAfter = 2;

    /// <summary>Null where there is none: no SWV lists the school, or it is not a schooljaar to write for.</summary>
    public async Task<SchoolForm?> OpenAsync(SchoolId id, Schooljaar schooljaar, CancellationToken stop)
    {
        if (await register.FindAsync(id, stop) is not { } school)
            return null;
        var dossier = await dossiers.ReadAsync(id, schooljaar, stop);
        if (!IsOpen(schooljaar, dossier.Stage))
            return null;
        return await templates.OfAsync(school, dossier, stop) is { } template
            ? new(school, template, dossier with { Template = template.Id }) { LeftOut = (await redactions.ReadAsync(id, stop)).Kept }
            : null;
    }

    /// <summary>
    /// This schooljaar and the next: schools prepare a profile before the holidays. Older ones are history, but for what was
    /// handed in and not placed yet.
    /// </summary>
    private bool IsOpen(Schooljaar schooljaar, Stage stage)
    {
        var today = DutchTime.Today(clock);
        var current = Schooljaar.Of(today);
        return schooljaar == current
            || schooljaar == current.Next
            || (schooljaar < current && (stage is Stage.Waiting or Stage.Decided { Decision: Return }))
            || (schooljaar == current.Previous && today < current.FirstDay.AddDays(DaysAfter));
    }
}
