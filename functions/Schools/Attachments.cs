using System.Security.Cryptography;
using Azure;
using Azure.Storage.Blobs;
using SopCloud.Profiles.Register;

namespace SopCloud.Functions.Schools;

/// <summary>
/// The formal documents of schools, for school and SWV only; private, in container <c>bijlagen</c>. Each is kept under what
/// it holds, so a profile that was handed in keeps pointing at the very file that came with it.
/// </summary>
internal sealed class Attachments(BlobServiceClient blobs)
{
    public const string ContainerName = "bijlagen";

    private readonly BlobContainerClient _container = blobs.GetBlobContainerClient(ContainerName);

    /// <returns>The SHA-256 of the content, in small hexadecimal digits.</returns>
    public async Task<string> StoreAsync(SchoolId school, BinaryData content, CancellationToken stop)
    {
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(content));
        await Blob(school, sha256).UploadAsync(content, overwrite: true, stop);
        return sha256;
    }

    /// <summary>Null when this school has no such file.</summary>
    public async Task<Stream?> OpenAsync(SchoolId school, string sha256, CancellationToken stop)
    {
        try
        {
            return (await Blob(school, sha256).DownloadStreamingAsync(cancellationToken: stop)).Value.Content;
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            return null;
        }
    }

    private BlobClient Blob(SchoolId school, string sha256) => _container.GetBlobClient($"{school}/{sha256}");
}
