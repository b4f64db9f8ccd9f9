using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace SopCloud.Browser.Tests;

/// <summary>Someone at a browser of their own, and all that went over the line or wrong there.</summary>
public sealed class Visitor : IAsyncDisposable
{
    // Without it, a font or script that is still on its way when one goes on to the next page would be a failure.
    private const string LeftBehind = "net::ERR_ABORTED";

    /// <summary>With <c>SOP_TRACE=1</c>, as a picture of the page at each step makes a test of many steps take three times as long.</summary>
    private static readonly bool IsTraced = Environment.GetEnvironmentVariable("SOP_TRACE") == "1";

    private readonly IBrowserContext context;
    private readonly ConcurrentQueue<IRequest> requests = new();
    private readonly ConcurrentQueue<string> console = new();
    private readonly ConcurrentQueue<string> complaints = new();
    private readonly HashSet<int> expected = [];

    private Visitor(IBrowserContext context, IPage page)
    {
        this.context = context;
        Page = page;
        context.Request += (_, request) => requests.Enqueue(request);
        context.RequestFailed += (_, request) =>
        {
            if (request.Failure != LeftBehind)
                complaints.Enqueue($"{request.Method} {request.Url}: {request.Failure}");
        };
        context.Response += (_, response) =>
        {
            if (response.Status >= 400 && !expected.Contains(response.Status))
                complaints.Enqueue($"{response.Request.Method} {response.Url}: {response.Status}");
        };
        context.Console += (_, message) =>
        {
            console.Enqueue($"{message.Type}: {message.Text}");

            // A refused request is a complaint of its own, above, with its address.
            if (message.Type == "error" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
                complaints.Enqueue(message.Text);
        };
        context.WebError += (_, error) => complaints.Enqueue(error.Error);
    }

    public IPage Page { get; }

    /// <summary>Everything that this browser asked for.</summary>
    public IReadOnlyCollection<IRequest> Requests => requests;

    /// <summary>Errors in the console, requests that failed, and answers that say so.</summary>
    public IReadOnlyCollection<string> Complaints => complaints;

    public static async Task<Visitor> ComeAsync(IBrowser browser, bool javaScript, string? session)
    {
        var context = await browser.NewContextAsync(new()
        {
            JavaScriptEnabled = javaScript,
            StorageState = session,
            Locale = "nl-NL",
            TimezoneId = "Europe/Amsterdam",
            ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = new() { Width = 1280, Height = 900 },
        });
        if (IsTraced)
            await context.Tracing.StartAsync(new() { Snapshots = true });
        return new(context, await context.NewPageAsync());
    }

    /// <summary>An answer that is right here, such as 422 for a form that is not complete.</summary>
    public void Expects(int status) => expected.Add(status);

    /// <summary>Goes to the pages for schools and SWV staff, through the provider's own page.</summary>
    public async Task SignInAsync(Uri beheer, string subject)
    {
        await Page.GotoAsync(new Uri(beheer, "/beheer/").AbsoluteUri);
        await Page.Locator($"button[name=account][value={subject}]").ClickAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Afmelden", Exact = true }).WaitForAsync();
    }

    /// <summary>What there is to find out why a test failed: the screen, the console, and the trace if one was asked for.</summary>
    public async Task SaveAsync(string path)
    {
        await Page.ScreenshotAsync(new() { Path = $"{path}.png", FullPage = true });
        if (IsTraced)
            await context.Tracing.StopAsync(new() { Path = $"{path}.zip" });
        await File.WriteAllLinesAsync($"{path}.txt", [Page.Url, .. complaints.Select(complaint => $"complaint: {complaint}"), .. console]);
    }

    public ValueTask DisposeAsync() => context.DisposeAsync();
}
