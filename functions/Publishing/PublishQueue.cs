using Azure.Storage.Queues;

namespace SopCloud.Functions.Publishing;

/// <summary>Where a decision leaves the hint that something is to be published.</summary>
internal sealed class PublishQueue(QueueServiceClient queues)
{
    public const string Name = "publish";

    /// <summary>Where the Functions host, and our own poller, put what failed too often.</summary>
    public const string PoisonName = Name + "-poison";

    public Task SendAsync(PublishMessage message, CancellationToken stop) =>
        queues.GetQueueClient(Name).SendMessageAsync(message.Encode(), stop);
}
