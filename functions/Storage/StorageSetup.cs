using Azure.Data.Tables;
using Azure.Storage.Blobs;

namespace SopCloud.Functions.Storage;

internal static class StorageSetup
{
    public static void AddStorage(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(_ => new TableServiceClient(Data(configuration)));
        services.AddSingleton(_ => new BlobServiceClient(Data(configuration)));
    }

    private static string Data(IConfiguration configuration) =>
        configuration["Storage:Data"] ?? throw new InvalidOperationException("Set Storage__Data to the connection string of the storage account for data.");
}
