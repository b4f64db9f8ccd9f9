using SopCloud.Functions.Publishing;
using SopCloud.Functions.Storage;

namespace SopCloud.Functions.Hosting;

/// <summary>Standalone: does for the timer what the Functions host does in Azure, and starts with a sweep.</summary>
internal sealed partial class SweepTimer(StorageLayout storage, Sweep sweep, TimeProvider time, ILogger<SweepTimer> log) : BackgroundService
{
    private static readonly TimeSpan Period = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Period, time);
        do
        {
            try
            {
                await storage.EnsureAsync(stoppingToken);
                await sweep.RunAsync(stoppingToken);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                LogFailed(exception);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The sweep failed; the next minute tries again")]
    private partial void LogFailed(Exception exception);
}
