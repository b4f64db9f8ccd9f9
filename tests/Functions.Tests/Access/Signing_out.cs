using System.Net;
using SopCloud.Functions.Access;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Functions.Tests.Access;

public class Signing_out(AccessApp app) : IClassFixture<AccessApp>
{
    private const string Page = "/beheer/proef/99aa00/tekst";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Ends_the_session_here_and_at_the_provider()
    {
        var client = await SignedInAsync();

        var landed = await client.PostFormAsync(Page, "/beheer/afmelden");

        Assert.Equal("/beheer/afgemeld", landed.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Contains("U bent afgemeld", await landed.Content.ReadAsStringAsync(Stop));
        Assert.Contains("Wie bent u?", await client.GetStringAsync(Page, Stop));
    }

    [Fact]
    public async Task Ends_a_stolen_copy_of_the_cookie_too()
    {
        var cookies = new CookieContainer();
        var client = await SignedInAsync(cookies);
        var thief = ThiefOf(cookies);
        Assert.Equal(HttpStatusCode.OK, (await thief.GetAsync(Page, Stop)).StatusCode);

        await client.PostFormAsync(Page, "/beheer/afmelden");

        Assert.Equal(HttpStatusCode.Redirect, (await thief.GetAsync(Page, Stop)).StatusCode);
    }

    [Fact]
    public async Task Needs_a_form_of_our_own()
    {
        var client = await SignedInAsync();

        var forged = await client.PostAsync("/beheer/afmelden", Browsing.Form(), Stop);

        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(Page, Stop)).StatusCode);
    }

    [Fact]
    public async Task Is_no_trouble_for_who_was_signed_out_already()
    {
        var landed = await app.NewClient().PostAsync("/beheer/afmelden", Browsing.Form(), Stop);

        Assert.Equal("/beheer/afgemeld", landed.RequestMessage!.RequestUri!.AbsolutePath);
    }

    private async Task<HttpClient> SignedInAsync(CookieContainer? cookies = null)
    {
        await app.GrantAsync("noor", new SchoolGrant(AccessApp.Esdoorn));
        return await app.SignInAsync("noor", cookies);
    }

    private HttpClient ThiefOf(CookieContainer cookies)
    {
        var stolen = new CookieContainer();
        stolen.Add(cookies.GetCookies(new(app.Address, "/beheer/")));
        return app.NewClient(followRedirects: false, stolen);
    }
}
