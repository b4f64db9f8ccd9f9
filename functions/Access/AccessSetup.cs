using Microsoft.AspNetCore.Authorization;
using SopCloud.Functions.Hosting;

namespace SopCloud.Functions.Access;

internal static class AccessSetup
{
    public static void AddAccess(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddAuthorizationBuilder().SetFallbackPolicy(NobodyUnderBeheer);
        services.AddSingleton<IAuthorizationHandler, AudienceHandler>();
    }

    public static void MapAccess(this IEndpointRouteBuilder beheer)
    {
    }

    /// <summary>An endpoint that does not say whom it is for answers nobody.</summary>
    private static AuthorizationPolicy NobodyUnderBeheer { get; } = new AuthorizationPolicyBuilder()
        .RequireAssertion(context => context.Resource is HttpContext http && !http.Request.Path.StartsWithSegments(App.BeheerPath))
        .Build();
}
