using System.IO.Compression;
using System.Security.Cryptography;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using SopCloud.Functions.Storage;
using SopCloud.Site;

namespace SopCloud.Functions.Publishing;

/// <summary>Brings files to <c>$web</c>: only what differs from the manifest, and never a link before the page it leads to.</summary>
internal sealed class SiteUpload([FromKeyedServices(StorageSetup.Site)] BlobServiceClient site)
{
    private const int AtOnce = 6;

    private readonly BlobContainerClient _web = site.GetBlobContainerClient(StorageLayout.Web);

    /// <summary>Uploads the files that changed; the rest of the site stays.</summary>
    /// <returns>The manifest to save once the rest is saved too.</returns>
    public async Task<SiteManifest> UploadAsync(ManifestLease lease, IReadOnlyCollection<SiteFile> files, CancellationToken stop)
    {
        var known = lease.Manifest.Files;
        var manifest = lease.Manifest with { Files = new(known, StringComparer.Ordinal) };
        foreach (var kind in files.GroupBy(file => file.Kind).OrderBy(kind => kind.Key))
        {
            var changed = kind
                .Select(file => (File: file, Hash: Convert.ToHexStringLower(SHA256.HashData(file.Content.Span))))
                .Where(item => known.GetValueOrDefault(item.File.Path) is not { Removed: false } old || old.Hash != item.Hash);

            foreach (var batch in changed.Chunk(50))
            {
                await lease.KeepAsync(stop);
                var tags = new string[batch.Length];
                await Parallel.ForAsync(0, batch.Length, Options(stop), async (i, token) =>
                    tags[i] = await UploadAsync(lease, batch[i].File, known.GetValueOrDefault(batch[i].File.Path)?.Tag, token));
                for (var i = 0; i < batch.Length; i++)
                    manifest.Files[batch[i].File.Path] = new(batch[i].Hash, tags[i]);
            }
        }

        return manifest;
    }

    /// <summary>Saves a manifest of which these files are the whole: what is not among them goes.</summary>
    public async Task RemoveOthersAsync(ManifestLease lease, SiteManifest manifest, IReadOnlyCollection<SiteFile> files, CancellationToken stop)
    {
        var paths = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var gone = manifest.Files.Keys.Where(path => !paths.Contains(path)).ToList();

        // A tombstone first: if this stops halfway, the next run still knows what to delete.
        foreach (var path in gone)
            manifest.Files[path] = manifest.Files[path] with { Removed = true };
        await lease.SaveAsync(manifest, stop);
        if (gone.Count == 0)
            return;

        await Parallel.ForEachAsync(gone, Options(stop), async (path, token) => await DeleteAsync(path, manifest.Files[path].Tag, token));
        foreach (var path in gone)
            manifest.Files.Remove(path);
        await lease.SaveAsync(manifest, stop);
    }

    /// <summary>
    /// Uploads the assets. Their names hold their hash, so one that is there is right; old ones stay for pages that still ask for them.
    /// </summary>
    public async Task AddAssetsAsync(CancellationToken stop) =>
        await Parallel.ForEachAsync(Assets.Files, Options(stop), async (file, token) =>
        {
            try
            {
                await SendAsync(file, new() { IfNoneMatch = ETag.All }, token);
            }
            catch (RequestFailedException e) when (e.Status is 409 or 412)
            {
                // There already.
            }
        });

    private static ParallelOptions Options(CancellationToken stop) => new() { MaxDegreeOfParallelism = AtOnce, CancellationToken = stop };

    private async Task<string> UploadAsync(ManifestLease lease, SiteFile file, string? knownTag, CancellationToken stop)
    {
        try
        {
            return await SendAsync(file, knownTag is null ? new() { IfNoneMatch = ETag.All } : new() { IfMatch = new ETag(knownTag) }, stop);
        }
        catch (RequestFailedException e) when (e.Status is 404 or 409 or 412)
        {
            // The file is not as the manifest says: a publisher died after uploading, or another one took over. Whoever
            // still holds the lease goes on from what is there; whoever lost it stops here.
            await lease.RenewAsync(stop);
            return await SendAsync(file, await CurrentAsync(file.Path, stop), stop);
        }
    }

    private async Task DeleteAsync(string path, string tag, CancellationToken stop)
    {
        try
        {
            await _web.GetBlobClient(path).DeleteIfExistsAsync(conditions: new() { IfMatch = new ETag(tag) }, cancellationToken: stop);
        }
        catch (RequestFailedException e) when (e.Status == 412)
        {
            // Another SWV has the school now, and has put its page there.
        }
    }

    private async Task<BlobRequestConditions> CurrentAsync(string path, CancellationToken stop)
    {
        try
        {
            var properties = await _web.GetBlobClient(path).GetPropertiesAsync(cancellationToken: stop);
            return new() { IfMatch = properties.Value.ETag };
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            return new() { IfNoneMatch = ETag.All };
        }
    }

    private async Task<string> SendAsync(SiteFile file, BlobRequestConditions conditions, CancellationToken stop)
    {
        var isText = !file.ContentType.StartsWith("font/", StringComparison.Ordinal) && !file.ContentType.StartsWith("image/png", StringComparison.Ordinal);
        var headers = new BlobHttpHeaders
        {
            ContentType = file.ContentType,
            // The host of $web compresses nothing and negotiates nothing: text is stored as browsers get it.
            ContentEncoding = isText ? "gzip" : null,
            CacheControl = file.Kind == SiteFileKind.Asset ? "public, max-age=31536000, immutable" : "no-cache",
        };
        var content = isText ? Compress(file.Content) : new BinaryData(file.Content);
        var response = await _web.GetBlobClient(file.Path).UploadAsync(content, new BlobUploadOptions { HttpHeaders = headers, Conditions = conditions }, stop);
        return response.Value.ETag.ToString();
    }

    private static BinaryData Compress(ReadOnlyMemory<byte> content)
    {
        var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.SmallestSize))
            gzip.Write(content.Span);
        return new(compressed.ToArray());
    }
}
