using SopCloud.Functions.Access;
using SopCloud.Functions.Layout;
using SopCloud.Profiles.Register;

namespace SopCloud.Functions.Schools;

/// <summary>A school reads what it wrote for an earlier schooljaar, beside the form that it fills in now.</summary>
internal static class ShowEarlier
{
    public static void Map(IEndpointRouteBuilder beheer) =>
        beheer.MapGet("/scholen/{school}/{schooljaar}/eerder", HandleAsync).ForSchool();

    private static async Task<IResult> HandleAsync(SchoolId school, Schooljaar schooljaar, Person person, SchoolForms forms, EarlierVersions earlier, CancellationToken stop) =>
        await forms.OpenAsync(school, schooljaar, stop) is { } form
            ? Page.Of<EarlierPage>(new { Person = person, Form = form, Versions = await earlier.OfAsync(form, stop) })
            : Page.Of<NoFormPage>(new { Person = person }, StatusCodes.Status404NotFound);
}
