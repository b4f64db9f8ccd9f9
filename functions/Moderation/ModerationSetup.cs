namespace SopCloud.Functions.Moderation;

internal static class ModerationSetup
{
    public static void AddModeration(this IServiceCollection services)
    {
        services.AddSingleton<DecideSubmission>();
        services.AddSingleton<WaitingSubmissions>();
    }

    public static void MapModeration(this IEndpointRouteBuilder beheer)
    {
        ShowWaiting.Map(beheer);
        JudgeSubmission.Map(beheer);
    }
}
