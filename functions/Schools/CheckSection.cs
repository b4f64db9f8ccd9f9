using SopCloud.Functions.Access;
using SopCloud.Functions.Layout;
using SopCloud.Functions.Schools.Form;
using SopCloud.Functions.Schools.Hints;
using SopCloud.Profiles.Register;

namespace SopCloud.Functions.Schools;

/// <summary>While a school writes, it sees what there is to look at in the page as it stands in its browser. Nothing of it is kept.</summary>
internal static class CheckSection
{
    public static void Map(IEndpointRouteBuilder beheer) =>
        beheer.MapPost("/scholen/{school}/{schooljaar}/onderdelen/{section}/nakijken", HandleAsync).ForSchool();

    private static async Task<IResult> HandleAsync(SchoolId school, Schooljaar schooljaar, string section, HttpRequest request, SchoolForms forms, TimeProvider clock, CancellationToken stop)
    {
        if (await forms.OpenAsync(school, schooljaar, stop) is not { } form || form.Template.FindSection(section) is not { } page)
            return TypedResults.NotFound();

        var values = FormValues.Of(await request.ReadFormAsync(stop));
        var fields = new FormContext(form, values, new()) { Hints = FormHints.Of(form, page, values, DutchTime.Today(clock)) };
        return Page.Of<SectionHints>(new { Form = fields, Section = page });
    }
}
