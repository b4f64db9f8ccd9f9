using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using SopCloud.Functions.Publishing;
using SopCloud.Functions.Storage;

namespace SopCloud.Functions.Hosting;

/// <summary>How the Functions host treats a message; <c>host.json</c> says the same.</summary>
/// <param name="Invisible">For how long a message that failed, or whose process died, rests before it is tried again.</param>
/// <param name="MaxTries">After so many failures the message goes to the poison queue.</param>
internal sealed record QueueRules(TimeSpan Invisible, int MaxTries)
{
    public static readonly QueueRules OfHost = new(TimeSpan.FromSeconds(30), 5);
}

/// <summary>Standalone: does for the queue what the Functions host does in Azure.</summary>
internal sealed partial class QueuePoller(
    QueueServiceClient queues,
    StorageLayout storage,
    Func<QueueMessage, CancellationToken, Task> handle,
    QueueRules rules,
    TimeProvider time,
    ILogger<QueuePoller> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly QueueClient queue = queues.GetQueueClient(PublishQueue.Name);
    private readonly QueueClient poison = queues.GetQueueClient(PublishQueue.PoisonName);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await storage.EnsureAsync(stoppingToken);
                while (await HandleNextAsync(stoppingToken))
                {
                }
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                LogUnreachable(exception);
            }

            await Task.Delay(Pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Returns whether there was a message.</summary>
    private async Task<bool> HandleNextAsync(CancellationToken stop)
    {
        // One at a time: a message that waits here for its turn would become visible again meanwhile.
        if ((await queue.ReceiveMessageAsync(rules.Invisible, stop)).Value is not { } message)
            return false;

        if (await SucceedsAsync(message, stop))
        {
            await queue.DeleteMessageAsync(message.MessageId, message.PopReceipt, stop);
        }
        else if (message.DequeueCount >= rules.MaxTries)
        {
            await poison.SendMessageAsync(message.MessageText, stop);
            await queue.DeleteMessageAsync(message.MessageId, message.PopReceipt, stop);
            LogPoison(message.MessageId, message.DequeueCount);
        }

        return true;
    }

    private async Task<bool> SucceedsAsync(QueueMessage message, CancellationToken stop)
    {
        // Whoever tried last died over it without saying so.
        if (message.DequeueCount > rules.MaxTries)
            return false;
        try
        {
            await handle(message, stop);
            return true;
        }
        catch (Exception exception) when (!stop.IsCancellationRequested)
        {
            LogFailed(message.MessageId, message.DequeueCount, exception);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The queue cannot be read")]
    private partial void LogUnreachable(Exception exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "Message {Id} failed, try {Try}")]
    private partial void LogFailed(string id, long @try, Exception exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "Message {Id} failed {Tries} times and went to the poison queue")]
    private partial void LogPoison(string id, long tries);
}
