using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using SopCloud.Functions.Publishing;
using SopCloud.Profiles.Register;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Functions.Tests.Hosting;

public class Being_called_with_a_trigger(Azurite azurite)
{
    private static readonly string Message = new PublishMessage(SwvCode.Parse("PO9901", null), SchoolId.Parse("99AA00", null)).Encode();

    [Fact]
    public async Task Reads_a_message_however_the_host_encoded_it()
    {
        await using var host = await FakeFunctionsHost.StartAsync(azurite.NewAccounts());

        await AnsweredAsync(await host.QueueAsync(Message));
        await AnsweredAsync(await host.QueueAsync(JsonSerializer.SerializeToElement(Message)));
        await AnsweredAsync(await host.QueueAsync(JsonSerializer.Deserialize<JsonElement>(Message)));

        Assert.DoesNotContain("unreadable", host.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Drops_what_it_will_never_be_able_to_read()
    {
        await using var host = await FakeFunctionsHost.StartAsync(azurite.NewAccounts());
        string[] messages = ["geheim gebabbel", "", """{"swv":"PO9901"}""", """{"swv":"PO9901","school":{"geheim":1}}""", "[]"];

        foreach (var message in messages)
            await AnsweredAsync(await host.QueueAsync(message));

        await host.LoggedAsync("is unreadable and was dropped", times: messages.Length);
        Assert.DoesNotContain("geheim", host.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no json")]
    [InlineData("null")]
    [InlineData("""{"Data":{}}""")]
    [InlineData("""{"Data":null,"Metadata":{}}""")]
    public async Task Drops_a_call_without_a_message(string payload)
    {
        await using var app = await RunningApp.StartAsync(azurite.NewAccounts(), null, Behind(out var host));
        await AnsweredAsync(await host.CallAsync("/publish", payload));
        Assert.Contains("is unreadable and was dropped", app.Logged, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("""{"Last":"2026-11-21T23:42:00","LastUpdated":"2026-11-21T23:42:00","Next":"2026-11-21T23:43:00"}""")]
    public async Task Sweeps_at_every_tick(string scheduleStatus)
    {
        await using var app = await RunningApp.StartAsync(azurite.NewAccounts(), null, Behind(out var host));
        await AnsweredAsync(await host.TickAsync(scheduleStatus));
    }

    [Fact]
    public async Task Fails_when_it_could_not_do_the_work_so_that_the_queue_tries_again()
    {
        var accounts = azurite.NewAccounts();
        var withoutAccess = Regex.Replace(accounts.ConnectionString, "AccountKey=[^;]+", $"AccountKey={Convert.ToBase64String(new byte[32])}");
        await using var host = await FakeFunctionsHost.StartAsync(accounts with { ConnectionString = withoutAccess });

        using var answer = await host.QueueAsync(Message);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
    }

    [Theory]
    [InlineData("/publish", "X-Forwarded-Host")]
    [InlineData("/publish", "x-ms-invocation-id")]
    [InlineData("/sweep", "X-Forwarded-Host")]
    [InlineData("/sweep", "x-ms-invocation-id")]
    public async Task Refuses_a_call_that_came_from_outside(string path, string mark)
    {
        await using var app = await RunningApp.StartAsync(azurite.NewAccounts(), null, Behind(out var host));
        using var answer = await host.CallAsync(path, """{"Data":{"item":{}}}""", (mark, "sop.example.nl"));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.DoesNotContain("unreadable", app.Logged, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/publish")]
    [InlineData("/sweep")]
    public async Task Has_no_triggers_standalone(string path)
    {
        await using var app = await RunningApp.StartAsync(azurite.NewAccounts());
        var host = new FakeFunctionsHost(app.Address.Port);
        using var answer = await host.CallAsync(path, "{}");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static (string Name, string Value) Behind(out FakeFunctionsHost host)
    {
        host = new FakeFunctionsHost(FakeFunctionsHost.FreePort());
        return (SopCloud.Functions.Hosting.FunctionsHost.PortSetting, $"{host.Port}");
    }

    /// <summary>An empty body, or JSON null, would leave the invocation hanging until its timeout.</summary>
    private static async Task AnsweredAsync(HttpResponseMessage answer)
    {
        using (answer)
        {
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
            Assert.Equal("""{"Outputs":{},"Logs":[],"ReturnValue":null}""", await answer.Content.ReadAsStringAsync());
        }
    }
}
