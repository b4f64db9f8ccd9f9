using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using SopCloud.Browser.Tests;
using SopCloud.Functions.Demo;
using SopCloud.Testing;
using Xunit;

[assembly: AssemblyFixture(typeof(Product))]

namespace SopCloud.Browser.Tests;

/// <summary>
/// The whole product, once for all tests: the app and the public site with the demo in them, on real storage, with the real
/// sign-in provider, and a browser to look at it with.
/// </summary>
/// <remarks>Tests share the schools of the demo, so each that changes one has a school of its own: see <see cref="DemoSchools"/>.</remarks>
public sealed class Product : IAsyncLifetime
{
    private readonly Azurite azurite = new();
    private readonly IdentityProvider provider = new();
    private readonly Dictionary<string, Task<string>> signedIn = [];
    private BeheerApp? app;
    private IPlaywright? playwright;
    private IBrowser? browser;

    public Uri SiteAddress => app!.SiteAddress;

    public Uri BeheerAddress => app!.Address;

    public IServiceProvider Services => app!.Services;

    /// <summary>Gives someone access, as if an invitation had been accepted.</summary>
    internal Task GrantAsync(string subject, params Functions.Access.Grant[] grants) => app!.GrantAsync(subject, grants);

    public async ValueTask InitializeAsync()
    {
        await Task.WhenAll(azurite.InitializeAsync().AsTask(), provider.InitializeAsync().AsTask());
        app = new(azurite, provider);
        await app.InitializeAsync();
        await Task.WhenAll(LoadDemoAsync(), LaunchAsync());
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        if (app is not null)
            await app.DisposeAsync();
        await provider.DisposeAsync();
        await azurite.DisposeAsync();
    }

    /// <summary>Someone with a browser profile of their own.</summary>
    /// <param name="javaScript">Whether scripts run.</param>
    /// <param name="signedInAs">The subject of someone who signed in before; null is a stranger.</param>
    public async Task<Visitor> VisitAsync(bool javaScript = true, string? signedInAs = null) =>
        await Visitor.ComeAsync(browser!, javaScript, signedInAs is null ? null : await SessionOfAsync(signedInAs));

    /// <summary>Signing in is a journey of its own; other tests start behind it, with a session that is made once.</summary>
    private Task<string> SessionOfAsync(string subject)
    {
        lock (signedIn)
            return signedIn.TryGetValue(subject, out var session) ? session : signedIn[subject] = SignInAsync(subject);
    }

    private async Task<string> SignInAsync(string subject)
    {
        await using var visitor = await Visitor.ComeAsync(browser!, javaScript: true, session: null);
        visitor.Expects(403);
        await visitor.SignInAsync(BeheerAddress, subject);
        return await visitor.Page.Context.StorageStateAsync();
    }

    private async Task LoadDemoAsync()
    {
        using var screen = new StringWriter();
        var code = await Services.GetRequiredService<LoadDemo>().RunAsync(new(new(Repository.PathOf("demo"))), screen, CancellationToken.None);
        if (code != 0)
            throw new InvalidOperationException($"The demo was not loaded:\n{screen}");
    }

    private async Task LaunchAsync()
    {
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
            ],
        });
    }
}
