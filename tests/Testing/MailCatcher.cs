using System.Diagnostics;
using System.Text.Json;
using Xunit;

namespace SopCloud.Testing;

/// <summary>A real SMTP server of its own that keeps what it gets. Take it as a class fixture.</summary>
public sealed class MailCatcher : IAsyncLifetime
{
    private readonly HttpClient client = new();
    private Process? process;
    private Uri? web;

    public int SmtpPort { get; private set; }

    public async ValueTask InitializeAsync()
    {
        var start = new ProcessStartInfo("node", [Repository.PathOf("local", "mail-catcher.mjs"), "--port", "0", "--smtp", "0", "--exit-with-stdin"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        process = Process.Start(start) ?? throw new InvalidOperationException("node did not start.");
        using var ready = JsonDocument.Parse(await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The mail catcher ended at once. Run npm ci in local/."));
        SmtpPort = ready.RootElement.GetProperty("smtpPort").GetInt32();
        web = new(ready.RootElement.GetProperty("web").GetString()!);
    }

    /// <summary>All mails so far, the newest first.</summary>
    public async Task<IReadOnlyList<Mail>> MailsAsync() =>
        JsonSerializer.Deserialize<List<Mail>>(await client.GetStringAsync(new Uri(web!, "/api/mails")), JsonSerializerOptions.Web)!;

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        if (process is null)
            return;
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    public sealed record Mail(string From, IReadOnlyList<string> To, string Subject, string Text, string Raw);
}
