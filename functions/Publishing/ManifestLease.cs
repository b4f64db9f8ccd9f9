using System.Text.Json;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using SopCloud.Profiles;

namespace SopCloud.Functions.Publishing;

/// <summary>
/// The right to publish one part of the site, held as a lease on that part's manifest. Whoever lost it can no longer write
/// the manifest, so two publishers never mix.
/// </summary>
internal sealed class ManifestLease : IAsyncDisposable
{
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan RenewAfter = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan WaitAtMost = TimeSpan.FromSeconds(25);

    private readonly BlobClient _blob;
    private readonly BlobLeaseClient _lease;
    private readonly TimeProvider _clock;
    private long _renewedAt;

    private ManifestLease(string part, BlobClient blob, BlobLeaseClient lease, TimeProvider clock)
    {
        Part = part;
        _blob = blob;
        _lease = lease;
        _clock = clock;
        _renewedAt = clock.GetTimestamp();
    }

    /// <summary>Which part of the site it is: an SWV (<c>po2604</c>) or the country. Files carry it as their owner.</summary>
    public string Part { get; }

    public SiteManifest Manifest { get; private set; } = SiteManifest.Empty;

    /// <exception cref="RequestFailedException">Status 409: another publisher is busy with this part; the queue tries again.</exception>
    public static async Task<ManifestLease> AcquireAsync(string part, BlobClient blob, TimeProvider clock, CancellationToken stop)
    {
        var lease = blob.GetBlobLeaseClient();
        var start = clock.GetTimestamp();
        while (true)
        {
            try
            {
                await lease.AcquireAsync(Duration, cancellationToken: stop);
                var held = new ManifestLease(part, blob, lease, clock);
                held.Manifest = Parse((await blob.DownloadContentAsync(stop)).Value.Content);
                return held;
            }
            catch (RequestFailedException e) when (e.Status == 404)
            {
                await CreateAsync(blob, stop);
            }
            catch (RequestFailedException e) when (e.Status == 409 && clock.GetElapsedTime(start) < WaitAtMost)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(200), clock, stop);
            }
        }
    }

    /// <summary>Keeps the right while the work goes on; call it between steps.</summary>
    /// <exception cref="RequestFailedException">Status 409: it was lost; stop, and let the queue try again.</exception>
    public async Task KeepAsync(CancellationToken stop)
    {
        if (_clock.GetElapsedTime(_renewedAt) >= RenewAfter)
            await RenewAsync(stop);
    }

    public async Task RenewAsync(CancellationToken stop)
    {
        await _lease.RenewAsync(cancellationToken: stop);
        _renewedAt = _clock.GetTimestamp();
    }

    public async Task SaveAsync(SiteManifest manifest, CancellationToken stop)
    {
        await _blob.UploadAsync(
            BinaryData.FromObjectAsJson(manifest, ProfileJson.Options),
            new BlobUploadOptions { Conditions = new() { LeaseId = _lease.LeaseId } },
            stop);
        Manifest = manifest;
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await _lease.ReleaseAsync();
        }
        catch (RequestFailedException e) when (e.Status is 404 or 409)
        {
            // Lost or broken already: there is nothing left to give back.
        }
    }

    private static async Task CreateAsync(BlobClient blob, CancellationToken stop)
    {
        try
        {
            await blob.UploadAsync(
                BinaryData.FromObjectAsJson(SiteManifest.Empty, ProfileJson.Options),
                new BlobUploadOptions { Conditions = new() { IfNoneMatch = ETag.All } },
                stop);
        }
        catch (RequestFailedException e) when (e.Status is 409 or 412)
        {
            // Another publisher made it at the same moment.
        }
    }

    /// <summary>A manifest that cannot be read counts as none: everything is uploaded again, over what is there.</summary>
    internal static SiteManifest Parse(BinaryData content)
    {
        try
        {
            return content.ToObjectFromJson<SiteManifest>(ProfileJson.Options) ?? SiteManifest.Empty;
        }
        catch (JsonException)
        {
            return SiteManifest.Empty;
        }
    }
}
