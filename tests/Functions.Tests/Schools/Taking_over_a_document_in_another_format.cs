using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using SopCloud.Functions.Dossiers;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Register;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Functions.Tests.Schools;

public class Taking_over_a_document_in_another_format(SchoolApp app) : IClassFixture<SchoolApp>
{
    [Fact]
    public async Task Fills_in_the_schools_own_form_and_keeps_what_that_does_not_ask()
    {
        var (client, school) = await app.WithFormAsync("perspectief-op-school");
        var text = await File.ReadAllTextAsync(Repository.PathOf("demo", "document-99am00.txt"));

        var review = await GiveAsync(client, school, text.Replace("99AM", school.ToString()[..4], StringComparison.Ordinal));

        Assert.Contains("Uw school vult dat van Perspectief op School in.", review.Body!.TextContent, StringComparison.Ordinal);
        var brought = review.QuerySelectorAll(".sop-leftover").Where(piece => piece.TextContent.Contains("uw formulier vraagt dit niet zo", StringComparison.Ordinal)).ToList();
        Assert.Contains(brought, piece => piece.TextContent.Contains("Dyslexie", StringComparison.Ordinal));
        Assert.All(brought, piece => Assert.NotEmpty(piece.QuerySelectorAll("a[href^='#regel-']")));

        var vision = ((IHtmlTextAreaElement)review.QuerySelector("[name='visie-passend-onderwijs']")!).Value;
        Assert.NotEmpty(vision);
        await TakeOverAsync(client, review);
        Assert.Equal(vision, (await DraftAsync(school)).Get<TextAnswer>("visie-passend-onderwijs")!.Text);
    }

    [Fact]
    public async Task Asks_in_one_grid_where_everything_is_that_is_listed_without_a_place()
    {
        var (client, school) = await app.WithFormAsync("perspectief-op-school");
        var review = await GiveAsync(client, school, Report);

        var grid = Assert.Single(review.QuerySelectorAll("table.sop-grid"), table => table.QuerySelector("[value='dyslexiespecialist']") is not null);
        Assert.Equal(["Specialisten", "Voorzieningen"], grid.QuerySelectorAll("[scope=rowgroup]").Select(head => head.TextContent));
        Assert.Equal(["dyslexiespecialist", "logopedist", "plusklas"], grid.QuerySelectorAll<IHtmlInputElement>("[name$='.heeft']").Where(box => box.IsChecked).Select(box => box.Value));
        Assert.Equal(2, grid.QuerySelectorAll("[name='specialisten.school']").Length);

        ((IHtmlInputElement)grid.QuerySelector("[name='specialisten.school'][value='logopedist']")!).IsChecked = true;
        ((IHtmlInputElement)grid.QuerySelector("[name='voorzieningen.heeft'][value='plusklas']")!).IsChecked = false;
        await TakeOverAsync(client, review);

        var draft = await DraftAsync(school);
        Assert.Equal(
            [("dyslexiespecialist", ""), ("logopedist", "School")],
            draft.Get<AvailabilityAnswer>("specialisten")!.Items.Select(item => (item.Provision!.Id, string.Join(' ', item.At))));
        Assert.Null(draft["voorzieningen"]);
    }

    /// <summary>A report as its questionnaire prints it: what was ticked is a row, and where it was ticked is lost.</summary>
    private const string Report = """
        Algemene gegevens
        Invuldatum
        februari 2026

        Ons onderwijsconcept
        Jenaplan

        Kenmerkend voor onze leerlingen
        Zij komen uit het hele dorp.

        Sterke punten in onze ondersteuning
        Wij kennen elk kind.

        Inspectiebeoordeling

        3.1 Specialisten
        Specialisten Op de school
        Dyslexiespecialist
        Logopedist

        Toelichting specialisten
        Zij komen elke week.

        3.2 Voorzieningen
        Voorziening Op de school
        Plusklas

        Toelichting voorzieningen
        Op vrijdag.

        Fysieke ruimten
        Leerkrachtvaardigheden
        Inrichting ondersteuningsroute
        Samenwerking met kern- en ketenpartners
        Planvorming en cyclisch werken
        """;

    private async Task<IDocument> GiveAsync(HttpClient client, SchoolId school, string text)
    {
        var answer = await client.PostFormAsync(app.FormOf(school) + "document", app.FormOf(school) + "document", ("tekst", text));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await FormOnPage.OpenAsync(answer);
    }

    private static async Task TakeOverAsync(HttpClient client, IDocument review)
    {
        var form = (IHtmlFormElement)review.QuerySelector("form.sop-form")!;
        var taken = await client.PostAsync(form.GetAttribute("action"), FormOnPage.FieldsOf(form, "verder"));
        Assert.EndsWith("overgenomen=true", taken.RequestMessage!.RequestUri!.OriginalString, StringComparison.Ordinal);
    }

    private async Task<AnswerSet> DraftAsync(SchoolId school) => (await app.Services.GetRequiredService<DossierStore>()
        .ReadAsync(school, Schooljaar.Of(DateOnly.FromDateTime(app.Clock.GetUtcNow().DateTime)), default)).Draft;
}
