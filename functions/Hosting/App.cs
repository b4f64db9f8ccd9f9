using Microsoft.Extensions.DependencyInjection.Extensions;
using SopCloud.Functions.Access;
using SopCloud.Functions.Demo;
using SopCloud.Functions.Home;
using SopCloud.Functions.Layout;
using SopCloud.Functions.Moderation;
using SopCloud.Functions.Publishing;
using SopCloud.Functions.Register;
using SopCloud.Functions.Schools;
using SopCloud.Functions.Signals;
using SopCloud.Functions.Storage;

namespace SopCloud.Functions.Hosting;

/// <summary>The whole application in one look: what it is made of and where each part answers.</summary>
internal static class App
{
    /// <summary>Every address for people starts with this; the Functions host knows it as the route prefix.</summary>
    public const string BeheerPath = "/beheer";

    /// <summary>Runs until it is told to stop, and returns the exit code.</summary>
    public static async Task<int> RunAsync()
    {
        try
        {
            await using var app = Build(WebApplication.CreateBuilder());
            await app.RunAsync();
            // The Functions host starts its handler again only when that ends in an error; and it never asks it to end.
            return FunctionsHost.Port(app.Configuration) is null ? 0 : 1;
        }
        catch (Exception exception)
        {
            // Nobody typed anything yet when a start fails, so this message may be shown: it names what to mend.
            await Console.Error.WriteLineAsync($"SopCloud cannot run: {exception.Message}");
            return 1;
        }
    }

    public static WebApplication Build(WebApplicationBuilder builder)
    {
        AddParts(builder.Services, builder.Configuration);
        builder.Services.AddRazorComponents();
        builder.AddHosting();

        var app = builder.Build();
        app.UseSafeHeaders();
        app.UseHosting();
        app.UseRouting();
        app.UseAccess();

        app.MapHosting();
        var beheer = app.MapGroup(BeheerPath);
        ServeAssets.Map(beheer);
        beheer.MapAccess();
        ShowHome.Map(beheer);
        beheer.MapSchools();
        beheer.MapModeration();
        beheer.MapSignals();
        return app;
    }

    /// <summary>What the app and the operator's verbs share.</summary>
    public static void AddParts(IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddAddresses(configuration);
        services.AddStorage(configuration);
        services.AddRegister();
        services.AddAccess(configuration);
        services.AddSchools();
        services.AddModeration(configuration);
        services.AddSignals();
        services.AddPublishing();
        services.AddDemo();
    }
}
