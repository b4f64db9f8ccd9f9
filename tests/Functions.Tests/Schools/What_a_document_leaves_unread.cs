using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using SopCloud.Functions.Dossiers;
using SopCloud.Functions.Schools;
using SopCloud.Profiles.Import;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Templates;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Functions.Tests.Schools;

/// <summary>A tick mark is lost in text: the draft remembers that the school did answer, until it says so itself.</summary>
public class What_a_document_leaves_unread(SchoolApp app) : IClassFixture<SchoolApp>
{
    private const string Form = "passenderwijs";

    private static readonly string Document = File.ReadAllText(Repository.PathOf("demo", "document-99ap00.txt"));

    private Schooljaar Schooljaar => Schooljaar.Of(DateOnly.FromDateTime(app.Clock.GetUtcNow().DateTime));

    [Fact]
    public async Task Is_remembered_with_the_draft_and_handed_in_with_the_profile()
    {
        var (client, school) = await app.WithFormAsync(Form);
        var unread = Unread(school);
        Assert.NotEmpty(unread);

        await TakeOverAsync(client, school);

        var dossier = await Dossiers.ReadAsync(school, Schooljaar, default);
        Assert.Equal(unread.Order(), dossier.Unread.Order());
        Assert.All(dossier.Unread, question => Assert.Null(dossier.Draft[question]));
        var form = (await app.Services.GetRequiredService<SchoolForms>().OpenAsync(school, Schooljaar, default))!;
        Assert.Equal(dossier.Unread, form.Profile.Unread);
    }

    [Fact]
    public async Task Is_forgotten_for_a_page_that_the_school_saves_itself()
    {
        var (client, school) = await app.WithFormAsync(Form);
        await TakeOverAsync(client, school);
        var before = await Dossiers.ReadAsync(school, Schooljaar, default);
        var page = before.Sections.First(section => !section.Unread.IsEmpty);

        var address = $"{app.FormOf(school)}onderdelen/{page.Id}";
        var form = (await FormOnPage.OpenAsync(await client.GetAsync(address))).QuerySelectorAll<IHtmlFormElement>("form[action*=onderdelen]").Single();
        await client.PostAsync(address, FormOnPage.FieldsOf(form, "opslaan"));

        var after = await Dossiers.ReadAsync(school, Schooljaar, default);
        Assert.Empty(after.Section(page.Id)!.Unread);
        Assert.Equal(before.Unread.Except(page.Unread).Order(), after.Unread.Order());
    }

    [Fact]
    public async Task Goes_along_to_the_next_schooljaar()
    {
        var (client, school) = await app.WithFormAsync(Form);
        await TakeOverAsync(client, school);
        var forms = app.Services.GetRequiredService<SchoolForms>();
        var next = (await forms.OpenAsync(school, Schooljaar.Next, default))!;

        await app.Services.GetRequiredService<BeginDraft>().RunAsync(next, $"concept-{Schooljaar}", A.Actor, default);

        Assert.Equal(
            (await Dossiers.ReadAsync(school, Schooljaar, default)).Unread.Where(question => !CarryOver.IsOfOneVersion(Template.All[Form].FindQuestion(question)!)),
            (await Dossiers.ReadAsync(school, Schooljaar.Next, default)).Unread);
    }

    private DossierStore Dossiers => app.Services.GetRequiredService<DossierStore>();

    /// <summary>What the import itself says of the demo's document.</summary>
    private static List<string> Unread(SchoolId school)
    {
        var options = new ImportOptions { OtherSchoolConfirmed = true, Form = Template.All[Form] };
        var imported = (ImportResult.Imported)DocumentImport.Read(System.Text.Encoding.UTF8.GetBytes(Document), school, options);
        return [.. imported.Document.Answers.OfType<ImportedAnswer.SeenUnreadable>().Select(answer => answer.QuestionId)];
    }

    private async Task TakeOverAsync(HttpClient client, SchoolId school)
    {
        var address = $"{app.FormOf(school)}document";
        using var given = new MultipartFormDataContent
        {
            { new StringContent(await client.TokenAsync(address)), "__RequestVerificationToken" },
            { new StringContent(Document), "tekst" },
        };
        var question = await client.PostAsync(address, given);
        var review = await FormOnPage.OpenAsync(await client.GetAsync($"{question.RequestMessage!.RequestUri!.AbsolutePath}?bevestigd=true"));
        var form = review.QuerySelectorAll<IHtmlFormElement>("form").Single(candidate => candidate.QuerySelector("[name=gevraagd]") is not null);
        (await client.PostAsync(form.GetAttribute("action"), FormOnPage.FieldsOf(form, "verder"))).EnsureSuccessStatusCode();
    }
}
