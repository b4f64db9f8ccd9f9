using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using SopCloud.Functions.Hosting;
using SopCloud.Functions.Layout;

namespace SopCloud.Functions.Access;

internal static class SignInSetup
{
    public static void AddSignIn(this IServiceCollection services, IConfiguration configuration)
    {
        // Else a sign-in right after a change of the provider's keys would still be judged by the old ones.
        AppContext.SetSwitch("Switch.Microsoft.IdentityModel.UpdateConfigAsBlocking", true);

        services.AddSettings(configuration);
        services.AddSingleton<Sessions>().AddSingleton<SessionCookie>();
        services.AddAuthentication()
            .AddCookie(SessionCookie.Scheme)
            .AddOAuth<OpenIdConnectOptions, OpenIdConnectHandler>(OpenIdConnectOptions.Scheme, _ => { });
        services.AddOptions<CookieAuthenticationOptions>(SessionCookie.Scheme)
            .Configure<IHostEnvironment>((options, environment) => SessionCookie.Configure(options, environment.IsDevelopment()));
        services.AddOptions<OpenIdConnectOptions>(OpenIdConnectOptions.Scheme).Configure<IOptions<SignInOptions>, IHostEnvironment>(Configure);
    }

    private static void AddSettings(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<SignInOptions>()
            .Bind(configuration.GetSection(SignInOptions.Section))
            .Validate(options => SignInOptions.IsSafeAddress(options.Authority), Missing(SignInOptions.Section, nameof(SignInOptions.Authority), "the https address of the sign-in provider"))
            .Validate(options => options.ClientId.Length > 0, Missing(SignInOptions.Section, nameof(SignInOptions.ClientId), "the name by which the sign-in provider knows this app"))
            .Validate(options => options.ClientSecret.Length > 0, Missing(SignInOptions.Section, nameof(SignInOptions.ClientSecret), "the secret that goes with it"))
            .ValidateOnStart();
        services.AddOptions<HostingOptions>()
            .Validate(
                options => options.BeheerAddress is { } address && SignInOptions.IsSafeAddress(address.OriginalString),
                Missing(HostingOptions.Section, nameof(HostingOptions.BeheerAddress), "the https address under which people know this app, such as https://beheer.example.nl"))
            .ValidateOnStart();
    }

    private static string Missing(string section, string name, string what) =>
        $"The setting {section}:{name} (as an environment variable {section}__{name}) must be {what}.";

    private static void Configure(OpenIdConnectOptions options, IOptions<SignInOptions> settings, IHostEnvironment environment)
    {
        var authority = settings.Value.Authority.TrimEnd('/');
        options.Authority = authority;
        options.ClientId = settings.Value.ClientId;
        options.ClientSecret = settings.Value.ClientSecret;
        options.Discovery = new ConfigurationManager<OpenIdConnectConfiguration>(
            $"{authority}/.well-known/openid-configuration",
            new OpenIdConnectConfigurationRetriever(),
            new HttpDocumentRetriever { RequireHttps = settings.Value.AuthorityUri.Scheme == Uri.UriSchemeHttps });
        // The framework wants them at once; discovery says where they really are.
        (options.AuthorizationEndpoint, options.TokenEndpoint) = (authority, authority);

        options.CallbackPath = SignInEndpoints.Callback;
        options.AccessDeniedPath = SignInEndpoints.Denied;
        options.SignInScheme = SessionCookie.Scheme;
        options.UsePkce = true;
        options.SaveTokens = false;
        options.Scope.Clear();
        options.Scope.Add("openid");
        options.Scope.Add("profile");
        options.CorrelationCookie.SameSite = SameSiteMode.Lax;
        options.CorrelationCookie.SecurePolicy = SessionCookie.Secure(environment.IsDevelopment());
        options.Events.OnRemoteFailure = SayItFailedAsync;
    }

    private static async Task SayItFailedAsync(RemoteFailureContext context)
    {
        var log = context.HttpContext.RequestServices.GetRequiredService<ILogger<OpenIdConnectHandler>>();
        SignInLog.Failed(log, context.Failure?.GetType().Name ?? "");
        context.HandleResponse();
        await Page.Of<SignInFailedPage>(statusCode: StatusCodes.Status400BadRequest).ExecuteAsync(context.HttpContext);
    }
}

internal static partial class SignInLog
{
    // The type only: messages of the libraries quote tokens.
    [LoggerMessage(1, LogLevel.Warning, "A sign-in was refused: {Reason}")]
    public static partial void Failed(ILogger log, string reason);
}
