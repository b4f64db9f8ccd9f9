using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using SopCloud.Functions.Hosting;
using SopCloud.Functions.Layout;

namespace SopCloud.Functions.Access;

/// <summary>Signing in, and out again.</summary>
internal static class SignInEndpoints
{
    public const string SignIn = App.BeheerPath + "/aanmelden";
    public const string SignOut = App.BeheerPath + "/afmelden";

    /// <summary>To be registered with the provider, after our address: where it sends who signed in.</summary>
    public const string Callback = SignIn + "/terug";

    /// <summary>To be registered with the provider, after our address: where it sends who signed out.</summary>
    public const string SignedOut = App.BeheerPath + "/afgemeld";

    public const string Denied = SignIn + "/geweigerd";

    public static void Map(IEndpointRouteBuilder beheer)
    {
        beheer.MapGet("/aanmelden", SignInAt).ForAnyone();
        beheer.MapGet("/aanmelden/geweigerd", () => Page.Of<SignInFailedPage>(statusCode: StatusCodes.Status403Forbidden)).ForAnyone();
        beheer.MapPost("/afmelden", SignOutAsync).ForSignedIn();
        beheer.MapGet("/afgemeld", () => Page.Of<SignedOutPage>()).ForAnyone();
    }

    /// <param name="terug">Where to go after; only an address of this app.</param>
    /// <param name="ander">Ask the provider who it is, even if it still knows someone.</param>
    private static ChallengeHttpResult SignInAt(string? terug, bool ander = false)
    {
        var properties = new AuthenticationProperties { RedirectUri = Local(terug) };
        if (ander)
            properties.Items[OpenIdConnectHandler.Prompt] = "login";
        return TypedResults.Challenge(properties, [OpenIdConnectOptions.Scheme]);
    }

    private static async Task<RedirectHttpResult> SignOutAsync(
        HttpContext context, IOptionsMonitor<OpenIdConnectOptions> provider, IOptions<HostingOptions> ours, CancellationToken stop)
    {
        await context.SignOutAsync(SessionCookie.Scheme);
        return TypedResults.Redirect(await EndOfSessionAsync(provider.Get(OpenIdConnectOptions.Scheme), ours.Value.BeheerAddress!, stop));
    }

    private static async Task<string> EndOfSessionAsync(OpenIdConnectOptions provider, Uri origin, CancellationToken stop)
    {
        try
        {
            if (await provider.Discovery.GetConfigurationAsync(stop) is { EndSessionEndpoint.Length: > 0 } known)
                return QueryHelpers.AddQueryString(known.EndSessionEndpoint, new Dictionary<string, string?>
                {
                    ["client_id"] = provider.ClientId,
                    ["post_logout_redirect_uri"] = new Uri(origin, SignedOut).AbsoluteUri,
                });
        }
        catch (InvalidOperationException)
        {
            // The provider does not answer. Here the session has ended all the same.
        }

        return SignedOut;
    }

    /// <summary>An address elsewhere would lend our sign-in to whoever made the link.</summary>
    private static string Local(string? address) =>
        address is not null && address.StartsWith(App.BeheerPath + "/", StringComparison.Ordinal) && !address.AsSpan().ContainsAny('\\', '\r', '\n')
            ? address
            : App.BeheerPath + "/";
}
