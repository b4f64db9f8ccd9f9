using SopCloud.Functions.Access;
using SopCloud.Functions.Dossiers;
using SopCloud.Functions.Layout;
using SopCloud.Functions.Register;
using SopCloud.Functions.Schools.Form;
using SopCloud.Profiles;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Import;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Templates;

namespace SopCloud.Functions.Schools;

/// <summary>
/// A school starts from the document that it has: it gives the text, checks what was recognised beside its own lines, and
/// takes it over into its draft. Nothing is saved as its profile before it says so.
/// </summary>
internal static class ImportDocument
{
    private const string Address = "/scholen/{school}/{schooljaar}/document";

    public static void Map(IEndpointRouteBuilder beheer)
    {
        beheer.MapGet(Address, AskAsync).ForSchool();
        beheer.MapPost(Address, ReceiveAsync).ForSchool();
        beheer.MapGet(Address + "/{document}", ReviewAsync).ForSchool();
        beheer.MapPost(Address + "/{document}", TakeOverAsync).ForSchool();
    }

    private static async Task<IResult> AskAsync(SchoolId school, Schooljaar schooljaar, Person person, SchoolForms forms, CancellationToken stop) =>
        await forms.OpenAsync(school, schooljaar, stop) is { } form
            ? Page.Of<ImportPage>(new { Person = person, Form = form })
            : Page.Of<NoFormPage>(new { Person = person }, StatusCodes.Status404NotFound);

    private static async Task<IResult> ReceiveAsync(
        SchoolId school,
        Schooljaar schooljaar,
        Person person,
        HttpRequest request,
        SchoolForms forms,
        ImportedDocuments documents,
        CancellationToken stop)
    {
        if (await forms.OpenAsync(school, schooljaar, stop) is not { } form)
            return Page.Of<NoFormPage>(new { Person = person }, StatusCodes.Status404NotFound);

        var posted = await request.ReadFormAsync(stop);
        var text = posted["tekst"].ToString();
        var content = posted.Files["bestand"] is { Length: > 0 } file
            ? await ReadAsync(file, stop)
            : BinaryData.FromString(text);

        // Read once before it is kept, so that a document that cannot be read stops here, with what was typed still there.
        if (DocumentImport.Read(content.ToMemory().Span, school, new() { OtherSchoolConfirmed = true, Form = form.Template }) is ImportResult.Refused refused)
        {
            var kept = text.Length <= DocumentImport.MaxLength ? text : "";
            return Page.Of<ImportPage>(new { Person = person, Form = form, Problem = refused.Message, Typed = kept }, StatusCodes.Status422UnprocessableEntity);
        }

        var document = await documents.StoreAsync(school, content, stop);
        return TypedResults.Redirect(Links.ImportReview(school, schooljaar, document));
    }

    private static async Task<IResult> ReviewAsync(
        SchoolId school,
        Schooljaar schooljaar,
        string document,
        bool? bevestigd,
        Person person,
        SchoolForms forms,
        ImportedDocuments documents,
        KnownBrins brins,
        CancellationToken stop)
    {
        if (await forms.OpenAsync(school, schooljaar, stop) is not { } form || await documents.ReadAsync(school, document, stop) is not { } content)
            return Page.Of<NoFormPage>(new { Person = person }, StatusCodes.Status404NotFound);

        return await ImportAsync(content, form, bevestigd ?? false, brins, stop) switch
        {
            ImportResult.Imported imported => Page.Of<ImportReviewPage>(new
            {
                Person = person,
                Form = form,
                DocumentId = document,
                imported.Document,
                Fields = new FormContext(form, ValuesOf(imported.Document, form), new()),
            }),
            ImportResult.OtherSchool other => Page.Of<OtherSchoolPage>(new { Person = person, Form = form, DocumentId = document, Question = other }, StatusCodes.Status409Conflict),
            ImportResult.Refused refused => Page.Of<ImportPage>(new { Person = person, Form = form, Problem = refused.Message }, StatusCodes.Status422UnprocessableEntity),
            var result => throw new InvalidOperationException($"Reading a document gave {result.GetType().Name}."),
        };
    }

