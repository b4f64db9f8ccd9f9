using System.Net;
using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using SopCloud.Functions.Access;
using SopCloud.Functions.Dossiers;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Moderation;
using SopCloud.Profiles.Register;
using SopCloud.Site.OpenData;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Functions.Tests.Schools;

/// <summary>A school at the form, in a browser without scripts.</summary>
public class Writing_a_profile(BeheerApp app) : IClassFixture<BeheerApp>
{
    private const string Html = "<script>alert(1)</script><b onmouseover=x>\"'&";

    private static int next;

    private Schooljaar Schooljaar => Schooljaar.Of(DateOnly.FromDateTime(app.Clock.GetUtcNow().DateTime));

    [Fact]
    public async Task Keeps_what_was_typed_and_shows_it_again()
    {
        var (client, school) = await NewSchoolAsync();

        var answer = await SaveAsync(client, school, "visie", ("missie", "Samen leren wij meer.\r\nElke dag."), ("motto", "Stap voor stap"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = await FormOnPage.OpenAsync(answer);
        Assert.Equal("Samen leren wij meer.\nElke dag.", page.QuerySelector("textarea[name=missie]")!.TextContent);
        Assert.Contains("Opgeslagen om", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Samen leren wij meer.\nElke dag.", (await DraftAsync(school)).Get<TextAnswer>("missie")!.Text);
    }

    [Fact]
    public async Task Shows_html_and_script_as_the_text_it_is()
    {
        var (client, school) = await NewSchoolAsync();

        await SaveAsync(client, school, "visie", ("missie", Html), ("motto", Html), ("onderwijsconcept.toelichting", Html));
        await SaveAsync(client, school, "extra", ("extra.0.doelgroep", Html), ("extra.0.les", Html));
        await SaveAsync(client, school, "grenzen", ("grenzen.0.tekst", Html), ("grenzen-inleiding", Html));
        await SaveAsync(client, school, "ambities", ("ambities.0.thema", Html), ("ambities.0.tekst", Html));

        foreach (var path in new[] { "onderdelen/visie", "onderdelen/extra", "onderdelen/grenzen", "onderdelen/ambities", "voorbeeld" })
        {
            var text = await client.GetStringAsync($"/beheer/scholen/{school.Slug}/{Schooljaar}/{path}");
            Assert.DoesNotContain("<script>alert", text, StringComparison.Ordinal);
            Assert.DoesNotContain("<b onmouseover", text, StringComparison.Ordinal);
            Assert.Contains("alert(1)", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Shows_how_the_school_stands_among_others()
    {
        var (client, school) = await NewSchoolAsync();
        await SaveAsync(client, school, "extra", ("extra.0.doelgroep", "leerlingen met ADHD"), ("extra.0.behoefte", "adhd"), ("extra.0.les", "Een vaste loopronde na elk half uur."));

        var page = await FormOnPage.OpenAsync(await client.GetAsync($"/beheer/scholen/{school.Slug}/{Schooljaar}/voorbeeld"));

        var rows = page.GetElementById("kop-vergelijking")!.ParentElement!.QuerySelectorAll("li").ToDictionary(row => row.QuerySelector(".sop-compact__label")!.TextContent, row => row.TextContent);
        Assert.Contains("Een vaste loopronde na elk half uur.", rows["ADHD"], StringComparison.Ordinal);
        Assert.Contains("Niet ingevuld", rows["Lezen en dyslexie"], StringComparison.Ordinal);
        Assert.Contains("Niet gevraagd", rows["Slechtziend of blind"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_how_to_mend_a_wrong_answer_and_keeps_the_rest()
    {
        var (client, school) = await NewSchoolAsync();

        var answer = await SaveAsync(client, school, "afronding", ("advies-mr.ja", "ja"), ("advies-mr.datum", "31-2-2026"), ("vaststelling-bestuur.datum", "3-9-2026"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await FormOnPage.OpenAsync(answer);
        Assert.Equal("31-2-2026", page.QuerySelector<AngleSharp.Html.Dom.IHtmlInputElement>("[name='advies-mr.datum']")!.Value);
        Assert.Equal("3-9-2026", page.QuerySelector<AngleSharp.Html.Dom.IHtmlInputElement>("[name='vaststelling-bestuur.datum']")!.Value);
        var link = page.QuerySelector("#fouten a")!;
        Assert.Contains("Schrijf hem zo: 3-9-2026", link.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(link.GetAttribute("href")!));
    }

    [Fact]
    public async Task Refuses_a_text_that_is_too_long_and_keeps_it_in_the_field()
    {
        var (client, school) = await NewSchoolAsync();

        var answer = await SaveAsync(client, school, "visie", ("missie", new string('a', 12_001)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(12_001, (await FormOnPage.OpenAsync(answer)).QuerySelector("textarea[name=missie]")!.TextContent.Length);
    }

    [Fact]
    public async Task Tells_who_was_first_when_two_save_the_same_page()
    {
        var (client, school) = await NewSchoolAsync();
        await app.GrantAsync("daan", new SchoolGrant(school));
        using var colleague = await app.SignInAsync("daan");
        await SaveAsync(client, school, "visie", ("missie", "De eerste tekst."));
        var seen = await TagAsync(client, school, "visie");
        await SaveAsync(colleague, school, "visie", ("missie", "De tekst van een collega."));

        var answer = await SaveAsync(client, school, "visie", seen, ("missie", "Mijn eigen tekst."));

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var page = await FormOnPage.OpenAsync(answer);
        Assert.Equal("Mijn eigen tekst.", page.QuerySelector("textarea[name=missie]")!.TextContent);
        Assert.Contains("De tekst van een collega.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Daan", page.Body!.TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("De tekst van een collega.", (await DraftAsync(school)).Get<TextAnswer>("missie")!.Text);
    }

    [Fact]
    public async Task Adds_and_removes_grenzen_without_scripts()
    {
        var (client, school) = await NewSchoolAsync();

        await SaveAsync(client, school, "grenzen", ("grenzen.0.tekst", "De eerste."), ("grenzen.0.categorie", "gebouw"), ("actie", "meer:grenzen"));
        await SaveAsync(client, school, "grenzen", ("grenzen.0.tekst", "De eerste."), ("grenzen.1.tekst", "De tweede."), ("grenzen.1.categorie", "rust"), ("grenzen.1.categorie", "veiligheid"), ("actie", "meer:grenzen"));
        var answer = await SaveAsync(client, school, "grenzen", ("grenzen.0.tekst", "De eerste."), ("grenzen.1.tekst", "De tweede."), ("grenzen.1.categorie", "rust"), ("grenzen.1.categorie", "veiligheid"), ("actie", "verwijder:grenzen:0"));

        var page = await FormOnPage.OpenAsync(answer);
        Assert.Equal("De tweede.", page.QuerySelector("[name='grenzen.0.tekst']")!.TextContent);
        Assert.Equal("", page.QuerySelector("[name='grenzen.1.tekst']")!.TextContent);
        var left = Assert.Single((await DraftAsync(school)).Get<BoundariesAnswer>("grenzen")!.Statements);
        Assert.Equal(["rust", "veiligheid"], left.Categories.Select(category => category.Id));
    }

    [Fact]
    public async Task Is_handed_in_once_however_often_the_button_is_pressed()
    {
        var (client, school) = await NewSchoolAsync();
        var form = $"/beheer/scholen/{school.Slug}/{Schooljaar}/";
        await SaveAsync(client, school, "visie", ("missie", "Samen."));
        await SaveAsync(client, school, "grenzen", ("grenzen.0.tekst", "Geen lift."));
        var token = await client.TokenAsync(form);

        await client.PostAsync(form + "indienen", Browsing.Form(("__RequestVerificationToken", token)));
        var again = await client.PostAsync(form + "indienen", Browsing.Form(("__RequestVerificationToken", token)));

        Assert.Contains("Ingediend", (await FormOnPage.OpenAsync(again)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Single(await Dossiers.ReadAuditAsync(school, default), entry => entry.Event == AuditEvent.Submitted);
    }

    [Fact]
    public async Task Says_before_it_is_handed_in_what_others_may_do_with_it()
    {
        var (client, school) = await NewSchoolAsync();

        var page = await FormOnPage.OpenAsync(await client.GetAsync($"/beheer/scholen/{school.Slug}/{Schooljaar}/", TestContext.Current.CancellationToken));

        Assert.Single(page.QuerySelectorAll($"a[href='{Licence.Texts.Url}']"));
    }

    [Fact]
    public async Task Names_what_is_missing_before_it_can_be_handed_in()
    {
        var (client, school) = await NewSchoolAsync();
        var form = $"/beheer/scholen/{school.Slug}/{Schooljaar}/";

        var answer = await client.PostFormAsync(form, form + "indienen");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(["Visie en missie", "Uw grenzen"], (await FormOnPage.OpenAsync(answer)).QuerySelectorAll("#fouten li").Select(item => item.TextContent.Trim()));
        Assert.IsType<Stage.Drafting>(await Dossiers.ReadStageAsync(school, Schooljaar, default));
    }

    [Fact]
    public async Task Goes_on_after_the_session_ended_in_the_middle()
    {
        var (client, school) = await NewSchoolAsync("mees");
        var address = $"/beheer/scholen/{school.Slug}/{Schooljaar}/onderdelen/visie";
        var token = await client.TokenAsync(address);
        app.Clock.Advance(TimeSpan.FromHours(13));

        var lapsed = await client.PostAsync(address, Browsing.Form(("__RequestVerificationToken", token), ("versie", ""), ("missie", "Dit kostte mij een uur.")));

        Assert.Equal(HttpStatusCode.Unauthorized, lapsed.StatusCode);
        var kept = (await FormOnPage.OpenAsync(lapsed)).QuerySelector<AngleSharp.Html.Dom.IHtmlFormElement>("form[action$=visie]")!;
        await client.SignInAsync("mees");
        var fields = kept.Elements.OfType<AngleSharp.Html.Dom.IHtmlElement>()
            .Select(field => (Name: field.GetAttribute("name") ?? "", Value: field is AngleSharp.Html.Dom.IHtmlTextAreaElement area ? area.Value : field.GetAttribute("value") ?? ""))
            .Where(field => field.Name.Length > 0);
        var answer = await client.PostAsync(address, Browsing.Form([.. fields]));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("Dit kostte mij een uur.", (await DraftAsync(school)).Get<TextAnswer>("missie")!.Text);
    }

    private DossierStore Dossiers => app.Services.GetRequiredService<DossierStore>();

    /// <summary>A school of its own for each test, and its intern begeleider at a browser.</summary>
    private async Task<(HttpClient Client, SchoolId School)> NewSchoolAsync(string subject = "sanne")
    {
        var school = SchoolId.Parse($"99WR{Interlocked.Increment(ref next):00}", null);
        await app.RegisterAsync(SwvCode.Parse("PO9901", null), school);
        await app.GrantAsync(subject, new SchoolGrant(school));
        return (await app.SignInAsync(subject), school);
    }

    private async Task<HttpResponseMessage> SaveAsync(HttpClient client, SchoolId school, string section, params (string, string)[] fields) =>
        await SaveAsync(client, school, section, await TagAsync(client, school, section), fields);

    private async Task<HttpResponseMessage> SaveAsync(HttpClient client, SchoolId school, string section, string tag, params (string, string)[] fields)
    {
        var address = $"/beheer/scholen/{school.Slug}/{Schooljaar}/onderdelen/{section}";
        return await client.PostFormAsync(address, address, [("versie", tag), .. fields]);
    }

    private async Task<string> TagAsync(HttpClient client, SchoolId school, string section)
    {
        var page = await FormOnPage.OpenAsync(await client.GetAsync($"/beheer/scholen/{school.Slug}/{Schooljaar}/onderdelen/{section}"));
        return page.QuerySelector("[name=versie]")!.GetAttribute("value") ?? "";
    }

    private async Task<AnswerSet> DraftAsync(SchoolId school) => (await Dossiers.ReadAsync(school, Schooljaar, default)).Draft;
}
