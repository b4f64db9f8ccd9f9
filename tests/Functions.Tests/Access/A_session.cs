using System.Net;
using SopCloud.Functions.Access;
using Xunit;

namespace SopCloud.Functions.Tests.Access;

/// <summary>In a class of its own, because it moves the clock of its app.</summary>
public class A_session(AccessApp app) : IClassFixture<AccessApp>
{
    private const string Page = "/beheer/proef/99aa00/school";

    [Fact]
    public async Task Lasts_while_it_is_used_ends_when_it_is_not_and_never_lasts_longer_than_a_working_day()
    {
        await app.GrantAsync("daan", new SchoolGrant(AccessApp.Esdoorn));
        var cookies = new CookieContainer();
        await app.SignInAsync("daan", cookies);
        var client = app.NewClient(followRedirects: false, cookies);

        Assert.Equal(HttpStatusCode.OK, await AfterAsync(client, hours: 7));
        Assert.Equal(HttpStatusCode.OK, await AfterAsync(client, hours: 4));
        Assert.Equal(HttpStatusCode.Redirect, await AfterAsync(client, hours: 2));

        await app.SignInAsync("daan", cookies);
        Assert.Equal(HttpStatusCode.OK, await AfterAsync(client, hours: 0));
        Assert.Equal(HttpStatusCode.Redirect, await AfterAsync(client, hours: 8));
    }

    private async Task<HttpStatusCode> AfterAsync(HttpClient client, int hours)
    {
        app.Clock.Advance(TimeSpan.FromHours(hours));
        return (await client.GetAsync(Page, TestContext.Current.CancellationToken)).StatusCode;
    }
}
