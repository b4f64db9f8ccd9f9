using System.Text.Json;
using SopCloud.Functions.Publishing;

namespace SopCloud.Functions.Hosting;

/// <summary>A message on the queue <c>publish</c>, whoever polled it.</summary>
internal sealed partial class PublishTrigger(PublishSchool publish, ILogger<PublishTrigger> log)
{
    /// <param name="item">As it stands on the queue.</param>
    /// <param name="id">What to call the message in the log.</param>
    public Task RunAsync(string item, string id, CancellationToken stop) =>
        RunAsync(PublishMessage.TryDecode(item, out var message) ? message : null, id, stop);

    /// <param name="item">As the Functions host hands it over; absent when its call held none.</param>
    /// <param name="id">What to call the message in the log.</param>
    public Task RunAsync(JsonElement? item, string id, CancellationToken stop) =>
        RunAsync(item is { } json && PublishMessage.TryDecode(json, out var message) ? message : null, id, stop);

    private Task RunAsync(PublishMessage? message, string id, CancellationToken stop)
    {
        if (message is not null)
            return publish.RunAsync(message, stop);

        // Unreadable today is unreadable tomorrow: it is not tried again. Nothing is lost, the sweep finds what waits.
        LogUnreadable(id);
        return Task.CompletedTask;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Message {Id} on the queue is unreadable and was dropped")]
    private partial void LogUnreadable(string id);
}
