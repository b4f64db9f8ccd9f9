using System.Globalization;
using Azure;
using Azure.Storage.Blobs;

namespace SopCloud.Functions.Register;

/// <summary>The centre of a postcode's four digits: enough for a distance, too coarse to point at a home.</summary>
internal sealed record PostcodePoint(string Digits, double Latitude, double Longitude);

/// <summary>The postcode points that an operator imported, kept as one private blob.</summary>
internal sealed class PostcodePoints(BlobServiceClient blobs)
{
    public const string ContainerName = "register";

    public const string BlobName = "postcodes.csv";

    private readonly BlobContainerClient container = blobs.GetBlobContainerClient(ContainerName);

    /// <summary>By digits, in order; empty while none are imported.</summary>
    public async Task<IReadOnlyList<PostcodePoint>> LoadAsync(CancellationToken stop = default)
    {
        try
        {
            var content = await container.GetBlobClient(BlobName).DownloadContentAsync(stop);
            return [.. content.Value.Content.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Read)];
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            return [];
        }
    }

    public async Task SaveAsync(IEnumerable<PostcodePoint> points, CancellationToken stop = default)
    {
        await container.CreateIfNotExistsAsync(cancellationToken: stop);
        await container.GetBlobClient(BlobName).UploadAsync(BinaryData.FromString(string.Concat(points.OrderBy(point => point.Digits, StringComparer.Ordinal).Select(Write))), overwrite: true, stop);
    }

    private static string Write(PostcodePoint point) =>
        string.Create(CultureInfo.InvariantCulture, $"{point.Digits};{point.Latitude:R};{point.Longitude:R}\n");

    private static PostcodePoint Read(string line)
    {
        var fields = line.Split(';');
        return new(fields[0], double.Parse(fields[1], CultureInfo.InvariantCulture), double.Parse(fields[2], CultureInfo.InvariantCulture));
    }
}
