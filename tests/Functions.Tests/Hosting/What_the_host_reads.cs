using System.Text.Json;
using Azure.Storage.Queues;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SopCloud.Functions.Hosting;
using SopCloud.Functions.Publishing;
using SopCloud.Profiles.Register;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Functions.Tests.Hosting;

/// <summary>The files that only the Functions host reads say the same as the code.</summary>
public class What_the_host_reads(Azurite azurite)
{
    private static readonly JsonElement Host = Read("host.json");

    [Fact]
    public void Starts_the_executable_that_is_built()
    {
        var handler = Host.GetProperty("customHandler");
        Assert.Equal(typeof(App).Assembly.GetName().Name, handler.GetProperty("description").GetProperty("defaultExecutablePath").GetString());
        Assert.True(handler.GetProperty("enableProxyingHttpRequest").GetBoolean());

        // Both of these make the real host fail or mix up ports.
        Assert.False(handler.TryGetProperty("port", out _));
        Assert.False(handler.TryGetProperty("http", out _));
    }

    [Fact]
    public void Loads_the_extensions_that_the_triggers_need() =>
        Assert.Equal("""{"id":"Microsoft.Azure.Functions.ExtensionBundle","version":"[4.*, 5.0.0)"}""", JsonSerializer.Serialize(Host.GetProperty("extensionBundle")));

    [Fact]
    public void Passes_on_http_only_under_the_prefix_that_the_app_answers()
    {
        Assert.Equal(App.BeheerPath, "/" + Host.GetProperty("extensions").GetProperty("http").GetProperty("routePrefix").GetString());
        var bindings = Read("http/function.json").GetProperty("bindings").EnumerateArray().ToList();
        Assert.Equal(["httpTrigger in", "http out"], bindings.Select(binding => $"{binding.GetProperty("type")} {binding.GetProperty("direction")}"));
        Assert.Equal("{*path}", bindings[0].GetProperty("route").GetString());
    }

    [Fact]
    public async Task Has_a_route_for_every_trigger_under_the_name_of_its_folder()
    {
        var triggers = Directory.GetFiles(AppContext.BaseDirectory, "function.json", SearchOption.AllDirectories)
            .Where(file => File.ReadAllText(file) is var text && !text.Contains("httpTrigger", StringComparison.Ordinal))
            .Select(file => "/" + Path.GetFileName(Path.GetDirectoryName(file)));

        await using var app = await RunningApp.StartAsync(azurite.NewAccounts(), null, (FunctionsHost.PortSetting, $"{FakeFunctionsHost.FreePort()}"));
        var routes = ((IEndpointRouteBuilder)app.App).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Select(endpoint => endpoint.RoutePattern.RawText!)
            .Where(route => route != "/" && !route.StartsWith(App.BeheerPath, StringComparison.Ordinal));

        Assert.Equal(triggers.Order(), routes.Order());
    }

    [Fact]
    public void Polls_the_queue_that_decisions_write_to()
    {
        var binding = Read("publish/function.json").GetProperty("bindings")[0];
        Assert.Equal("queueTrigger", binding.GetProperty("type").GetString());
        Assert.Equal(PublishQueue.Name, binding.GetProperty("queueName").GetString());
        Assert.Equal("item", binding.GetProperty("name").GetString());
    }

    [Fact]
    public async Task Takes_messages_as_the_client_encodes_them()
    {
        var accounts = azurite.NewAccounts();
        await using var app = await RunningApp.StartAsync(accounts, null, (FunctionsHost.PortSetting, $"{FakeFunctionsHost.FreePort()}"));
        await app.App.Services.GetRequiredService<Storage.StorageLayout>().EnsureAsync(TestContext.Current.CancellationToken);
        var message = new PublishMessage(SwvCode.Parse("PO9901", null), SchoolId.Parse("99AA00", null));
        await app.App.Services.GetRequiredService<PublishQueue>().SendAsync(message, TestContext.Current.CancellationToken);

        var encoding = Enum.Parse<QueueMessageEncoding>(Host.GetProperty("extensions").GetProperty("queues").GetProperty("messageEncoding").GetString()!, ignoreCase: true);
        var asTheHostReads = new QueueClient(accounts.ConnectionString, PublishQueue.Name, new QueueClientOptions { MessageEncoding = encoding });
        var received = (await asTheHostReads.ReceiveMessageAsync(cancellationToken: TestContext.Current.CancellationToken)).Value;

        Assert.True(PublishMessage.TryDecode(received.MessageText, out var read));
        Assert.Equal(message, read);
    }

    [Fact]
    public void Tries_as_often_and_waits_as_long_as_the_poller_does()
    {
        var queues = Host.GetProperty("extensions").GetProperty("queues");
        Assert.Equal(QueueRules.OfHost, new QueueRules(
            TimeSpan.Parse(queues.GetProperty("visibilityTimeout").GetString()!, null),
            queues.GetProperty("maxDequeueCount").GetInt32()));
        Assert.True(TimeSpan.Parse(queues.GetProperty("maxPollingInterval").GetString()!, null) <= TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void Sweeps_at_most_once_a_minute() =>
        Assert.Equal("0 * * * * *", Read("sweep/function.json").GetProperty("bindings")[0].GetProperty("schedule").GetString());

    // They lie beside the executable, as in what is deployed.
    private static JsonElement Read(string file) => JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, file))).RootElement;
}
