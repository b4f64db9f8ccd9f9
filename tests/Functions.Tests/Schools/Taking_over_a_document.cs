using System.Net;
using System.Text.RegularExpressions;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Functions.Tests.Schools;

public partial class Taking_over_a_document(SchoolApp app) : IClassFixture<SchoolApp>
{
    private static readonly string Document = File.ReadAllText(Repository.PathOf("demo", "document-99am00.txt"))
        .Replace("99AM", "99BB", StringComparison.Ordinal);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string Form => app.FormOf(SchoolApp.Kompas);

    [Fact]
    public async Task Puts_a_leftover_in_its_place_once()
    {
        var school = await app.SignInAsync("noor");
        var review = await ReceiveAsync(school);

        // A button for one more block shows the page again, with the leftover where it was put.
        var shown = await TextAsync(await school.PostFormAsync(review, review, ("actie", "meer:grenzen"), ("rest-0", "missie"), ("missie", "Wij kijken eerst.")));
        Assert.Contains("Wij kijken eerst.\n\nIedere school beschrijft", shown);
        Assert.Contains("<input type=\"hidden\" name=\"rest-0\" value=\"geplaatst\" />", shown);
        Assert.DoesNotContain("<select class=\"utrecht-select utrecht-select--html-select\" id=\"rest-0\"", shown);

        var again = await TextAsync(await school.PostFormAsync(review, review, ("actie", "meer:grenzen"), ("rest-0", "geplaatst"), ("missie", "Wij kijken eerst.")));
        Assert.DoesNotContain("Wij kijken eerst.\n\nIedere school beschrijft", again);
    }

    [Fact]
    public async Task Makes_a_leftover_a_grens_of_its_own()
    {
        var school = await app.SignInAsync("noor");
        var review = await ReceiveAsync(school);

        var shown = await TextAsync(await school.PostFormAsync(review, review, ("actie", "meer:grenzen"), ("rest-0", "grenzen.+.tekst"), ("grenzen.0.tekst", "Wij geven geen injecties."), ("grenzen.1.tekst", "")));

        Assert.Contains("name=\"grenzen.1.tekst\" rows=\"3\">\nIedere school beschrijft", shown);
    }

    [Fact]
    public async Task Leaves_what_the_school_wrote_itself_unless_it_says_otherwise()
    {
        var school = await app.SignInAsync("noor");
        var contact = Form + "onderdelen/contact";
        await school.PostFormAsync(contact, contact, ("email", "zelf@school.example"), ("versie", TagIn(await school.GetStringAsync(contact, Stop))));
        var review = await ReceiveAsync(school);

        Assert.Contains("name=\"houd-email\" value=\"ja\" checked", await school.GetStringAsync(review, Stop));

        await school.PostFormAsync(review, review, [("actie", "verder"), ("email", "info@dekluut.example"), ("houd-email", "ja"), .. await VersionsAsync(school, review)]);
        Assert.Contains("zelf@school.example", await school.GetStringAsync(contact, Stop));

        await school.PostFormAsync(review, review, [("actie", "verder"), ("email", "info@dekluut.example"), .. await VersionsAsync(school, review)]);
        Assert.Contains("info@dekluut.example", await school.GetStringAsync(contact, Stop));
    }

    [Fact]
    public async Task Empties_what_the_school_empties_there()
    {
        var school = await app.SignInAsync("noor");
        var contact = Form + "onderdelen/contact";
        await school.PostFormAsync(contact, contact, ("email", "weg@school.example"), ("versie", TagIn(await school.GetStringAsync(contact, Stop))));
        var review = await ReceiveAsync(school);
        Assert.Contains("name=\"gevraagd\" value=\"email\"", await school.GetStringAsync(review, Stop));

        await school.PostFormAsync(review, review, [("actie", "verder"), ("gevraagd", "email"), ("email", ""), .. await VersionsAsync(school, review)]);

        Assert.DoesNotContain("weg@school.example", await school.GetStringAsync(contact, Stop));
    }

    [Fact]
    public async Task Is_not_laid_over_what_a_colleague_saved_meanwhile()
    {
        var school = await app.SignInAsync("noor");
        var review = await ReceiveAsync(school);
        var seen = await VersionsAsync(school, review);
        var contact = Form + "onderdelen/contact";
        await school.PostFormAsync(contact, contact, ("email", "collega@school.example"), ("versie", TagIn(await school.GetStringAsync(contact, Stop))));

        var answer = await school.PostFormAsync(review, review, [("actie", "verder"), ("email", "info@dekluut.example"), .. seen]);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("Intussen is er iets opgeslagen", await TextAsync(answer));
        Assert.Contains("collega@school.example", await school.GetStringAsync(contact, Stop));
    }

    /// <summary>The versions of the sections that a review page was made beside.</summary>
    private static async Task<(string Name, string Value)[]> VersionsAsync(HttpClient school, string review) =>
    [
        .. VersionField().Matches(await school.GetStringAsync(review, Stop))
            .Select(field => (field.Groups["name"].Value, WebUtility.HtmlDecode(field.Groups["value"].Value))),
    ];

    [GeneratedRegex("name=\"(?<name>versie-[^\"]+)\" value=\"(?<value>[^\"]*)\"")]
    private static partial Regex VersionField();

    private async Task<string> ReceiveAsync(HttpClient school)
    {
        var received = await school.PostFormAsync(Form + "document", Form + "document", ("tekst", Document));
        Assert.Equal(HttpStatusCode.OK, received.StatusCode);
        return received.RequestMessage!.RequestUri!.AbsolutePath;
    }

    private static string TagIn(string page) =>
        WebUtility.HtmlDecode(page.Split("name=\"versie\" value=\"") is [_, var rest, ..] ? rest.Split('"')[0] : "");

    private static async Task<string> TextAsync(HttpResponseMessage answer) => WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop));
}
