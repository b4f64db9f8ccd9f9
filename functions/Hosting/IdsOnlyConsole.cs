using System.Globalization;
using Azure;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace SopCloud.Functions.Hosting;

/// <summary>
/// One line per event, on the console only: behind the Functions host that is what Application Insights gets. Of an
/// exception it writes the kind and the place, never the message: that may quote what somebody typed.
/// </summary>
internal sealed class IdsOnlyConsole() : ConsoleFormatter(Key)
{
    private const string Key = "ids-only";

    public override void Write<TState>(in LogEntry<TState> entry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        var line = string.Create(CultureInfo.InvariantCulture, $"{DateTimeOffset.UtcNow:yyyy-MM-ddTHH:mm:ss.fffZ} {Word(entry.LogLevel)} {entry.Category}: {entry.Formatter(entry.State, null)}");
        for (var exception = entry.Exception; exception is not null; exception = exception.InnerException)
            line += $" | {Describe(exception)}";
        textWriter.WriteLine(line.ReplaceLineEndings(" "));
    }

    private static string Describe(Exception exception)
    {
        var kind = exception is RequestFailedException storage ? $"{storage.GetType().Name} {storage.Status} {storage.ErrorCode}" : exception.GetType().Name;
        return $"{kind} {exception.StackTrace?.Trim()}";
    }

    private static string Word(LogLevel level) => level switch
    {
        LogLevel.Trace => "trace",
        LogLevel.Debug => "debug",
        LogLevel.Information => "info",
        LogLevel.Warning => "warning",
        LogLevel.Error => "error",
        _ => "critical",
    };

    public static void AddTo(ILoggingBuilder logging)
    {
        logging.ClearProviders();
        logging.AddConsoleFormatter<IdsOnlyConsole, ConsoleFormatterOptions>();
        logging.AddConsole(options => options.FormatterName = Key);

        // Below a warning the framework logs addresses with their query, and a query may hold a key or what a person sought.
        logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        logging.AddFilter("System.Net.Http", LogLevel.Warning);
        // It warns that keys are stored without encryption of their own: the container is private and encrypted at rest.
        logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
    }
}
