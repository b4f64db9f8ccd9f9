using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using SopCloud.Functions.Hosting;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Functions.Tests.Hosting;

public partial class When_something_goes_wrong(Azurite azurite)
{
    private readonly string marker = $"Mees{Guid.NewGuid():N}";

    [Fact]
    public async Task The_page_shows_a_number_and_the_log_holds_it()
    {
        await using var app = await RunningApp.StartAsync(azurite.NewAccounts(), Break);
        using var client = new HttpClient { BaseAddress = app.Address };

        using var answer = await client.PostAsync("/proef/stuk", Form(), TestContext.Current.CancellationToken);

        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Contains("Er ging iets mis", page, StringComparison.Ordinal);
        Assert.DoesNotContain(nameof(InvalidOperationException), page, StringComparison.Ordinal);
        Assert.Contains($"Request {Number().Match(page).Groups[1].Value} failed | InvalidOperationException at", app.Logged, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_that_was_typed_gets_into_the_log()
    {
        await using var app = await RunningApp.StartAsync(azurite.NewAccounts(), Break);
        using var client = new HttpClient { BaseAddress = app.Address };

        foreach (var path in (string[])["/proef/stuk", "/proef/getal", "/beheer/bestaat-niet", "/publish"])
        {
            (await client.PostAsync($"{path}?code={marker}", Form(), TestContext.Current.CancellationToken)).Dispose();
            (await client.GetAsync($"{path}?getal={marker}&code={marker}", TestContext.Current.CancellationToken)).Dispose();
            (await client.GetAsync($"{path}/{marker}", TestContext.Current.CancellationToken)).Dispose();
        }

        Assert.Contains("failed", app.Logged, StringComparison.Ordinal);
        Assert.DoesNotContain(marker, app.Logged, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_is_too_large_gets_a_page_that_says_so()
    {
        await using var app = await RunningApp.StartAsync(azurite.NewAccounts(), Break);
        using var client = new HttpClient { BaseAddress = app.Address };
        using var form = new MultipartFormDataContent { { new StringContent(new string('a', FormLimit.Bytes)), "tekst" } };

        using var answer = await client.PostAsync("/proef/stuk", form, TestContext.Current.CancellationToken);

        await AssertTooLargeAsync(answer);
    }

    [Fact]
    public async Task So_does_one_that_does_not_tell_its_size()
    {
        await using var app = await RunningApp.StartAsync(azurite.NewAccounts(), Break);
        using var client = new HttpClient { BaseAddress = app.Address };
        using var form = new MultipartFormDataContent { { new StringContent(new string('a', FormLimit.Bytes)), "tekst" } };

        using var answer = await client.SendAsync(
            new(HttpMethod.Post, "/proef/stuk") { Content = form, Headers = { TransferEncodingChunked = true } }, TestContext.Current.CancellationToken);

        await AssertTooLargeAsync(answer);
    }

    [Fact]
    public async Task A_document_of_10_MB_gets_through()
    {
        await using var app = await RunningApp.StartAsync(azurite.NewAccounts(), Break);
        using var client = new HttpClient { BaseAddress = app.Address };
        using var form = new MultipartFormDataContent { { new StringContent(new string('a', 10 * 1024 * 1024)), "tekst" } };

        using var answer = await client.PostAsync("/proef/lengte", form, TestContext.Current.CancellationToken);

        Assert.Equal("10485760", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private static async Task AssertTooLargeAsync(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("Dit is te groot om te versturen", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private FormUrlEncodedContent Form() => new([new("tekst", marker)]);

    [GeneratedRegex("<code>([0-9a-f]{32})</code>")]
    private static partial Regex Number();

    private static void Break(WebApplication app)
    {
        app.MapPost("/proef/stuk", (HttpContext context) =>
        {
            throw new InvalidOperationException($"It says {context.Request.Form["tekst"]}", new FormatException(context.Request.QueryString.Value));
        }).DisableAntiforgery();
        app.MapPost("/proef/getal", ([FromForm] int tekst) => tekst).DisableAntiforgery();
        app.MapGet("/proef/getal", (int getal) => getal);
        app.MapPost("/proef/lengte", (HttpRequest request) => request.Form["tekst"].ToString().Length.ToString(null as IFormatProvider)).DisableAntiforgery();
    }
}
