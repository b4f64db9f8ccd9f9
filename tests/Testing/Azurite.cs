using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Azure.Data.Tables;
using Xunit;

namespace SopCloud.Testing;

/// <summary>
/// The storage that the tests run on: one Azurite per test assembly, in memory, on ports that the system gives, checking
/// API versions as Azure does. Register it with <c>[assembly: AssemblyFixture(typeof(Azurite))]</c>.
/// </summary>
/// <remarks>
/// It has many accounts, so that a test can have a pair of its own (<see cref="NewAccounts"/>) and find tables, containers
/// and <c>$web</c> empty under the names that the product uses.
/// </remarks>
public sealed partial class Azurite : IAsyncLifetime
{
    private const int Pairs = 500;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    // However this process ends, the system closes its end of the pipe, and Azurite stops when its input ends.
    private const string StopWhenInputEnds = "data:text/javascript,process.stdin.on('end',()=>process.exit()).resume()";

    private readonly string key = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
    private readonly Dictionary<string, string> endpoints = [];
    private readonly StringBuilder output = new();
    private readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Process? process;
    private int taken;

    /// <summary>The private account that tests share which keep to tables and containers of their own.</summary>
    public string ConnectionString => Accounts(0).ConnectionString;

    /// <summary>The shared account of the public site.</summary>
    public string SiteConnectionString => Accounts(0).SiteConnectionString;

    /// <summary>A pair of empty accounts that no other test gets.</summary>
    public StorageAccounts NewAccounts()
    {
        var pair = Interlocked.Increment(ref taken);
        return pair < Pairs ? Accounts(pair) : throw new InvalidOperationException($"All {Pairs} pairs of accounts are taken: raise the number.");
    }

    /// <summary>An empty table that no other test gets, in the shared account.</summary>
    /// <param name="options">For instance with a <see cref="RequestLog"/>; the making of the table is not in it.</param>
    public async Task<TableClient> NewTableAsync(TableClientOptions? options = null)
    {
        var name = $"t{Guid.NewGuid():N}";
        await new TableServiceClient(ConnectionString).CreateTableIfNotExistsAsync(name);
        return new TableServiceClient(ConnectionString, options).GetTableClient(name);
    }

    public async ValueTask InitializeAsync()
    {
        process = Process.Start(new ProcessStartInfo("node", ["--import", StopWhenInputEnds, Program(), .. Arguments()])
        {
            WorkingDirectory = Path.GetTempPath(),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["AZURITE_ACCOUNTS"] = string.Join(';', Enumerable.Range(0, Pairs).Select(pair => $"{Data(pair)}:{key};{Site(pair)}:{key}")) },
        })!;
        process.OutputDataReceived += (_, line) => Heard(line.Data);
        process.ErrorDataReceived += (_, line) => Heard(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        var ended = process.WaitForExitAsync();
        if (await Task.WhenAny(ready.Task, ended, Task.Delay(Patience)) != ready.Task)
            throw new InvalidOperationException($"Azurite did not come up{(ended.IsCompleted ? $" (exit code {process.ExitCode})" : "")}:\n{Said()}");
    }

    public async ValueTask DisposeAsync()
    {
        if (process is null)
            return;
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static IEnumerable<string> Arguments() =>
    [
        "--inMemoryPersistence", "--disableTelemetry", "--silent",
        "--blobHost", "127.0.0.1", "--blobPort", "0",
        "--queueHost", "127.0.0.1", "--queuePort", "0",
        "--tableHost", "127.0.0.1", "--tablePort", "0",
    ];

    private static string Program()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "SopCloud.sln")))
            {
                var program = Path.Combine(folder.FullName, "local", "node_modules", ".bin", "azurite");
                return File.Exists(program) ? program : throw new FileNotFoundException($"Azurite is not installed: run `npm ci` in {folder.FullName}/local.");
            }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds SopCloud.sln.");
    }

    private static string Data(int pair) => $"sopdata{pair}";

    private static string Site(int pair) => $"sopsite{pair}";

    [GeneratedRegex("^Azurite (Blob|Queue|Table) service is successfully listening at (http://.+)$")]
    private static partial Regex Listening();

    private void Heard(string? line)
    {
        lock (output)
        {
            output.AppendLine(line);
            if (Listening().Match(line ?? "") is not { Success: true } listening)
                return;
            endpoints[listening.Groups[1].Value] = listening.Groups[2].Value;
            if (endpoints.Count == 3)
                ready.TrySetResult();
        }
    }

    private string Said()
    {
        lock (output)
            return output.ToString();
    }

    private StorageAccounts Accounts(int pair) => new(Connection(Data(pair)), Connection(Site(pair)));

    private string Connection(string account) =>
        $"DefaultEndpointsProtocol=http;AccountName={account};AccountKey={key};"
        + string.Concat(endpoints.Select(service => $"{service.Key}Endpoint={service.Value}/{account};"));
}
