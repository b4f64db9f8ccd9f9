using SopCloud.Functions.Access;
using SopCloud.Functions.Dossiers;
using SopCloud.Functions.Schools.Form;
using SopCloud.Functions.Schools.Form.Fields;
using SopCloud.Profiles;
using SopCloud.Profiles.Moderation;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Templates;

namespace SopCloud.Functions.Schools;

/// <summary>A school adds its formal document to its profile. The school and who moderates it can open it; parents never.</summary>
internal static class AttachDocument
{
    /// <summary>The largest file, in bytes.</summary>
    public const int MaxBytes = 10 * 1024 * 1024;

    private const int MaxName = 120;

    public static void Map(IEndpointRouteBuilder beheer)
    {
        beheer.MapGet("/scholen/{school}/{schooljaar}/bijlage", OpenOfDraftAsync).ForSchool();
        beheer.MapGet("/inzendingen/{school}/{schooljaar}/{submission}/bijlage", OpenOfSubmissionAsync).ForModeratorOfSchool();
    }

    /// <summary>
    /// Keeps the file that came with a page, before anything is known of the rest of it: a browser cannot show a chosen file
    /// again, and an error elsewhere may not lose it.
    /// </summary>
    public static async Task TakeInAsync(SchoolId school, Section page, IFormFileCollection files, FormValues values, FormErrors errors, Attachments attachments, CancellationToken stop)
    {
        foreach (var question in page.Questions.OfType<DocumentQuestion>())
        {
            if (files[DocumentField.FileOf(question)] is not { Length: > 0 } file)
                continue;
            if (file.Length > MaxBytes)
            {
                errors.Add(DocumentField.FileOf(question), $"Het bestand is te groot. Kies een PDF van hooguit {MaxBytes / 1024 / 1024} MB.");
                continue;
            }

            await using var stream = file.OpenReadStream();
            var content = await BinaryData.FromStreamAsync(stream, stop);
            if (!content.ToMemory().Span.StartsWith("%PDF-"u8))
            {
                errors.Add(DocumentField.FileOf(question), "Dit bestand is geen PDF. Bewaar uw document eerst als PDF en kies het dan opnieuw.");
                continue;
            }

            var sha256 = await attachments.StoreAsync(school, content, stop);
            DocumentField.Write(question, new(new(NameOf(file.FileName), sha256, file.Length)), values);
        }
    }

    private static async Task<IResult> OpenOfDraftAsync(SchoolId school, Schooljaar schooljaar, SchoolForms forms, Attachments attachments, CancellationToken stop) =>
        await OpenAsync(school, (await forms.OpenAsync(school, schooljaar, stop))?.Attachment, attachments, stop);

    // A moderator sees what was handed in, not what the school is working on.
    private static async Task<IResult> OpenOfSubmissionAsync(SchoolId school, Schooljaar schooljaar, string submission, DossierStore dossiers, Attachments attachments, CancellationToken stop) =>
        await dossiers.ReadStageAsync(school, schooljaar, stop) is { } stage && SubmissionOf(stage)?.Id == submission
            ? await OpenAsync(school, (await dossiers.ReadSubmissionAsync(school, submission, stop)).Profile.Attachment, attachments, stop)
            : TypedResults.NotFound();

    private static async Task<IResult> OpenAsync(SchoolId school, Attachment? attachment, Attachments attachments, CancellationToken stop) =>
        attachment is not null && await attachments.OpenAsync(school, attachment.Sha256, stop) is { } content
            ? TypedResults.Stream(content, "application/pdf", attachment.Name)
            : TypedResults.NotFound();

    private static Submission? SubmissionOf(Stage stage) => stage switch
    {
        Stage.Waiting waiting => waiting.Submission,
        Stage.Decided decided => decided.Decision.Submission,
        _ => null,
    };

    /// <summary>The name as the school gave it, without a folder or what no name can hold.</summary>
    internal static string NameOf(string fileName)
    {
        var name = string.Concat(fileName.Split('/', '\\')[^1].Where(c => !char.IsControl(c))).Trim();
        var stem = name.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) ? name[..^4] : name;
        if (stem.Length > MaxName)
            stem = stem[..(char.IsHighSurrogate(stem[MaxName - 1]) ? MaxName - 1 : MaxName)];
        return (stem.Length == 0 ? "bijlage" : stem) + ".pdf";
    }
}
