using SopCloud.Functions.Dossiers;
using SopCloud.Site;

namespace SopCloud.Functions.Publishing;

internal static class PublishingSetup
{
    public static void AddPublishing(this IServiceCollection services)
    {
        services.AddSingleton<PublishQueue>();
        services.AddSingleton<DossierStore>();
        services.AddSingleton<WorkList>();
        services.AddSingleton<PlacedProfiles>();
        services.AddSingleton<RegionStore>();
        services.AddSingleton<SiteUpload>();
        services.AddSingleton<Generator>();
        services.AddSingleton<PublishSchool>();
        services.AddSingleton<PublishRegion>();
        services.AddSingleton<PublishCountry>();
        services.AddSingleton<Sweep>();
    }
}
