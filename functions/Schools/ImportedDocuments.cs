using Azure;
using Azure.Storage.Blobs;
using SopCloud.Profiles.Register;

namespace SopCloud.Functions.Schools;

/// <summary>The documents that schools gave to start from, as they gave them; private, in container <c>documenten</c>.</summary>
internal sealed class ImportedDocuments(BlobServiceClient blobs)
{
    public const string ContainerName = "documenten";

    private readonly BlobContainerClient _container = blobs.GetBlobContainerClient(ContainerName);

    /// <returns>The id of the document, for the address of its review.</returns>
    public async Task<string> StoreAsync(SchoolId school, BinaryData content, CancellationToken stop)
    {
        var id = Guid.NewGuid().ToString("N");
        await Blob(school, id).UploadAsync(content, stop);
        return id;
    }

    /// <summary>Null when this school has no such document.</summary>
    public async Task<BinaryData?> ReadAsync(SchoolId school, string id, CancellationToken stop)
    {
        if (!Guid.TryParseExact(id, "N", out _))
            return null;
        try
        {
            return (await Blob(school, id).DownloadContentAsync(stop)).Value.Content;
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            return null;
        }
    }

    private BlobClient Blob(SchoolId school, string id) => _container.GetBlobClient($"{school}/{id}.txt");
}
