using System.Net;
using System.Text.RegularExpressions;
using SopCloud.Functions.Tests.Schools;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Functions.Tests.Moderation;

public partial class Deciding_twice(SchoolApp app) : IClassFixture<SchoolApp>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Tells_a_colleague_who_was_first_and_the_person_only_what_was_done()
    {
        var submission = await HandInAsync();
        var (daan, bram) = (await app.SignInAsync("daan"), await app.SignInAsync("bram"));
        var tokens = (Daan: await daan.TokenAsync(submission), Bram: await bram.TokenAsync(submission));

        await PlaceAsync(daan, tokens.Daan);
        var again = await PlaceAsync(daan, tokens.Daan);
        var late = await PlaceAsync(bram, tokens.Bram);

        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.DoesNotContain("Een collega was u voor", await again.Content.ReadAsStringAsync(Stop));
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.Contains("Een collega was u voor", await late.Content.ReadAsStringAsync(Stop));

        Task<HttpResponseMessage> PlaceAsync(HttpClient moderator, string token) =>
            moderator.PostAsync($"{submission}plaatsen", Browsing.Form(("__RequestVerificationToken", token)), Stop);
    }

    /// <returns>The address of what was handed in.</returns>
    private async Task<string> HandInAsync()
    {
        var form = app.FormOf(SchoolApp.Esdoorn);
        var school = await app.SignInAsync("sanne");
        await school.PostFormAsync(form + "onderdelen/visie", form + "onderdelen/visie", ("missie", "Ieder kind hoort erbij."));
        await school.PostFormAsync(form + "onderdelen/grenzen", form + "onderdelen/grenzen", ("grenzen.0.tekst", "Wij geven geen injecties."));
        await school.PostFormAsync(form, form + "indienen");
        return Submission().Match(await (await app.SignInAsync("daan")).GetStringAsync("/beheer/inzendingen/", Stop)).Value;
    }

    [GeneratedRegex("/beheer/inzendingen/99aa00/[^\"]+")]
    private static partial Regex Submission();
}
