using Microsoft.Extensions.Options;
using SopCloud.Functions.Dossiers;
using SopCloud.Functions.Hosting;
using SopCloud.Functions.Register;
using SopCloud.Functions.Storage;
using SopCloud.Site;

namespace SopCloud.Functions.Publishing;

internal static class PublishingSetup
{
    public static void AddPublishing(this IServiceCollection services)
    {
        services.AddSingleton<PublishQueue>();
        services.AddSingleton<DossierStore>();
        services.AddSingleton<SchoolYears>();
        services.AddSingleton<RedactionStore>();
        services.AddSingleton<WorkList>();
        services.AddSingleton<PlacedProfiles>();
        services.AddSingleton<RegionStore>();
        services.AddSingleton<SiteUpload>();
        services.AddSingleton(provider => new Generator(AddressesOf(provider.GetRequiredService<IOptions<HostingOptions>>().Value)));
        services.AddSingleton<PublishSchool>();
        services.AddSingleton<PublishRegion>();
        services.AddSingleton<PublishCountry>();
        services.AddSingleton<Sweep>();

        // What the register changes, the pages of its SWVs must follow.
        services.AddSingleton<RegionsChanged>(provider => async (swvs, stop) =>
        {
            await provider.GetRequiredService<StorageLayout>().EnsureAsync(stop);
            foreach (var swv in swvs)
                await provider.GetRequiredService<WorkList>().AddRegionAsync(swv, stop);
        });
    }

    private static SiteAddresses AddressesOf(HostingOptions options) =>
        new(options.SiteAddress ?? throw new InvalidOperationException(HostingOptions.Mend(nameof(HostingOptions.SiteAddress))));
}
