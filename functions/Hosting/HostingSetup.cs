using System.Net;
using Azure.Storage.Queues.Models;
using Microsoft.Extensions.Options;
using SopCloud.Functions.Storage;

namespace SopCloud.Functions.Hosting;

/// <summary>
/// Where the app listens and what drives it: the Functions host, or on a laptop a poller, a timer and a stand-in for the
/// public site of its own. Everything else of the app is the same under both.
/// </summary>
internal static class HostingSetup
{
    /// <summary>The addresses of beheer and of the site, which the operator's verbs need too.</summary>
    public static void AddAddresses(this IServiceCollection services, IConfiguration configuration) =>
        services.AddOptions<HostingOptions>()
            .Bind(configuration.GetSection(HostingOptions.Section))
            .Validate(options => HostingOptions.IsOrigin(options.BeheerAddress), HostingOptions.Mend(nameof(HostingOptions.BeheerAddress)))
            .Validate(options => HostingOptions.IsOrigin(options.SiteAddress), HostingOptions.Mend(nameof(HostingOptions.SiteAddress)))
            .ValidateOnStart();

    /// <summary>Comes after all other parts: it takes back what one of them would do before the app listens.</summary>
    public static void AddHosting(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<PublishTrigger>();
        services.AddHostedService<WarmUp>();
        services.AddFormLimit();

        // Keeps the Functions host, which waits for the app to listen, waiting for storage. The warm-up reads the keys.
        services.Remove(services.Single(service => service.ImplementationType?.Name == "DataProtectionHostedService"));

        IdsOnlyConsole.AddTo(builder.Logging);

        // In development too, what a person typed wrong must not come back as an exception with the text in it.
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = false);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);

        if (FunctionsHost.Port(builder.Configuration) is { } port)
            builder.AddBehindHost(port);
        else
            builder.AddStandalone();
    }

    /// <summary>What every request passes first: the address people used, pages for what goes wrong, storage that is ready.</summary>
    public static void UseHosting(this WebApplication app)
    {
        app.UseErrorPages();
        if (FunctionsHost.Port(app.Configuration) is not null)
            app.UsePublicAddress();
        app.Use(async (context, next) =>
        {
            // The host waits for an answer to `GET /` before it sends work: that one may not wait for storage.
            if (context.Request.Path != "/")
                await context.RequestServices.GetRequiredService<StorageLayout>().EnsureAsync(context.RequestAborted);
            await next(context);
        });
        app.UseFormLimit();
    }

    public static void MapHosting(this WebApplication app)
    {
        if (FunctionsHost.Port(app.Configuration) is not null)
        {
            app.MapGet("/", () => "SopCloud");
            Triggers.Map(app);
        }
        else
        {
            app.MapGet("/", () => Results.Redirect($"{App.BeheerPath}/"));
        }
    }

    private static void AddBehindHost(this WebApplicationBuilder builder, int port)
    {
        builder.WebHost.UseUrls();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
    }

    private static void AddStandalone(this WebApplicationBuilder builder)
    {
        if (builder.Configuration[$"{HostingOptions.Section}:{nameof(HostingOptions.BeheerAddress)}"] is { Length: > 0 } address)
            builder.WebHost.UseUrls(address);
        builder.Services.AddHostedService(provider => ActivatorUtilities.CreateInstance<QueuePoller>(
            provider, QueueRules.OfHost, Handle(provider.GetRequiredService<PublishTrigger>())));
        builder.Services.AddHostedService<SweepTimer>();
        builder.Services.AddHostedService<LocalSite>();
    }

    private static Func<QueueMessage, CancellationToken, Task> Handle(PublishTrigger publish) =>
        (message, stop) => publish.RunAsync(message.MessageText, message.MessageId, stop);

    /// <summary>
    /// The host calls on 127.0.0.1 without https; links and cookies need the address that people know. It comes from the
    /// setting alone: no header that somebody may have sent decides where a redirect goes.
    /// </summary>
    private static void UsePublicAddress(this WebApplication app)
    {
        if (app.Services.GetRequiredService<IOptions<HostingOptions>>().Value.BeheerAddress is not { } address)
            return;
        app.Use((context, next) =>
        {
            context.Request.Scheme = address.Scheme;
            context.Request.Host = new HostString(address.Authority);
            return next(context);
        });
    }
}
