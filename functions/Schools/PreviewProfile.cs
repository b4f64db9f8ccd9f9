using SopCloud.Functions.Access;
using SopCloud.Functions.Layout;
using SopCloud.Functions.Register;
using SopCloud.Profiles;
using SopCloud.Profiles.Publication;
using SopCloud.Profiles.Register;

namespace SopCloud.Functions.Schools;

/// <summary>A school sees its draft as parents will: the same components, through the same public rules.</summary>
internal static class PreviewProfile
{
    public static void Map(IEndpointRouteBuilder beheer) =>
        beheer.MapGet("/scholen/{school}/{schooljaar}/voorbeeld", HandleAsync).ForSchool();

    private static async Task<IResult> HandleAsync(SchoolId school, Schooljaar schooljaar, Person person, SchoolForms forms, SchoolRegister register, CancellationToken stop)
    {
        if (await forms.OpenAsync(school, schooljaar, stop) is not { } form)
            return Page.Of<NoFormPage>(new { Person = person }, StatusCodes.Status404NotFound);

        return Page.Of<PreviewPage>(new
        {
            Person = person,
            Form = form,
            View = PublicRules.ViewOf(form.Profile, form.Template, form.LeftOut.Select(kept => kept.Words).ToValueList()),
            Swv = await register.FindSwvAsync(form.School.Swv!.Value, stop),
        });
    }
}
