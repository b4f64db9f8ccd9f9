namespace SopCloud.Functions.Access;

internal static class AccessSetup
{
    public static void AddAccess(this IServiceCollection services, IConfiguration configuration)
    {
    }

    public static void MapAccess(this IEndpointRouteBuilder beheer)
    {
    }
}
