using Microsoft.AspNetCore.Http.HttpResults;
using SopCloud.Functions.Access;
using SopCloud.Functions.Dossiers;
using SopCloud.Functions.Layout;
using SopCloud.Functions.Schools.Form;
using SopCloud.Functions.Schools.Hints;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Templates;

namespace SopCloud.Functions.Schools;

/// <summary>A school writes one page of its profile. Saving asks for nothing to be complete; that is for handing in.</summary>
internal static class EditSection
{
    private const string Address = "/scholen/{school}/{schooljaar}/onderdelen/{section}";

    public static void Map(IEndpointRouteBuilder beheer)
    {
        beheer.MapGet(Address, ShowAsync).ForSchool();
        beheer.MapPost(Address, SaveAsync).ForSchool();
    }

    private static async Task<IResult> ShowAsync(SchoolId school, Schooljaar schooljaar, string section, bool? opgenomen, Person person, SchoolForms forms, TimeProvider clock, CancellationToken stop)
    {
        if (await forms.OpenAsync(school, schooljaar, stop) is not { } form || form.Template.FindSection(section) is not { } page)
            return Page.Of<NoFormPage>(new { Person = person }, StatusCodes.Status404NotFound);

        var saved = form.Dossier.Section(section);
        return Show(person, Fields(form, page, ValuesOf(page, form.Dossier.Draft), new(), clock), form, page, saved?.Tag, saved, tookBoundary: opgenomen ?? false);
    }

    private static async Task<IResult> SaveAsync(
        SchoolId school,
        Schooljaar schooljaar,
        string section,
        Person person,
        HttpRequest request,
        SchoolForms forms,
        Attachments attachments,
        DossierStore dossiers,
        TimeProvider clock,
        CancellationToken stop)
    {
        if (await forms.OpenAsync(school, schooljaar, stop) is not { } form || form.Template.FindSection(section) is not { } page)
            return Page.Of<NoFormPage>(new { Person = person }, StatusCodes.Status404NotFound);

        var posted = await request.ReadFormAsync(stop);
        var values = FormValues.Of(posted);
        var action = FormAction.Parse(values["actie"], form.Template);
        if (action is FormAction.Remove remove)
            values.RemoveItem(remove.List, remove.Item);

        var errors = new FormErrors();
        await AttachDocument.TakeInAsync(school, page, posted.Files, values, errors, attachments, stop);
        var answers = page.Questions.Aggregate(AnswerSet.Empty, (all, question) => all.With(question.Id, AnswerFields.Read(question, values, errors)));
        AnswerFields.RequireFits(page, answers, errors);
        var tag = TagOf(values["versie"]);
        if (errors.Any)
            return Show(person, Fields(form, page, values, errors, clock), form, page, tag, form.Dossier.Section(section), StatusCodes.Status422UnprocessableEntity);

        return await dossiers.SaveSectionAsync(form.Dossier, section, answers, person.Actor, clock.GetUtcNow(), tag, stop) switch
        {
            Saved when action is FormAction.Continue => TypedResults.Redirect(Next(form, page)),
            Saved when action is FormAction.TakeBoundary take && await TakeBoundary.RunAsync(form, take.Key, person.Actor, dossiers, clock, stop) =>
                TypedResults.Redirect(Links.TookBoundary(school, schooljaar, section)),
            Saved => TypedResults.Redirect(Links.Section(school, schooljaar, section) + action.Anchor),
            ChangedByOther other => Show(person, Fields(form, page, values, errors, clock), form, page, other.Section.Tag, other.Section, StatusCodes.Status409Conflict, other.Section),
            var outcome => throw new InvalidOperationException($"Saving gave {outcome.GetType().Name}."),
        };
    }

    private static FormContext Fields(SchoolForm form, Section page, FormValues values, FormErrors errors, TimeProvider clock) =>
        new(form, values, errors) { Hints = FormHints.Of(form, page, values, DutchTime.Today(clock)) };

    private static RazorComponentResult<SectionPage> Show(
        Person person,
        FormContext fields,
        SchoolForm form,
        Section page,
        string? tag,
        DraftSection? saved,
        int statusCode = StatusCodes.Status200OK,
        DraftSection? changedByOther = null,
        bool tookBoundary = false) =>
        Page.Of<SectionPage>(
            new { Person = person, Form = form, Section = page, Fields = fields, Tag = tag, Saved = saved, ChangedByOther = changedByOther, TookBoundary = tookBoundary },
            statusCode);

    /// <summary>A version as the form sent it back; what is none counts as a page that was not saved before, and storage has the last word.</summary>
    private static string? TagOf(string text) =>
        text is ['W', '/', '"', .., '"'] && !text.Any(char.IsControl) && text.All(char.IsAscii) ? text : null;

    private static FormValues ValuesOf(Section page, AnswerSet answers)
    {
        var values = new FormValues();
        foreach (var question in page.Questions)
            AnswerFields.Write(question, answers[question.Id], values);
        return values;
    }

    private static string Next(SchoolForm form, Section page)
    {
        var next = form.Template.Sections.SkipWhile(section => section != page).Skip(1).FirstOrDefault();
        return next is null
            ? Links.Form(form.School.Id, form.Schooljaar)
            : Links.Section(form.School.Id, form.Schooljaar, next.Id);
    }
}
