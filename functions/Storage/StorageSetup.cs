namespace SopCloud.Functions.Storage;

internal static class StorageSetup
{
    public static void AddStorage(this IServiceCollection services, IConfiguration configuration)
    {
    }
}
