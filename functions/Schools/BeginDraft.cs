using System.Text.Json;
using SopCloud.Functions.Access;
using SopCloud.Functions.Dossiers;
using SopCloud.Functions.Layout;
using SopCloud.Profiles;
using SopCloud.Profiles.Moderation;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Templates;

namespace SopCloud.Functions.Schools;

/// <summary>A school begins a schooljaar with what it wrote before, so that it only writes what changed.</summary>
internal sealed class BeginDraft(EarlierVersions earlier, SchoolYears years, TimeProvider clock)
{
    // A transaction takes 4 MiB.
    private const int MostOfAll = 1_500_000;

    public static void Map(IEndpointRouteBuilder beheer) =>
        beheer.MapPost("/scholen/{school}/{schooljaar}/begin", HandleAsync).ForSchool();

    /// <param name="version">Which version, by <see cref="EarlierVersion.Key"/>.</param>
    public async Task<BeginOutcome> RunAsync(SchoolForm form, string version, Actor by, CancellationToken stop)
    {
        if (!form.Dossier.Sections.IsEmpty)
            return new AlreadyBegun();
        if ((await earlier.OfAsync(form, stop)).FirstOrDefault(one => one.Key == version) is not { } from)
            return new NoSuchVersion();

        // The ids of questions mean something in their own form only.
        var carried = from.Into(form.Template);
        var unread = from.Form == form.Template ? from.Unread.Except(from.Form.Questions.Where(CarryOver.IsOfOneVersion).Select(question => question.Id)) : [];
        var pages = DraftPage.AllOf(form.Template, carried.Answers, unread.ToValueList());
        // What a page of a form may hold fits, but two forms divide it differently.
        int[] lengths = [.. pages.Select(page => JsonSerializer.Serialize(page.Answers, ProfileJson.Options).Length)];
        if (lengths.Max() > DraftPage.MostCharacters || lengths.Sum() > MostOfAll)
            return new TooLong();

        return await years.BeginAsync(form.Dossier, pages, from.Source, by, clock.GetUtcNow(), stop) ? new Begun() : new AlreadyBegun();
    }

    private static async Task<IResult> HandleAsync(
        SchoolId school,
        Schooljaar schooljaar,
        Person person,
        HttpRequest request,
        SchoolForms forms,
        BeginDraft begin,
        YearsBesideForm beside,
        CancellationToken stop)
    {
        if (await forms.OpenAsync(school, schooljaar, stop) is not { } form)
            return Page.Of<NoFormPage>(new { Person = person }, StatusCodes.Status404NotFound);

        var version = (await request.ReadFormAsync(stop))["versie"].ToString();
        return await begin.RunAsync(form, version, person.Actor, stop) switch
        {
            Begun => TypedResults.Redirect(Links.Begun(school, schooljaar)),

            // Pressed twice, or a colleague was first: what there is stays, and the form shows it.
            AlreadyBegun or NoSuchVersion => TypedResults.Redirect(Links.Form(school, schooljaar)),
            TooLong => Page.Of<FormPage>(
                new { Person = person, Form = form, Years = await beside.ReadAsync(form, stop), IsTooLongToBegin = true },
                StatusCodes.Status422UnprocessableEntity),
            var outcome => throw new InvalidOperationException($"Beginning gave {outcome.GetType().Name}."),
        };
    }
}

internal abstract record BeginOutcome;

internal sealed record Begun : BeginOutcome;

/// <summary>There is something in the draft: it is never written over.</summary>
internal sealed record AlreadyBegun : BeginOutcome;

/// <summary>There is no such version to begin with, or not any more.</summary>
internal sealed record NoSuchVersion : BeginOutcome;

/// <summary>More text than can be taken over at once.</summary>
internal sealed record TooLong : BeginOutcome;
