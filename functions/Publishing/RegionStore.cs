using System.IO.Compression;
using System.Text.Json;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using SopCloud.Profiles;
using SopCloud.Profiles.Register;
using SopCloud.Site;

namespace SopCloud.Functions.Publishing;

/// <summary>
/// What publishing keeps per SWV, in container <c>publicatie</c>: the bundle that its pages are made from, the summary that
/// country-wide files are made from, and the manifest. All of it can be rebuilt from the placed versions.
/// </summary>
internal sealed class RegionStore(BlobServiceClient blobs, TimeProvider clock)
{
    public const string ContainerName = "publicatie";

    private const string Country = "land";

    private readonly BlobContainerClient _container = blobs.GetBlobContainerClient(ContainerName);

    public Task<ManifestLease> LeaseAsync(SwvCode swv, CancellationToken stop) => LeaseAsync(swv.Slug, stop);

    public Task<ManifestLease> LeaseCountryAsync(CancellationToken stop) => LeaseAsync(Country, stop);

    /// <summary>The bundle as it was saved last; null while this SWV was never published.</summary>
    public Task<Stored<Region>?> ReadAsync(SwvCode swv, CancellationToken stop) => ReadAsync<Region>(Bundle(swv), stop);

    /// <summary>Which version of the bundle there is, whatever is in it: a rebuild need not understand an older one.</summary>
    public async Task<ETag?> FindTagAsync(SwvCode swv, CancellationToken stop)
    {
        try
        {
            return (await _container.GetBlobClient(Bundle(swv)).GetPropertiesAsync(cancellationToken: stop)).Value.ETag;
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            return null;
        }
    }

    /// <summary>By what the pages of this SWV were made, or for null those of the country; null where they never were.</summary>
    public async Task<MadeBy?> ReadMadeByAsync(SwvCode? swv, CancellationToken stop)
    {
        try
        {
            var manifest = await _container.GetBlobClient(Manifest(swv?.Slug ?? Country)).DownloadContentAsync(stop);
            return ManifestLease.Parse(manifest.Value.Content).MadeBy;
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            return null;
        }
    }

    public async Task<RegionSummary?> ReadSummaryAsync(SwvCode swv, CancellationToken stop) =>
        (await ReadAsync<RegionSummary>(Summary(swv), stop))?.Value;

    /// <summary>Saves the bundle and its summary.</summary>
    /// <param name="previous">The version of the bundle that this one takes the place of; null where there was none.</param>
    /// <exception cref="RequestFailedException">Status 412 or 409: another publisher saved one since; start again.</exception>
    public async Task SaveAsync(Region region, ETag? previous, CancellationToken stop)
    {
        BlobRequestConditions conditions = previous is { } tag ? new() { IfMatch = tag } : new() { IfNoneMatch = ETag.All };
        await SaveAsync(Bundle(region.Swv.Code), region, conditions, stop);
        await SaveAsync(Summary(region.Swv.Code), RegionSummary.Of(region), null, stop);
    }

    private static string Manifest(string part) => $"{part}/manifest.json";

    private static string Bundle(SwvCode swv) => $"{swv.Slug}/bundle.json.gz";

    private static string Summary(SwvCode swv) => $"{swv.Slug}/summary.json.gz";

    private Task<ManifestLease> LeaseAsync(string part, CancellationToken stop) =>
        ManifestLease.AcquireAsync(part, _container.GetBlobClient(Manifest(part)), clock, stop);

    private async Task<Stored<T>?> ReadAsync<T>(string name, CancellationToken stop)
    {
        try
        {
            var content = await _container.GetBlobClient(name).DownloadContentAsync(stop);
            await using var json = new GZipStream(content.Value.Content.ToStream(), CompressionMode.Decompress);
            return new((await JsonSerializer.DeserializeAsync<T>(json, ProfileJson.Options, stop))!, content.Value.Details.ETag);
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            return null;
        }
    }

    private async Task SaveAsync<T>(string name, T value, BlobRequestConditions? conditions, CancellationToken stop)
    {
        var compressed = new MemoryStream();
        await using (var gzip = new GZipStream(compressed, CompressionLevel.Fastest, leaveOpen: true))
            await JsonSerializer.SerializeAsync(gzip, value, ProfileJson.Options, stop);
        compressed.Position = 0;
        await _container.GetBlobClient(name).UploadAsync(compressed, new BlobUploadOptions { Conditions = conditions }, stop);
    }
}

/// <summary>A value, and which version of it storage held.</summary>
internal sealed record Stored<T>(T Value, ETag Tag);
