using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Azure.Identity;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Options;

namespace SopCloud.Functions.Storage;

/// <summary>The way to both storage accounts. What may write to the public site asks for it by the key <see cref="Site"/>.</summary>
internal static class StorageSetup
{
    /// <summary>The key of the <c>BlobServiceClient</c> of the public site; without a key it is the private account's.</summary>
    public const string Site = "site";

    public static void AddStorage(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<StorageOptions>()
            .Bind(configuration.GetSection(StorageOptions.Section))
            .Validate(options => StorageAccount.TryParse(options.Data, out _), StorageOptions.Mend(nameof(StorageOptions.Data)))
            .Validate(options => StorageAccount.TryParse(options.Site, out _), StorageOptions.Mend(nameof(StorageOptions.Site)))
            .ValidateOnStart();

        services.AddSingleton(_ => Identity(configuration["AZURE_CLIENT_ID"]));
        services.AddSingleton(provider => Data(provider).Tables(provider.GetRequiredService<TokenCredential>(), Watched(new TableClientOptions(), provider)));
        services.AddSingleton(provider => Data(provider).Blobs(provider.GetRequiredService<TokenCredential>(), Watched(new BlobClientOptions(), provider)));
        services.AddSingleton(provider => Data(provider).Queues(provider.GetRequiredService<TokenCredential>(), Watched(new QueueClientOptions(), provider)));
        services.AddKeyedSingleton(Site, (provider, _) => Options(provider).SiteAccount.Blobs(provider.GetRequiredService<TokenCredential>(), Watched(new BlobClientOptions(), provider)));
        services.AddSingleton<StorageLayout>();
        services.AddKeyRing();
    }

    /// <summary>Keeps the keys of cookies and forms in storage, so that they survive a restart and hold on every instance.</summary>
    private static void AddKeyRing(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("SopCloud");
        services.AddSingleton<KeyRingBlobs>();
        services.AddOptions<KeyManagementOptions>().Configure<KeyRingBlobs>((options, blobs) => options.XmlRepository = blobs);
    }

    private static TokenCredential Identity(string? clientId) => string.IsNullOrEmpty(clientId)
        ? new DefaultAzureCredential()
        : new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(clientId));

    /// <summary>Every request passes the policies that are registered, each try of it: what counts or breaks them needs no other way in.</summary>
    private static TOptions Watched<TOptions>(TOptions options, IServiceProvider provider)
        where TOptions : ClientOptions
    {
        foreach (var policy in provider.GetServices<HttpPipelinePolicy>())
            options.AddPolicy(policy, HttpPipelinePosition.PerRetry);
        return options;
    }

    private static StorageAccount Data(IServiceProvider provider) => Options(provider).DataAccount;

    private static StorageOptions Options(IServiceProvider provider) => provider.GetRequiredService<IOptions<StorageOptions>>().Value;
}
