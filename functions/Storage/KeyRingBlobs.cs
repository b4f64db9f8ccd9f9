using System.Xml.Linq;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace SopCloud.Functions.Storage;

/// <summary>The keys of cookies and forms, a private blob each. A key is written once and never replaced.</summary>
internal sealed class KeyRingBlobs(BlobServiceClient blobs) : IXmlRepository
{
    private readonly BlobContainerClient keys = blobs.GetBlobContainerClient(StorageLayout.Keys);

    public IReadOnlyCollection<XElement> GetAllElements() =>
        [.. keys.GetBlobs().Select(blob => keys.GetBlobClient(blob.Name).DownloadContent().Value.Content.ToStream()).Select(XElement.Load)];

    public void StoreElement(XElement element, string friendlyName) => keys.GetBlobClient($"{friendlyName}.xml").Upload(
        BinaryData.FromString(element.ToString()),
        new BlobUploadOptions { Conditions = new() { IfNoneMatch = ETag.All } });
}
