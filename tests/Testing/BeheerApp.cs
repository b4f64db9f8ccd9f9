using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Azure.Data.Tables;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SopCloud.Functions.Access;
using SopCloud.Functions.Hosting;
using SopCloud.Functions.Register;
using SopCloud.Functions.Storage;
using SopCloud.Profiles.Register;
using Xunit;

namespace SopCloud.Testing;

/// <summary>
/// The real app on a port of its own, on storage of its own, with the real sign-in provider. Take it as a class fixture.
/// A test that needs more of it derives: other settings in <see cref="Configure"/>, endpoints of its own in <see cref="Map"/>.
/// </summary>
public class BeheerApp(Azurite azurite, IdentityProvider provider) : IAsyncLifetime
{
    private WebApplication? app;

    public Uri Address { get; } = new($"http://127.0.0.1:{FreePort()}");

    /// <summary>Where this app serves the public site, as Azure would.</summary>
    public Uri SiteAddress { get; } = new($"http://127.0.0.1:{FreePort()}");

    public StorageAccounts Storage { get; } = azurite.NewAccounts();

    public TestClock Clock { get; } = new();

    public IServiceProvider Services => app!.Services;

    public TableServiceClient Tables => Services.GetRequiredService<TableServiceClient>();

    /// <summary>The issuer of who signs in here.</summary>
    public string Issuer => Authority;

    protected virtual string Authority => provider.Issuer;

    public virtual async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Development", ApplicationName = typeof(App).Assembly.GetName().Name });
        builder.Logging.SetMinimumLevel(LogLevel.Error);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Storage:Data"] = Storage.ConnectionString,
            ["Storage:Site"] = Storage.SiteConnectionString,
            ["Hosting:BeheerAddress"] = Address.GetLeftPart(UriPartial.Authority),
            ["Hosting:SiteAddress"] = SiteAddress.GetLeftPart(UriPartial.Authority),
            ["SignIn:Authority"] = Authority,
            ["SignIn:ClientId"] = IdentityProvider.ClientId,
            ["SignIn:ClientSecret"] = IdentityProvider.ClientSecret,
        });
        builder.Services.AddSingleton<TimeProvider>(Clock);
        Configure(builder);

        app = App.Build(builder);
        Map(app);
        await Services.GetRequiredService<StorageLayout>().EnsureAsync(CancellationToken.None);
        await app.StartAsync();
    }

    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (app is null)
            return;
        await app.StopAsync();
        await app.DisposeAsync();
    }

    /// <summary>A browser without scripts: it keeps cookies and, unless told otherwise, follows redirects.</summary>
    public HttpClient NewClient(bool followRedirects = true, CookieContainer? cookies = null) =>
        new(new HttpClientHandler { AllowAutoRedirect = followRedirects, CookieContainer = cookies ?? new() }) { BaseAddress = Address };

    /// <summary>Someone at a browser who went through the whole sign-in, at the provider too, whoever was signed in there before.</summary>
    public async Task<HttpClient> SignInAsync(string subject, CookieContainer? cookies = null)
    {
        var client = NewClient(cookies: cookies);
        foreach (var remembered in cookies?.GetCookies(new Uri(Issuer)).Cast<Cookie>() ?? [])
            remembered.Expired = true;
        var landed = await client.SignInAsync(subject);
        return landed.IsSuccessStatusCode || landed.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.NotFound
            ? client
            : throw new InvalidOperationException($"Signing in ended at {landed.RequestMessage!.RequestUri} with {landed.StatusCode}.");
    }

    public string PersonIdOf(string subject) => PersonId.Of(Authority, subject);

    /// <summary>Gives access directly in storage, as if an invitation had been accepted.</summary>
    public Task GrantAsync(string subject, params Grant[] grants) => Task.WhenAll(grants.Select(grant =>
        Services.GetRequiredService<Grants>().GiveAsync(
            new Holder(PersonIdOf(subject), IdentityProvider.NameOf(subject), Email: null, grant, Clock.GetUtcNow()), invitation: null, Grants.Operator)));

    /// <summary>Puts fictional schools into the register, as members of a fictional SWV.</summary>
    public async Task RegisterAsync(SwvCode swv, params SchoolId[] schools)
    {
        var table = Tables.GetTableClient(SchoolRegister.TableName);
        await table.UpsertEntityAsync(SwvRow.From(new Swv
        {
            Code = swv,
            Name = $"SWV De Proef {swv}",
            Steunpunt = new("Steunpunt De Proef", null, "steunpunt@example.test", null),
            Template = "po-almere-2023",
        }));
        foreach (var id in schools)
        {
            var school = new School
            {
                Id = id,
                Name = $"De Proefschool {id}",
                Address = new("Proefstraat 1", null, "Proefdorp"),
                Municipality = "Proefdorp",
                BoardNumber = "99901",
                Denomination = "Openbaar",
                Swv = swv,
            };
            await table.UpsertEntityAsync(SchoolRow.Facts(school));
            await table.UpsertEntityAsync(SchoolRow.InListOf(swv, school));
        }
    }

    protected virtual void Configure(WebApplicationBuilder builder)
    {
    }

    protected virtual void Map(WebApplication app)
    {
    }

    /// <summary>An address must be known before the app starts: it is one of its settings.</summary>
    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

/// <summary>What a person does at a browser.</summary>
public static partial class Browsing
{
    /// <summary>Goes to an address that needs a sign-in, and picks a person at the provider.</summary>
    /// <returns>Where they landed.</returns>
    public static async Task<HttpResponseMessage> SignInAsync(this HttpClient client, string subject, string at = "/beheer/aanmelden")
    {
        var list = await client.GetAsync(at);
        return await client.PostAsync(list.RequestMessage!.RequestUri, Form(("account", subject)));
    }

    /// <summary>Posts to <paramref name="action"/> with the antiforgery token of a form on <paramref name="page"/>.</summary>
    public static async Task<HttpResponseMessage> PostFormAsync(this HttpClient client, string page, string action, params (string Name, string Value)[] fields) =>
        await client.PostAsync(action, Form([("__RequestVerificationToken", await client.TokenAsync(page)), .. fields]));

    public static async Task<string> TokenAsync(this HttpClient client, string page) =>
        Token().Match(await client.GetStringAsync(page)) is { Success: true } token
            ? token.Groups[1].Value
            : throw new InvalidOperationException($"{page} has no form with an antiforgery token.");

    public static FormUrlEncodedContent Form(params (string Name, string Value)[] fields) =>
        new(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));

    [GeneratedRegex("""name="__RequestVerificationToken" value="([^"]+)""")]
    private static partial Regex Token();
}
