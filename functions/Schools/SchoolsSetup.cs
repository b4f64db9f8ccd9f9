namespace SopCloud.Functions.Schools;

internal static class SchoolsSetup
{
    public static void AddSchools(this IServiceCollection services)
    {
        services.AddSingleton<SchoolTemplates>();
        services.AddSingleton<SubmitProfile>();
        services.AddSingleton<SchoolForms>();
    }

    public static void MapSchools(this IEndpointRouteBuilder beheer)
    {
    }
}