    private static async Task<IResult> TakeOverAsync(
        SchoolId school,
        Schooljaar schooljaar,
        string document,
        Person person,
        HttpRequest request,
        SchoolForms forms,
        ImportedDocuments documents,
        KnownBrins brins,
        DossierStore dossiers,
        TimeProvider clock,
        CancellationToken stop)
    {
        if (await forms.OpenAsync(school, schooljaar, stop) is not { } form || await documents.ReadAsync(school, document, stop) is not { } content)
            return Page.Of<NoFormPage>(new { Person = person }, StatusCodes.Status404NotFound);
        if (await ImportAsync(content, form, true, brins, stop) is not ImportResult.Imported { Document: var imported })
            return TypedResults.Redirect(Links.Import(school, schooljaar));

        var values = FormValues.Of(await request.ReadFormAsync(stop));
        var action = FormAction.Parse(values["actie"], form.Template);
        if (action is FormAction.Remove remove)
            values.RemoveItem(remove.List, remove.Item);
        PlaceLeftovers(form.Template, imported, values);

        var errors = new FormErrors();
        var answers = form.Template.Questions.Aggregate(AnswerSet.Empty, (all, question) => all.With(question.Id, AnswerFields.Read(question, values, errors)));
        foreach (var section in form.Template.Sections)
            AnswerFields.RequireFits(section, answers, errors);
        if (errors.Any || action is FormAction.More or FormAction.Remove)
        {
            return Page.Of<ImportReviewPage>(
                new { Person = person, Form = form, DocumentId = document, Document = imported, Fields = new FormContext(form, values, errors) { GoesOnAt = errors.Any ? null : action.Repeated } },
                errors.Any ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
        }

        // What a colleague saved while this page was open was never seen here: it may not be laid over.
        var isAsSeen = form.Template.Sections.All(section => values[VersionField(section)] == (form.Dossier.Section(section.Id)?.Tag ?? ""));
        if (isAsSeen && await dossiers.SaveImportAsync(form.Dossier, Merge(form, imported, answers, values), person.Actor, clock.GetUtcNow(), stop))
            return TypedResults.Redirect(Links.TookOver(school, schooljaar));

        var now = (await forms.OpenAsync(school, schooljaar, stop))!;
        WriteVersions(now, values);
        return Page.Of<ImportReviewPage>(
            new { Person = person, Form = now, DocumentId = document, Document = imported, Fields = new FormContext(now, values, errors), ChangedByOther = true },
            StatusCodes.Status409Conflict);
    }

    /// <summary>
    /// The draft with the answers of the page, what was emptied there included; where the school ticked "keep what stood
    /// there", its own stays.
    /// </summary>
    private static IReadOnlyList<DraftPage> Merge(SchoolForm form, ImportedDocument document, AnswerSet answers, FormValues values)
    {
        var asked = values.All(AskedField).ToHashSet(StringComparer.Ordinal);
        var taken = form.Template.Questions.Where(question => !values.IsTicked(KeepField(question))).Select(question => question.Id).ToList();
        var emptied = taken.Where(question => asked.Contains(question) && answers[question] is null);
        var draft = form.Dossier.Draft.Without(emptied).Overlay(answers.Only(taken));
        var unread = document.Answers.OfType<ImportedAnswer.SeenUnreadable>().Select(answer => answer.QuestionId)
            .Union(form.Dossier.Unread)
            .Where(question => draft[question] is null);
        return DraftPage.AllOf(form.Template, draft, unread.ToValueList());
    }

    /// <summary>Adds each leftover to the field that the school chose for it, once: the page then shows it there, and no longer as a leftover.</summary>
    private static void PlaceLeftovers(Template template, ImportedDocument document, FormValues values)
    {
        var places = FieldsFor(template.Questions);
        var internalPlaces = FieldsFor(template.Questions.Where(question => question.IsInternal));
        foreach (var (i, leftover) in document.Leftovers.Index())
        {
            if (!(leftover.IsInternal ? internalPlaces : places).TryGetValue(values[LeftoverField(i)], out var place))
                continue;
            AnswerFields.Append(place, leftover.Text, values);
            values[LeftoverField(i)] = Placed;
        }

        static HashSet<string> FieldsFor(IEnumerable<Question> questions) =>
            questions.SelectMany(AnswerFields.PlacesFor).Select(place => place.Field).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The value of a leftover's field once its text stands in an answer.</summary>
    internal const string Placed = "geplaatst";

    internal static string LeftoverField(int leftover) => $"rest-{leftover}";

    /// <summary>The field with the version of a section that the review was made beside.</summary>
    internal static string VersionField(Section section) => $"versie-{section.Id}";

    /// <summary>Has the id of each question that the page shows: an unticked box sends nothing, and means something.</summary>
    internal const string AskedField = "gevraagd";

    internal static string KeepField(Question question) => $"houd-{question.Id}";

    private static async Task<ImportResult> ImportAsync(BinaryData content, SchoolForm form, bool confirmed, KnownBrins brins, CancellationToken stop)
    {
        var known = await brins.AllAsync(stop);
        var result = DocumentImport.Read(content.ToMemory().Span, form.School.Id, new()
        {
            Register = form.School,
            BrinExists = known.Contains,
            OtherSchoolConfirmed = confirmed,
            Form = form.Template,
        });
        return result is ImportResult.Imported imported ? new ImportResult.Imported(imported.Document.Into(form.Template)) : result;
    }

    /// <summary>What the document answers. Where it is silent stands what the school has; where they differ, the school's own stays unless it says otherwise.</summary>
    private static FormValues ValuesOf(ImportedDocument document, SchoolForm form)
    {
        var draft = form.Dossier.Draft;
        var values = new FormValues();
        WriteVersions(form, values);
        foreach (var question in document.Form.Questions)
        {
            AnswerFields.Write(question, document.AnswerSet[question.Id] ?? draft[question.Id], values);
            if (Differs(question, document, draft))
                values[KeepField(question)] = "ja";
        }

        return values;
    }

    private static void WriteVersions(SchoolForm form, FormValues values)
    {
        foreach (var section in form.Template.Sections)
            values[VersionField(section)] = form.Dossier.Section(section.Id)?.Tag ?? "";
    }

    /// <summary>Whether the school wrote something else already than the document says.</summary>
    internal static bool Differs(Question question, ImportedDocument document, AnswerSet draft) =>
        document.AnswerSet[question.Id] is { } read && draft[question.Id] is { } existing && !existing.Equals(read);

    private static async Task<BinaryData> ReadAsync(IFormFile file, CancellationToken stop)
    {
        await using var stream = file.OpenReadStream();
        return await BinaryData.FromStreamAsync(stream, stop);
    }
}
