using System.Net;
using SopCloud.Functions.Access;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Functions.Tests.Access;

public class Signing_in(AccessApp app) : IClassFixture<AccessApp>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Brings_a_person_back_to_the_page_that_they_asked_for()
    {
        await app.GrantAsync("sanne", new SchoolGrant(AccessApp.Esdoorn));

        var landed = await app.NewClient().SignInAsync("sanne", at: "/beheer/proef/99aa00/school?deel=2");

        Assert.Equal("/beheer/proef/99aa00/school?deel=2", landed.RequestMessage!.RequestUri!.PathAndQuery);
        Assert.Equal("Dag Sanne Test", await landed.Content.ReadAsStringAsync(Stop));
    }

    [Fact]
    public async Task Gives_a_cookie_for_beheer_alone_that_no_script_can_read()
    {
        var client = app.NewClient(followRedirects: false);
        var atProvider = await client.GetAsync("/beheer/aanmelden", Stop);
        var list = await client.GetAsync(await FollowAsync(client, atProvider.Headers.Location!), Stop);
        var picked = await client.PostAsync(list.RequestMessage!.RequestUri, Browsing.Form(("account", "bram")), Stop);
        var back = await FollowAsync(client, picked.Headers.Location!, until: "/beheer/aanmelden/terug");

        var landed = await client.GetAsync(back, Stop);

        var cookie = Assert.Single(landed.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith("beheer=", StringComparison.Ordinal));
        Assert.Contains("path=/beheer;", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("expires", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("https://elders.example.test/")]
    [InlineData("//elders.example.test/")]
    [InlineData("/\\elders.example.test/")]
    [InlineData("/beheer/\\elders.example.test/")]
    [InlineData("/beheerders.example.test/")]
    [InlineData("/")]
    public async Task Never_sends_anyone_elsewhere(string address)
    {
        var landed = await app.NewClient().SignInAsync("bram", at: $"/beheer/aanmelden?terug={Uri.EscapeDataString(address)}");

        Assert.Equal(new Uri(app.Address, "/beheer/"), landed.RequestMessage!.RequestUri);
    }

    [Fact]
    public async Task Refuses_a_code_that_the_provider_did_not_give()
    {
        var client = app.NewClient(followRedirects: false);
        var atProvider = await client.GetAsync("/beheer/aanmelden", Stop);
        var state = System.Web.HttpUtility.ParseQueryString(atProvider.Headers.Location!.Query)["state"]!;

        var back = await client.GetAsync($"/beheer/aanmelden/terug?code=verzonnen&state={Uri.EscapeDataString(state)}&iss={Uri.EscapeDataString(app.Issuer)}", Stop);

        Assert.Equal(HttpStatusCode.BadRequest, back.StatusCode);
        Assert.Contains("Aanmelden is niet gelukt", await back.Content.ReadAsStringAsync(Stop));
    }

    [Fact]
    public async Task Is_explained_to_who_broke_it_off_at_the_provider()
    {
        var cookies = new CookieContainer();
        var atProvider = await app.NewClient(followRedirects: false, cookies).GetAsync("/beheer/aanmelden", Stop);
        var state = System.Web.HttpUtility.ParseQueryString(atProvider.Headers.Location!.Query)["state"]!;

        var landed = await app.NewClient(cookies: cookies).GetAsync($"/beheer/aanmelden/terug?error=access_denied&state={Uri.EscapeDataString(state)}&iss={Uri.EscapeDataString(app.Issuer)}", Stop);

        Assert.Equal("/beheer/aanmelden/geweigerd", landed.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Contains("Aanmelden is niet gelukt", await landed.Content.ReadAsStringAsync(Stop));
    }

    [Fact]
    public async Task Tells_someone_unknown_whom_to_ask()
    {
        var landed = await app.NewClient().SignInAsync("onbekend", at: "/beheer/proef/iemand");

        Assert.Equal(HttpStatusCode.Forbidden, landed.StatusCode);
        var page = await landed.Content.ReadAsStringAsync(Stop);
        Assert.Contains("Vraag de beheerder van uw samenwerkingsverband", page);
        Assert.Contains("als iemand anders aanmelden", page);
    }

    private static async Task<Uri> FollowAsync(HttpClient client, Uri from, string until = "/interaction/")
    {
        var at = from;
        while (!at.AbsolutePath.StartsWith(until, StringComparison.Ordinal))
            at = new Uri(at, (await client.GetAsync(at, Stop)).Headers.Location!);
        return at;
    }
}
