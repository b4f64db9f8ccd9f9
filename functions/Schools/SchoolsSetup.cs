namespace SopCloud.Functions.Schools;

internal static class SchoolsSetup
{
    public static void AddSchools(this IServiceCollection services)
    {
    }

    public static void MapSchools(this IEndpointRouteBuilder beheer)
    {
    }
}
