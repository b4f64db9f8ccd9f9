namespace SopCloud.Site.Search;

/// <summary><c>postcodes.json</c>: the centre of each postcode's four digits, in columns of steps.</summary>
internal static class PostcodesFile
{
    // A thousandth of a degree is about a hundred metres: enough for a distance.
    private const double Precision = 1000;

    public static SiteFile Of(IReadOnlyDictionary<string, GeoPoint> postcodes)
    {
        var sorted = postcodes.OrderBy(pair => pair.Key, StringComparer.Ordinal).ToList();
        return SearchFile.Of(SitePaths.Postcodes, new Columns(
            [.. Steps.Of(sorted.Select(pair => int.Parse(pair.Key, null)))],
            [.. Steps.Of(sorted.Select(pair => Rounded(pair.Value.Latitude)))],
            [.. Steps.Of(sorted.Select(pair => Rounded(pair.Value.Longitude)))]));
    }

    private static int Rounded(double degrees) => (int)Math.Round(degrees * Precision);

    private sealed record Columns(int[] Pc4, int[] Latitude, int[] Longitude);
}
