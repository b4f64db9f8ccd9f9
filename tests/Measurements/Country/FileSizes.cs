namespace SopCloud.Measurements.Country;

/// <summary>A table of the files of a site by kind: how many, and how large as <c>$web</c> holds them.</summary>
internal static class FileSizes
{
    public static void Print(TextWriter screen, IReadOnlyList<StoredFile> files)
    {
        screen.WriteLine();
        screen.WriteLine("Files as $web holds them; median, p95 and largest in bytes, compressed");
        screen.WriteLine($"{"file",-52}{"number",8}{"all, KB",10}{"gzip, KB",10}{"median",10}{"p95",10}{"largest",10}");
        foreach (var kind in files.GroupBy(file => file.Kind).OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            var sizes = kind.Select(file => file.Stored).Order().ToList();
            screen.WriteLine($"{kind.Key,-52}{sizes.Count,8}{kind.Sum(file => (long)file.Length) / 1024,10}{sizes.Sum(size => (long)size) / 1024,10}{At(sizes, 50),10}{At(sizes, 95),10}{sizes[^1],10}");
        }

        screen.WriteLine($"{"all",-52}{files.Count,8}{files.Sum(file => (long)file.Length) / 1024,10}{files.Sum(file => (long)file.Stored) / 1024,10}");
        screen.WriteLine();
    }

    /// <param name="sizes">From small to large.</param>
    internal static int At(IReadOnlyList<int> sizes, int percent) => sizes[Math.Min(sizes.Count - 1, sizes.Count * percent / 100)];
}
