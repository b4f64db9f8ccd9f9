namespace SopCloud.Functions.Publishing;

internal static class PublishingSetup
{
    public static void AddPublishing(this IServiceCollection services)
    {
        services.AddSingleton<PublishQueue>();
        services.AddSingleton<PublishSchool>();
        services.AddSingleton<Sweep>();
    }
}
