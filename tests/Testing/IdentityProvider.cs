using System.Diagnostics;
using System.Text.Json;
using Xunit;

namespace SopCloud.Testing;

/// <summary>
/// The real OpenID Connect provider of <c>local/</c>, one per test assembly: register it with
/// <c>[assembly: AssemblyFixture(typeof(IdentityProvider))]</c>. Whoever signs in picks one of <see cref="People"/>, or an
/// account of the demo.
/// </summary>
public sealed class IdentityProvider : IAsyncLifetime
{
    public const string ClientId = "sopcloud";
    public const string ClientSecret = "a secret of the tests";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("identity-");
    private Process? process;

    /// <summary>Who can sign in, by subject. Tests that look at grants take one for themselves, or an app of their own.</summary>
    public static IReadOnlyList<string> People { get; } = ["sanne", "bram", "noor", "daan", "lotte", "mees"];

    public string Issuer { get; private set; } = "";

    public static string NameOf(string subject) => $"{char.ToUpperInvariant(subject[0])}{subject[1..]} Test";

    public async ValueTask InitializeAsync()
    {
        var accounts = Path.Combine(folder.FullName, "accounts.json");
        var demo = JsonSerializer.Deserialize<JsonElement[]>(await File.ReadAllTextAsync(Repository.PathOf("demo", "accounts.json")))!;
        await File.WriteAllTextAsync(accounts, JsonSerializer.Serialize<object[]>(
            [.. People.Select(sub => new { sub, name = NameOf(sub), email = $"{sub}@example.test", role = "een test" }), .. demo]));

        // It ends when its input does, so it cannot outlive this process.
        process = Process.Start(new ProcessStartInfo("node",
        [
            Repository.PathOf("local", "identity-provider.mjs"), "--exit-with-stdin", "--port", "0", "--accounts", accounts, "--keys", folder.FullName,
            "--redirect-uri", "http://127.0.0.1/beheer/aanmelden/terug", "--post-logout-redirect-uri", "http://127.0.0.1/beheer/afgemeld",
        ])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            Environment = { ["IDENTITY_CLIENT_SECRET"] = ClientSecret },
        })!;
        using var patience = new CancellationTokenSource(Patience);
        var line = await process.StandardOutput.ReadLineAsync(patience.Token)
            ?? throw new InvalidOperationException("The sign-in provider did not come up: is `npm ci` done in local/?");
        Issuer = JsonDocument.Parse(line).RootElement.GetProperty("issuer").GetString()!;
    }

    public async ValueTask DisposeAsync()
    {
        if (process is not null)
        {
            process.StandardInput.Close();
            await process.WaitForExitAsync();
            process.Dispose();
        }

        folder.Delete(recursive: true);
    }
}
