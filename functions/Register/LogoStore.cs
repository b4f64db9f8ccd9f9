using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using SopCloud.Profiles.Register;

namespace SopCloud.Functions.Register;

/// <summary>The logos that an operator imported, each a private blob under the hash of its content: one that is there is right.</summary>
internal sealed class LogoStore(BlobServiceClient blobs)
{
    private readonly BlobContainerClient container = blobs.GetBlobContainerClient(PostcodePoints.ContainerName);

    public async Task SaveAsync(SwvCode swv, Logo logo, byte[] content, CancellationToken stop)
    {
        await container.CreateIfNotExistsAsync(cancellationToken: stop);
        try
        {
            await Blob(swv, logo).UploadAsync(new BinaryData(content), new BlobUploadOptions { Conditions = new() { IfNoneMatch = ETag.All } }, stop);
        }
        catch (RequestFailedException e) when (e.Status is 409 or 412)
        {
            // There already.
        }
    }

    /// <summary>Null where it was lost: import the SWV's file again.</summary>
    public async Task<byte[]?> ReadAsync(SwvCode swv, Logo logo, CancellationToken stop)
    {
        try
        {
            return (await Blob(swv, logo).DownloadContentAsync(stop)).Value.Content.ToArray();
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            return null;
        }
    }

    private BlobClient Blob(SwvCode swv, Logo logo) => container.GetBlobClient($"logos/{swv.Slug}-{logo.Hash}.png");
}
