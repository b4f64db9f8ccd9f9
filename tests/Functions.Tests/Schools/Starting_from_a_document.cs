using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using SopCloud.Functions.Access;
using SopCloud.Functions.Dossiers;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Register;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Functions.Tests.Schools;

public class Starting_from_a_document(BeheerApp app) : IClassFixture<BeheerApp>
{
    private static readonly string Document = File.ReadAllText(Repository.PathOf("demo", "document-99am00.txt"));

    private static readonly SchoolId School = SchoolId.Parse("99AM00", null);

    private Schooljaar Schooljaar => Schooljaar.Of(DateOnly.FromDateTime(app.Clock.GetUtcNow().DateTime));

    private string Address => $"/beheer/scholen/99am00/{Schooljaar}/document";

    [Fact]
    public async Task Shows_what_was_read_beside_its_lines_and_takes_it_over()
    {
        using var client = await NewClientAsync();

        var review = await FormOnPage.OpenAsync(await GiveAsync(client, Document));

        Assert.NotEmpty(review.QuerySelectorAll(".sop-review__line--read"));
        var mission = review.QuerySelector<IHtmlTextAreaElement>("textarea[name=missie]")!;
        Assert.NotEmpty(mission.Value);
        var line = review.QuerySelectorAll("a[href^='#regel-']")[0];
        Assert.NotNull(review.QuerySelector(line.GetAttribute("href")!));

        mission.Value = "Verbeterd door de school.";
        var form = review.QuerySelectorAll<IHtmlFormElement>("form").Single(candidate => candidate.QuerySelector("[name=missie]") is not null);
        var taken = await client.PostAsync(form.GetAttribute("action"), FormOnPage.FieldsOf(form, "verder"));

        Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
        var draft = (await app.Services.GetRequiredService<DossierStore>().ReadAsync(School, Schooljaar, default)).Draft;
        Assert.Equal("Verbeterd door de school.", draft.Get<TextAnswer>("missie")!.Text);
        Assert.NotEmpty(draft.Get<BoundariesAnswer>("grenzen")!.Statements);
    }

    [Theory]
    [InlineData("", "leeg")]
    [InlineData("   \n\n  ", "leeg")]
    [InlineData("%PDF-1.7\n%âãÏÓ\n1 0 obj", "PDF")]
    public async Task Says_what_to_do_with_something_that_is_no_text(string text, string word)
    {
        using var client = await NewClientAsync();

        var answer = await GiveAsync(client, text);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(word, (await FormOnPage.OpenAsync(answer)).QuerySelector("#fouten")!.TextContent, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Refuses_a_binary_file_in_words()
    {
        using var client = await NewClientAsync();

        var answer = await GiveAsync(client, "", [.. Enumerable.Range(0, 4000).Select(number => (byte)(number * 7))]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.NotEmpty((await FormOnPage.OpenAsync(answer)).QuerySelector("#fouten")!.TextContent);
    }

    [Fact]
    public async Task Refuses_ten_megabytes_in_words()
    {
        using var client = await NewClientAsync();

        var answer = await GiveAsync(client, "", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("lorem ipsum ", 10 * 1024 * 1024 / 12))));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("groot", (await FormOnPage.OpenAsync(answer)).QuerySelector("#fouten")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asks_first_when_the_document_is_of_another_school()
    {
        using var client = await NewClientAsync();

        var answer = await GiveAsync(client, Document.Replace("99AM", "99ZZ", StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var question = await FormOnPage.OpenAsync(answer);
        Assert.Contains("99ZZ", question.Body!.TextContent, StringComparison.Ordinal);
        var yes = question.QuerySelectorAll("a").Single(link => link.GetAttribute("href")!.Contains("bevestigd", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(yes.GetAttribute("href"))).StatusCode);
    }

    [Fact]
    public async Task Keeps_the_document_from_other_schools()
    {
        using var client = await NewClientAsync();
        var review = (await GiveAsync(client, Document)).RequestMessage!.RequestUri!.AbsolutePath;
        await app.RegisterAsync(SwvCode.Parse("PO9901", null), SchoolId.Parse("99BB00", null));
        await app.GrantAsync("lotte", new SchoolGrant(SchoolId.Parse("99BB00", null)));
        using var other = await app.SignInAsync("lotte");

        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(review)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(review.Replace("99am00", "99bb00", StringComparison.Ordinal))).StatusCode);
    }

    private async Task<HttpClient> NewClientAsync()
    {
        await app.RegisterAsync(SwvCode.Parse("PO9901", null), School);
        await app.GrantAsync("sanne", new SchoolGrant(School));
        return await app.SignInAsync("sanne");
    }

    private async Task<HttpResponseMessage> GiveAsync(HttpClient client, string text, byte[]? file = null)
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent(await client.TokenAsync(Address)), "__RequestVerificationToken" },
            { new StringContent(text), "tekst" },
        };
        if (file is not null)
            form.Add(new ByteArrayContent(file), "bestand", "sop.txt");
        return await client.PostAsync(Address, form);
    }
}
