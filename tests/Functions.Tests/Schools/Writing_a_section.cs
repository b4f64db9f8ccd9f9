using System.Net;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Functions.Tests.Schools;

public class Writing_a_section(SchoolApp app) : IClassFixture<SchoolApp>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string Grenzen => app.FormOf(SchoolApp.Esdoorn) + "onderdelen/grenzen";

    private string Afronding => app.FormOf(SchoolApp.Esdoorn) + "onderdelen/afronding";

    [Fact]
    public async Task Counts_no_block_that_was_left_blank()
    {
        var school = await app.SignInAsync("sanne");

        var page = await SaveAsync(school, Grenzen, ("actie", "meer:grenzen"), ("grenzen.0.tekst", "Wij geven geen injecties."), ("grenzen.1.tekst", " "));

        Assert.EndsWith("#veld-grenzen-erbij", page.RequestMessage!.RequestUri!.OriginalString);
        var html = await TextAsync(page);
        Assert.Contains("<legend class=\"utrecht-form-fieldset__legend\">Grens 1</legend>", html);
        Assert.Contains("id=\"veld-grenzen-erbij\"", html);
        Assert.DoesNotContain("Grens 2", html);
    }

    [Fact]
    public async Task Shows_what_a_colleague_saved_only_where_it_differs()
    {
        var school = await app.SignInAsync("sanne");
        var tag = await TagAsync(school, Afronding);
        await SaveAsync(school, Afronding, ("versie", tag), ("advies-mr.ja", "ja"), ("advies-mr.datum", "3-9-2026"), ("op-website.ja", "ja"));

        var late = await SaveAsync(school, Afronding, ("versie", tag), ("advies-mr.ja", "ja"), ("advies-mr.datum", "4-9-2026"), ("op-website.ja", "ja"));

        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        var html = await TextAsync(late);
        Assert.Contains("Ja, op 3-9-2026", html);
        Assert.Contains("value=\"4-9-2026\"", html);
        Assert.Single(html.Split("class=\"sop-answer\"")[1..]);
    }

    [Fact]
    public async Task Names_the_block_in_the_label_of_each_field()
    {
        var school = await app.SignInAsync("sanne");
        await SaveAsync(school, Grenzen, ("grenzen.0.tekst", "Een."), ("grenzen.1.tekst", "Twee."));

        var html = WebUtility.HtmlDecode(await school.GetStringAsync(Grenzen, Stop));

        Assert.Contains("<span class=\"sop-hidden\">Grens 2: </span>De grens, in uw eigen woorden", html);
        Assert.Contains("<span class=\"sop-hidden\">Nieuwe grens: </span>De grens, in uw eigen woorden", html);
    }

    [Fact]
    public async Task Keeps_the_line_break_that_a_text_begins_with_after_an_error()
    {
        var school = await app.SignInAsync("sanne");

        var refused = await SaveAsync(school, Grenzen, ("grenzen-inleiding", "\nOnze inleiding"), ("grenzen.0.categorie", "medisch-handelen"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains(">\n\nOnze inleiding</textarea>", await TextAsync(refused));
    }

    /// <summary>Saves over what stands there now, unless the fields say which version they were made from.</summary>
    private static async Task<HttpResponseMessage> SaveAsync(HttpClient school, string page, params (string Name, string Value)[] fields) =>
        await school.PostFormAsync(page, page, fields.Any(field => field.Name == "versie") ? fields : [("versie", await TagAsync(school, page)), .. fields]);

    private static async Task<string> TagAsync(HttpClient school, string page) =>
        WebUtility.HtmlDecode((await school.GetStringAsync(page, Stop)).Split("name=\"versie\" value=\"") is [_, var rest, ..] ? rest.Split('"')[0] : "");

    private static async Task<string> TextAsync(HttpResponseMessage answer) => WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop));
}
