using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using SopCloud.Functions.Hosting;

namespace SopCloud.Functions.Access;

/// <summary>
/// The cookie that says who is signed in. It is sealed, but that is not enough: each request also looks up its session,
/// so that signing out ends a copy of the cookie too.
/// </summary>
internal sealed class SessionCookie(Sessions sessions) : CookieAuthenticationEvents
{
    public const string Scheme = "session";

    private const string SessionClaim = "sid";

    /// <summary>Who the provider says it is, without any access yet.</summary>
    /// <remarks>The claim "sub" is also what binds an antiforgery token to one person, whichever session it is used in.</remarks>
    public static ClaimsIdentity Identify(string personId, string name) =>
        new([new("sub", personId), new("name", name)], Scheme, nameType: "name", roleType: null);

    public static void Configure(CookieAuthenticationOptions options, bool isDevelopment)
    {
        options.Cookie.Name = "beheer";
        options.Cookie.Path = App.BeheerPath;
        options.Cookie.HttpOnly = true;
        // With Strict, who comes back from a provider on another site would land signed out.
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = Secure(isDevelopment);
        options.ExpireTimeSpan = Sessions.Longest;
        options.SlidingExpiration = false;
        options.EventsType = typeof(SessionCookie);
    }

    public static CookieSecurePolicy Secure(bool isDevelopment) => isDevelopment ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;

    public override async Task SigningIn(CookieSigningInContext context)
    {
        var identity = (ClaimsIdentity)context.Principal!.Identity!;
        var session = await sessions.StartAsync(identity.FindFirst("sub")!.Value, context.HttpContext.RequestAborted);
        identity.AddClaim(new(SessionClaim, session));
    }

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        if (context.Principal is { } principal
            && principal.FindFirst("sub")?.Value is { } personId
            && principal.FindFirst(SessionClaim)?.Value is { } session
            && await sessions.FindGrantsAsync(personId, session, context.HttpContext.RequestAborted) is { } grants)
        {
            context.HttpContext.Features.Set(new Person(personId, principal.FindFirst("name")!.Value, grants));
        }
        else
        {
            context.RejectPrincipal();
        }
    }

    public override async Task SigningOut(CookieSigningOutContext context)
    {
        if (await context.HttpContext.AuthenticateAsync(Scheme) is { Principal: { } principal })
            await sessions.EndAsync(principal.FindFirst("sub")!.Value, principal.FindFirst(SessionClaim)!.Value, context.HttpContext.RequestAborted);
    }
}
