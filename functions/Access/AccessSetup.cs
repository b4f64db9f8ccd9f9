using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using SopCloud.Functions.Hosting;
using SopCloud.Functions.Register;

namespace SopCloud.Functions.Access;

internal static class AccessSetup
{
    public static void AddAccess(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSignIn(configuration);
        services.AddSingleton<Grants>().AddSingleton<Invitations>().AddSingleton<AccessOverview>();

        services.AddAuthorizationBuilder().SetFallbackPolicy(NobodyUnderBeheer);
        services.AddSingleton<IAuthorizationHandler, AudienceHandler>();
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, Refusal>();
        services.AddSingleton<FindSwvOfSchool>(provider =>
        {
            var register = provider.GetRequiredService<SchoolRegister>();
            return async (school, stop) => (await register.FindAsync(school, stop))?.Swv;
        });

        services.AddOptions<AntiforgeryOptions>().Configure<IHostEnvironment>((options, environment) =>
        {
            options.Cookie.Name = "beheer.formulier";
            options.Cookie.Path = App.BeheerPath;
            options.Cookie.SecurePolicy = SessionCookie.Secure(environment.IsDevelopment());
            options.SuppressXFrameOptionsHeader = true; // The Content-Security-Policy says it, and stricter.
        });
    }

    public static void MapAccess(this IEndpointRouteBuilder beheer)
    {
        SignInEndpoints.Map(beheer);
        AcceptInvitation.Map(beheer);
        LookAfterAccess.Map(beheer);
    }

    /// <summary>An endpoint that does not say whom it is for answers nobody.</summary>
    private static AuthorizationPolicy NobodyUnderBeheer { get; } = new AuthorizationPolicyBuilder()
        .RequireAssertion(context => context.Resource is HttpContext http && !http.Request.Path.StartsWithSegments(App.BeheerPath))
        .Build();
}
