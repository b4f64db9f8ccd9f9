using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using SopCloud.Functions.Hosting;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Functions.Tests.Hosting;

public class Passing_on_requests(Azurite azurite)
{
    public enum Way
    {
        Proxied,
        Forwarded,
    }

    [Theory]
    [InlineData(Way.Proxied)]
    [InlineData(Way.Forwarded)]
    public async Task Keeps_path_cookies_authorization_and_form(Way way)
    {
        var host = new FakeFunctionsHost(FakeFunctionsHost.FreePort());
        await using var app = await RunningApp.StartAsync(azurite.NewAccounts(), EchoForm, (FunctionsHost.PortSetting, $"{host.Port}"));
        var request = new HttpRequestMessage(HttpMethod.Post, "/proef/echo?a=1") { Content = new FormUrlEncodedContent([new("naam", "De Esdoorn")]) };
        request.Headers.Add("Cookie", "een=1; twee=2");
        request.Headers.Add("Authorization", "Bearer x");

        using var answer = way is Way.Proxied ? await host.ProxyAsync(request) : await host.ForwardAsync(request);

        Assert.Equal("/proef/echo?a=1 De Esdoorn 1 2 Bearer x", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(["drie=3; path=/", "vier=4; path=/"], answer.Headers.GetValues("Set-Cookie"));
    }

    [Fact]
    public async Task Reads_a_streamed_form_and_repeated_query_keys_when_proxied()
    {
        var host = new FakeFunctionsHost(FakeFunctionsHost.FreePort());
        await using var app = await RunningApp.StartAsync(azurite.NewAccounts(), EchoForm, (FunctionsHost.PortSetting, $"{host.Port}"));
        var request = new HttpRequestMessage(HttpMethod.Post, "/proef/echo?a=1&a=2") { Content = new FormUrlEncodedContent([new("naam", "De Esdoorn")]) };
        request.Headers.TransferEncodingChunked = true;

        using var answer = await host.ProxyAsync(request);

        Assert.StartsWith("/proef/echo?a=1&a=2 De Esdoorn", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Knows_the_address_that_people_used_from_the_setting_alone()
    {
        var host = new FakeFunctionsHost(FakeFunctionsHost.FreePort());
        await using var app = await RunningApp.StartAsync(azurite.NewAccounts(), SayAddress, (FunctionsHost.PortSetting, $"{host.Port}"));

        using var answer = await host.ProxyAsync(new(HttpMethod.Get, "/proef/address"), publicHost: "elders.example.com");

        Assert.Equal(RunningApp.PublicAddress, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Believes_no_forwarded_header_standalone()
    {
        await using var app = await RunningApp.StartAsync(azurite.NewAccounts(), SayAddress);
        var host = new FakeFunctionsHost(app.Address.Port);

        using var answer = await host.ProxyAsync(new(HttpMethod.Get, "/proef/address"));

        Assert.Equal($"http://127.0.0.1:{app.Address.Port}", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Sends_nobody_to_https_itself()
    {
        await using var host = await FakeFunctionsHost.StartAsync(azurite.NewAccounts());
        using var answer = await host.ProxyAsync(new(HttpMethod.Get, "/beheer/bestaat-niet"));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("Deze pagina bestaat niet", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static void EchoForm(WebApplication app) => app.MapPost("/proef/echo", async (HttpContext context) =>
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.Append("Set-Cookie", "drie=3; path=/");
        response.Headers.Append("Set-Cookie", "vier=4; path=/");
        var form = await request.ReadFormAsync();
        return $"{request.Path}{request.QueryString} {form["naam"]} {request.Cookies["een"]} {request.Cookies["twee"]} {request.Headers.Authorization}";
    }).DisableAntiforgery();

    private static void SayAddress(WebApplication app) =>
        app.MapGet("/proef/address", (HttpRequest request) => $"{request.Scheme}://{request.Host}");
}
