using System.Diagnostics;
using Microsoft.AspNetCore.DataProtection;
using SopCloud.Functions.Storage;

namespace SopCloud.Functions.Hosting;

/// <summary>Makes ready what the first visitor would else wait for, while the app already listens.</summary>
internal sealed partial class WarmUp(StorageLayout storage, IDataProtectionProvider protection, ILogger<WarmUp> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            await storage.EnsureAsync(stoppingToken);
            protection.CreateProtector(nameof(WarmUp)).Protect([]);
            var elapsed = Stopwatch.GetElapsedTime(start);
            LogReady(elapsed.TotalMilliseconds);
        }
        catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
        {
            // Storage may come back: every request tries again, and says so when it fails.
            LogNotReady(exception);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Storage is ready after {Milliseconds:F0} ms")]
    private partial void LogReady(double milliseconds);

    [LoggerMessage(Level = LogLevel.Error, Message = "Storage is not ready")]
    private partial void LogNotReady(Exception exception);
}
