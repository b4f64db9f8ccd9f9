using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using SopCloud.Functions.Hosting;
using SopCloud.Functions.Publishing;
using SopCloud.Functions.Storage;
using SopCloud.Profiles.Register;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Functions.Tests.Hosting;

public class Polling_the_queue_standalone(Azurite azurite)
{
    private static readonly QueueRules Impatient = new(TimeSpan.FromSeconds(1), 2);

    [Fact]
    public async Task Publishes_what_was_sent()
    {
        await using var app = await RunningApp.StartAsync(azurite.NewAccounts());
        await app.App.Services.GetRequiredService<StorageLayout>().EnsureAsync(TestContext.Current.CancellationToken);
        await app.App.Services.GetRequiredService<PublishQueue>().SendAsync(new(SwvCode.Parse("PO9901", null), SchoolId.Parse("99AA00", null)), TestContext.Current.CancellationToken);

        await EmptyAsync(Queue(app, PublishQueue.Name));

        Assert.DoesNotContain("unreadable", app.Logged, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Drops_an_unreadable_message_at_once()
    {
        await using var app = await RunningApp.StartAsync(azurite.NewAccounts());
        await app.App.Services.GetRequiredService<StorageLayout>().EnsureAsync(TestContext.Current.CancellationToken);
        await Queue(app, PublishQueue.Name).SendMessageAsync("geheim gebabbel", TestContext.Current.CancellationToken);

        await EmptyAsync(Queue(app, PublishQueue.Name));

        Assert.Contains("is unreadable and was dropped", app.Logged, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", app.Logged, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Puts_a_message_that_fails_too_often_on_the_poison_queue()
    {
        var accounts = azurite.NewAccounts();
        await using var app = await RunningApp.StartAsync(accounts, null, (FunctionsHost.PortSetting, $"{FakeFunctionsHost.FreePort()}"));
        var storage = app.App.Services.GetRequiredService<StorageLayout>();
        await storage.EnsureAsync(TestContext.Current.CancellationToken);
        await Queue(app, PublishQueue.Name).SendMessageAsync("{}", TestContext.Current.CancellationToken);
        var tries = 0;
        using var poller = new QueuePoller(app.App.Services.GetRequiredService<QueueServiceClient>(), storage, Fail, Impatient, TimeProvider.System, NullLogger<QueuePoller>.Instance);

        await poller.StartAsync(TestContext.Current.CancellationToken);
        await EmptyAsync(Queue(app, PublishQueue.Name));
        await poller.StopAsync(TestContext.Current.CancellationToken);

        var poison = await Queue(app, PublishQueue.PoisonName).ReceiveMessagesAsync(TestContext.Current.CancellationToken);
        Assert.Equal("{}", Assert.Single(poison.Value).MessageText);
        Assert.Equal(Impatient.MaxTries, tries);

        Task Fail(QueueMessage message, CancellationToken stop)
        {
            tries++;
            throw new InvalidOperationException();
        }
    }

    private static QueueClient Queue(RunningApp app, string name) => app.App.Services.GetRequiredService<QueueServiceClient>().GetQueueClient(name);

    /// <summary>Waits until the queue holds no message, visible or not.</summary>
    private static async Task EmptyAsync(QueueClient queue)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while ((await queue.GetPropertiesAsync(patience.Token)).Value.ApproximateMessagesCount > 0)
            await Task.Delay(50, patience.Token);
    }
}
