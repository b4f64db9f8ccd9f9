using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using SopCloud.Functions.Hosting;
using SopCloud.Testing;

namespace SopCloud.Functions.Tests.Hosting;

/// <summary>
/// Does to the app what the Azure Functions host does to a custom handler: starts the real executable with a port,
/// polls until it answers, and sends the exact payloads that were seen of the real one.
/// </summary>
internal sealed class FakeFunctionsHost : IAsyncDisposable
{
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(25);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly ConcurrentQueue<string> output = new();
    private readonly HttpClient client;
    private Process? process;

    /// <summary>Speaks as the host to whatever listens on this port.</summary>
    public FakeFunctionsHost(int port)
    {
        Port = port;
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false };
        client = new HttpClient(handler) { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
    }

    public int Port { get; }

    public string Output => string.Join('\n', output);

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Starts the executable and returns at once.</summary>
    public static FakeFunctionsHost Launch(StorageAccounts accounts, int? port = null)
    {
        var host = new FakeFunctionsHost(port ?? FreePort());
        host.Launch(new()
        {
            [FunctionsHost.PortSetting] = $"{host.Port}",
            ["Storage__Data"] = accounts.ConnectionString,
            ["Storage__Site"] = accounts.SiteConnectionString,
            ["Hosting__SiteAddress"] = "https://site.example",
            ["Hosting__BeheerAddress"] = RunningApp.PublicAddress,
            ["SignIn__Authority"] = "https://aanmelden.example.nl",
            ["SignIn__ClientId"] = "sopcloud",
            ["SignIn__ClientSecret"] = "unused",
        });
        return host;
    }

    /// <summary>Starts the executable and returns when the host would send it work.</summary>
    public static async Task<FakeFunctionsHost> StartAsync(StorageAccounts accounts)
    {
        var host = Launch(accounts);
        await host.ReadyAsync();
        return host;
    }

    /// <summary>How long it took from now until the first answer of any kind.</summary>
    public async Task<TimeSpan> ReadyAsync()
    {
        var start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < Patience && process is not { HasExited: true })
        {
            try
            {
                using var answer = await client.GetAsync("/");
                return Stopwatch.GetElapsedTime(start);
            }
            catch (HttpRequestException)
            {
                await Task.Delay(Poll);
            }
        }

        throw new InvalidOperationException($"The handler did not answer GET /:\n{Output}");
    }

    public async Task<int> ExitCodeAsync()
    {
        await process!.WaitForExitAsync().WaitAsync(Patience);
        process.WaitForExit();
        return process.ExitCode;
    }

    /// <summary>Waits until so many lines in the log hold this.</summary>
    public async Task LoggedAsync(string text, int times = 1)
    {
        var start = Stopwatch.GetTimestamp();
        while (output.Count(line => line.Contains(text, StringComparison.Ordinal)) < times)
        {
            if (Stopwatch.GetElapsedTime(start) > Patience)
                throw new InvalidOperationException($"'{text}' is not in the log:\n{Output}");
            await Task.Delay(Poll);
        }
    }

    /// <summary>Passes a request of somebody outside on as <c>enableProxyingHttpRequest</c> does: streamed, path and query as they are.</summary>
    public Task<HttpResponseMessage> ProxyAsync(HttpRequestMessage outside, string publicHost = "sop.example.nl")
    {
        MarkAsProxied(outside, publicHost);
        return client.SendAsync(outside, HttpCompletionOption.ResponseHeadersRead);
    }

    /// <summary>Passes a request on as the older <c>enableForwardingHttpRequest</c> does: buffered, repeated query keys joined.</summary>
    public async Task<HttpResponseMessage> ForwardAsync(HttpRequestMessage outside)
    {
        var (path, query) = outside.RequestUri!.OriginalString.Split('?') is [var before, var after] ? (before, after) : (outside.RequestUri.OriginalString, "");
        var joined = query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=')).GroupBy(pair => pair[0], pair => pair[1]);
        outside.RequestUri = new Uri($"{path}?{string.Join('&', joined.Select(values => $"{values.Key}={string.Join(',', values)}"))}", UriKind.Relative);
        if (outside.Content is not null)
            await outside.Content.LoadIntoBufferAsync();
        outside.Headers.Add("X-Azure-Functions-InvocationId", Guid.NewGuid().ToString());
        return await client.SendAsync(outside);
    }

    /// <summary>Hands over a message as it stands on the queue. The host encodes the text, and then the whole.</summary>
    public Task<HttpResponseMessage> QueueAsync(string message) => QueueAsync(JsonSerializer.SerializeToElement(JsonSerializer.Serialize(message)));

    /// <summary>Hands over a message in another form than the usual.</summary>
    public Task<HttpResponseMessage> QueueAsync(JsonElement item) => CallAsync("/publish", $$$$"""
        {"Data":{"item":{{{{item.GetRawText()}}}}},"Metadata":{"DequeueCount":"1","Id":"\"42\"","InsertionTime":"2026-11-21T23:43:21+00:00","sys":{"MethodName":"publish","UtcNow":"2026-11-21T23:43:21.943727Z","RandGuid":"{{{{Guid.NewGuid()}}}}"}}}
        """);

    public Task<HttpResponseMessage> TickAsync(string scheduleStatus = """{"Last":"2026-11-21T23:42:00","LastUpdated":"2026-11-21T23:42:00","Next":"2026-11-21T23:43:00"}""") => CallAsync("/sweep", $$$$"""
        {"Data":{"timer":{"Schedule":{"AdjustForDST":true},"ScheduleStatus":{{{{scheduleStatus}}}},"IsPastDue":false}},"Metadata":{"sys":{"MethodName":"sweep","UtcNow":"2026-11-21T23:43:21.943727Z","RandGuid":"{{{{Guid.NewGuid()}}}}"}}}
        """);

    /// <summary>Calls a trigger, with headers that the host itself never sends.</summary>
    public Task<HttpResponseMessage> CallAsync(string path, string payload, params (string Name, string Value)[] headers)
    {
        var call = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(payload, Encoding.UTF8, "application/json") };
        call.Headers.Add("X-Azure-Functions-InvocationId", Guid.NewGuid().ToString());
        foreach (var (name, value) in headers)
            call.Headers.Add(name, value);
        return client.SendAsync(call);
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        if (process is null)
            return;
        if (!process.HasExited)
            process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private void Launch(Dictionary<string, string> environment)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "SopCloud.Functions.dll")])
        {
            WorkingDirectory = AppContext.BaseDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => output.Enqueue(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => output.Enqueue(line.Data ?? "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    private static void MarkAsProxied(HttpRequestMessage outside, string publicHost)
    {
        outside.Headers.Host = null;
        foreach (var name in (string[])["X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto"])
            outside.Headers.Remove(name);
        outside.Headers.Add("X-Forwarded-For", "203.0.113.7");
        outside.Headers.Add("X-Forwarded-Host", publicHost);
        outside.Headers.Add("X-Forwarded-Proto", "https");
        outside.Headers.Add("x-ms-invocation-id", Guid.NewGuid().ToString());
    }
}
