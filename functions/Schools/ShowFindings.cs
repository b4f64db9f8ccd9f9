using SopCloud.Functions.Access;
using SopCloud.Functions.Dossiers;
using SopCloud.Functions.Layout;
using SopCloud.Functions.Schools.Hints;
using SopCloud.Profiles.Register;

namespace SopCloud.Functions.Schools;

/// <summary>A school sees all there is to look at in its draft on one page, before it hands in.</summary>
internal static class ShowFindings
{
    public static void Map(IEndpointRouteBuilder beheer) =>
        beheer.MapGet("/scholen/{school}/{schooljaar}/nakijken", HandleAsync).ForSchool();

    private static async Task<IResult> HandleAsync(SchoolId school, Schooljaar schooljaar, Person person, SchoolForms forms, DossierStore dossiers, TimeProvider clock, CancellationToken stop)
    {
        if (await forms.OpenAsync(school, schooljaar, stop) is not { } form)
            return Page.Of<NoFormPage>(new { Person = person }, StatusCodes.Status404NotFound);

        var before = await Confirmations.BeforeAsync(dossiers, form.Dossier, stop);
        return Page.Of<FindingsPage>(new { Person = person, Form = form, Review = DraftReview.Of(form, DutchTime.Today(clock)), Before = before });
    }
}
