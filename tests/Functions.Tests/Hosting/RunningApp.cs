using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using SopCloud.Functions.Hosting;
using SopCloud.Testing;

namespace SopCloud.Functions.Tests.Hosting;

/// <summary>
/// The whole app on a real port, in this process, so that a test can add pages of its own (outside /beheer,
/// where nobody needs to sign in) and read the log.
/// </summary>
internal sealed class RunningApp : IAsyncDisposable
{
    public const string PublicAddress = "https://beheer.example.nl";

    private readonly Log log = new();

    private RunningApp(WebApplication app) => App = app;

    public WebApplication App { get; }

    /// <summary>Where the app answers.</summary>
    public Uri Address => new(App.Urls.Single());

    /// <summary>What the console would show.</summary>
    public string Logged => string.Concat(log.Lines);

    /// <param name="settings">Without <see cref="FunctionsHost.PortSetting"/> the app is standalone, on a port that the system gives.</param>
    public static async Task<RunningApp> StartAsync(StorageAccounts accounts, Action<WebApplication>? pages = null, params (string Name, string Value)[] settings)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Storage:Data"] = accounts.ConnectionString,
            ["Storage:Site"] = accounts.SiteConnectionString,
            ["Hosting:SiteAddress"] = "http://127.0.0.1:0",
            ["Hosting:BeheerAddress"] = settings.Any(setting => setting.Name == FunctionsHost.PortSetting) ? PublicAddress : "http://127.0.0.1:0",
            ["SignIn:Authority"] = "https://aanmelden.example.nl",
            ["SignIn:ClientId"] = "sopcloud",
            ["SignIn:ClientSecret"] = "unused",
        });
        builder.Configuration.AddInMemoryCollection(settings.ToDictionary(setting => setting.Name, setting => (string?)setting.Value));
        var running = new RunningApp(Functions.Hosting.App.Build(builder));
        running.App.Services.GetRequiredService<ILoggerFactory>().AddProvider(running.log);
        pages?.Invoke(running.App);
        await running.App.StartAsync();
        return running;
    }

    public async ValueTask DisposeAsync()
    {
        await App.StopAsync();
        await App.DisposeAsync();
    }

    private sealed class Log : ILoggerProvider
    {
        private static readonly IdsOnlyConsole Format = new();

        public ConcurrentQueue<string> Lines { get; } = new();

        public ILogger CreateLogger(string categoryName) => new Category(categoryName, Lines);

        public void Dispose()
        {
        }

        private sealed class Category(string name, ConcurrentQueue<string> lines) : ILogger
        {
            public IDisposable? BeginScope<TState>(TState state)
                where TState : notnull => null;

            public bool IsEnabled(LogLevel logLevel) => true;

            public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
            {
                using var line = new StringWriter();
                Format.Write(new LogEntry<TState>(logLevel, name, eventId, state, exception, formatter), null, line);
                lines.Enqueue(line.ToString());
            }
        }
    }
}
