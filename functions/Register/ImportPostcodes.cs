using System.Globalization;

namespace SopCloud.Functions.Register;

/// <summary>Takes over the centre points of postcodes, by which parents find schools near them.</summary>
internal sealed class ImportPostcodes(PostcodePoints points)
{
    public static CsvFormat Format { get; } = new("a list of centre points", "postcode4", "latitude", "longitude");

    public async Task<PostcodesImport> RunAsync(byte[] file, bool allowShrink, CancellationToken stop)
    {
        if (!CsvFile.TryRead(file, [Format], out var csv, out var refusal))
            return new PostcodesImport.Refused($"Nothing was changed. The file cannot be used: {refusal}");

        var bad = new List<BadLine>(csv.Bad);
        var read = new SortedDictionary<string, PostcodePoint>(StringComparer.Ordinal);
        foreach (var line in csv.Lines)
        {
            var digits = line["postcode4"];
            if (digits is not [>= '1' and <= '9', _, _, _] || !digits.All(char.IsAsciiDigit))
                bad.Add(new(line.Number, $"'{digits}' is not the four digits of a postcode"));
            else if (!InTheNetherlands(line, out var latitude, out var longitude))
                bad.Add(new(line.Number, $"{digits}: '{line["latitude"]}', '{line["longitude"]}' is not a point in the Netherlands; write it as 52.37 and 4.90"));
            else if (!read.TryAdd(digits, new(digits, latitude, longitude)))
                bad.Add(new(line.Number, $"{digits} is in the file twice; the first line counts"));
        }

        var known = await points.LoadAsync(stop);
        if (read.Count == 0)
            return new PostcodesImport.Refused("Nothing was changed. The file holds no point that can be read.");
        if (Shrink.IsTooMuch(known.Count(point => !read.ContainsKey(point.Digits)), known.Count) && !allowShrink)
            return new PostcodesImport.Refused($"Nothing was changed. The file misses more than a fifth of the {Figures.Of(known.Count)} postcodes that are there now. If that is right, run it again with {Shrink.Option}.");

        var changed = !known.SequenceEqual(read.Values);
        if (changed)
            await points.SaveAsync(read.Values, stop);
        return new PostcodesImport.Done(read.Count, changed, bad);
    }

    private static bool InTheNetherlands(CsvLine line, out double latitude, out double longitude)
    {
        longitude = 0;
        return double.TryParse(line["latitude"], NumberStyles.Float, CultureInfo.InvariantCulture, out latitude)
            && double.TryParse(line["longitude"], NumberStyles.Float, CultureInfo.InvariantCulture, out longitude)
            && latitude is > 50.7 and < 53.7
            && longitude is > 3.2 and < 7.3;
    }
}

internal abstract record PostcodesImport
{
    private PostcodesImport()
    {
    }

    public sealed record Done(int Read, bool Changed, IReadOnlyList<BadLine> Bad) : PostcodesImport;

    public sealed record Refused(string Reason) : PostcodesImport;
}
