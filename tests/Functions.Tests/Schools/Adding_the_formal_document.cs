using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using SopCloud.Functions.Dossiers;
using SopCloud.Functions.Layout;
using SopCloud.Functions.Register;
using SopCloud.Functions.Schools;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Templates;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Functions.Tests.Schools;

public class Adding_the_formal_document(SchoolApp app) : IClassFixture<SchoolApp>
{
    private const string Form = "haarlemmermeer";

    private static readonly byte[] Pdf = [.. "%PDF-1.7\n"u8, .. Enumerable.Range(0, 5000).Select(number => (byte)(number * 7))];

    private static readonly Section Section = Template.All[Form].Sections.First(section => section.Questions.OfType<DocumentQuestion>().Any());

    private static readonly string Question = Section.Questions.OfType<DocumentQuestion>().First().Id;

    [Fact]
    public async Task Keeps_the_file_as_it_was_for_the_school_to_download()
    {
        var (client, school) = await app.WithFormAsync(Form);

        var page = await FormOnPage.OpenAsync(await SendAsync(client, school, Pdf, @"C:\mijn map\Profiel 2026.pdf"));

        var link = page.QuerySelectorAll($"#vraag-{Question} a").Single();
        Assert.Equal("Profiel 2026.pdf", link.TextContent);
        var file = await client.GetAsync(link.GetAttribute("href"));
        Assert.Equal(Pdf, await file.Content.ReadAsByteArrayAsync());
        Assert.Equal("application/pdf", file.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", file.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("Profiel 2026.pdf", file.Content.Headers.ContentDisposition.FileNameStar);
        Assert.Equal("nosniff", Assert.Single(file.Headers.GetValues("X-Content-Type-Options")));
    }

    [Fact]
    public async Task Keeps_the_file_when_the_page_could_not_be_saved()
    {
        var (client, school) = await app.WithFormAsync(Form);
        await SendAsync(client, school, [.. Pdf, 1], "van-een-collega.pdf");

        var late = await SendAsync(client, school, Pdf, "sop.pdf", tag: "");

        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        var form = (IHtmlFormElement)(await FormOnPage.OpenAsync(late)).QuerySelector("form.sop-form")!;
        await client.PostAsync(AddressOf(school), FormOnPage.FieldsOf(form, "opslaan"));
        Assert.Equal("sop.pdf", (await DraftAsync(school)).Get<DocumentAnswer>(Question)!.Document!.Name);
        Assert.Equal(Pdf, await client.GetByteArrayAsync(Links.Attachment(school, Schooljaar)));
    }

    [Fact]
    public async Task Takes_a_file_away_again()
    {
        var (client, school) = await app.WithFormAsync(Form);
        var form = (IHtmlFormElement)(await FormOnPage.OpenAsync(await SendAsync(client, school, Pdf, "sop.pdf"))).QuerySelector("form.sop-form")!;

        await client.PostAsync(AddressOf(school), FormOnPage.FieldsOf(form, $"verwijder:{Question}:0"));

        Assert.Null((await DraftAsync(school))[Question]);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(Links.Attachment(school, Schooljaar))).StatusCode);
    }

    [Fact]
    public async Task Refuses_what_is_no_PDF()
    {
        var (client, school) = await app.WithFormAsync(Form);

        var refused = await SendAsync(client, school, [0x50, 0x4b, 3, 4], "sop.pdf");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var link = (await FormOnPage.OpenAsync(refused)).QuerySelector("#fouten li a")!;
        Assert.Contains("geen PDF", link.TextContent, StringComparison.Ordinal);
        Assert.NotNull(link.Owner!.QuerySelector(link.GetAttribute("href")!));
    }

    [Fact]
    public async Task Refuses_more_than_ten_megabytes_and_takes_ten()
    {
        var (client, school) = await app.WithFormAsync(Form);
        var most = new byte[AttachDocument.MaxBytes];
        Pdf.CopyTo(most, 0);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await SendAsync(client, school, [.. most, 0], "sop.pdf")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(client, school, most, "sop.pdf")).StatusCode);
    }

    [Fact]
    public async Task Is_for_the_school_alone_until_it_hands_in_and_then_for_its_moderators_too()
    {
        var (client, school) = await app.WithFormAsync(Form);
        using var moderator = await app.SignInAsync("daan");
        using var other = await app.SignInAsync("noor");
        await SendAsync(client, school, Pdf, "sop.pdf");
        Assert.Equal(HttpStatusCode.NotFound, (await moderator.GetAsync(Links.Attachment(school, Schooljaar))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(Links.Attachment(school, Schooljaar))).StatusCode);

        var submission = await SubmitAsync(school);

        var opened = await moderator.GetAsync(Links.Attachment(submission));
        Assert.Equal(Pdf, await opened.Content.ReadAsByteArrayAsync());
        Assert.Equal("attachment", opened.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Contains(Links.Attachment(submission), await moderator.GetStringAsync(Links.Submission(school, Schooljaar, submission.Id)), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(Links.Attachment(submission))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await moderator.GetAsync(Links.Attachment(submission with { Id = "made-up" }))).StatusCode);
    }

    [Fact]
    public async Task Never_gives_one_school_the_file_of_another()
    {
        var (client, school) = await app.WithFormAsync(Form);
        await SendAsync(client, school, Pdf, "sop.pdf");
        var theirs = (await DraftAsync(school)).Get<DocumentAnswer>(Question)!.Document!;
        var (other, otherSchool) = await app.WithFormAsync(Form, "noor");

        // Their form says that it is theirs.
        await other.PostFormAsync(AddressOf(otherSchool), AddressOf(otherSchool), ("versie", ""), ($"{Question}.0.naam", theirs.Name), ($"{Question}.0.sha256", theirs.Sha256), ($"{Question}.0.bytes", "1"));

        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(Links.Attachment(otherSchool, Schooljaar))).StatusCode);
    }

    private Schooljaar Schooljaar => Schooljaar.Of(DateOnly.FromDateTime(app.Clock.GetUtcNow().DateTime));

    private string AddressOf(SchoolId school) => app.FormOf(school) + "onderdelen/" + Section.Id;

    private async Task<HttpResponseMessage> SendAsync(HttpClient client, SchoolId school, byte[] content, string name, string? tag = null)
    {
        var page = await FormOnPage.OpenAsync(await client.GetAsync(AddressOf(school)));
        using var form = new MultipartFormDataContent
        {
            { new StringContent(await client.TokenAsync(AddressOf(school))), "__RequestVerificationToken" },
            { new StringContent(tag ?? ((IHtmlInputElement)page.QuerySelector("[name=versie]")!).Value), "versie" },
        };
        using var file = new ByteArrayContent(content);
        file.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = $"{Question}.bestand", FileName = $"\"{name}\"" };
        form.Add(file);
        return await client.PostAsync(AddressOf(school), form);
    }

    private async Task<Profiles.Moderation.Submission> SubmitAsync(SchoolId school)
    {
        // What must be filled in before it can be handed in.
        var dossiers = app.Services.GetRequiredService<DossierStore>();
        var dossier = await dossiers.ReadAsync(school, Schooljaar, default);
        var template = Template.All[Form];
        var answers = new AnswersTo(1, Schooljaar).All(template).Overlay(dossier.Draft);
        await dossiers.SaveImportAsync(
            dossier,
            DraftPage.AllOf(template, answers),
            A.Actor,
            app.Clock.GetUtcNow(),
            default);
        var facts = (await app.Services.GetRequiredService<SchoolRegister>().FindAsync(school))!;
        return ((Submitted)await app.Services.GetRequiredService<SubmitProfile>().RunAsync(facts, Schooljaar, A.Actor, default)).Submission;
    }

    private async Task<AnswerSet> DraftAsync(SchoolId school) =>
        (await app.Services.GetRequiredService<DossierStore>().ReadAsync(school, Schooljaar, default)).Draft;
}
