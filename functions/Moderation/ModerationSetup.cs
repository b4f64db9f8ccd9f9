namespace SopCloud.Functions.Moderation;

internal static class ModerationSetup
{
    public static void AddModeration(this IServiceCollection services)
    {
        services.AddSingleton<DecideSubmission>();
    }

    public static void MapModeration(this IEndpointRouteBuilder beheer)
    {
    }
}
