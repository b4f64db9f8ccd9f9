using System.IO.Compression;
using SopCloud.Site;

namespace SopCloud.Measurements.Country;

/// <summary>
/// A folder with the files as <c>$web</c> holds them: text compressed, fonts as they are. Browsers get these bytes, so their
/// number is what a parent fetches.
/// </summary>
internal sealed class WebFolder(DirectoryInfo root)
{
    private readonly List<StoredFile> _files = [];

    public IReadOnlyList<StoredFile> Files => _files;

    public void Add(SiteFile file)
    {
        var path = PathOf(file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var stored = Stored(file);
        File.WriteAllBytes(path, stored);
        _files.Add(new(file.Path, file.Content.Length, stored.Length));
    }

    /// <summary>Whether the folder holds these bytes already: publishing would leave the file alone.</summary>
    public bool Holds(SiteFile file) => File.Exists(PathOf(file)) && File.ReadAllBytes(PathOf(file)).AsSpan().SequenceEqual(Stored(file));

    /// <summary>As the upload stores it.</summary>
    public static byte[] Stored(SiteFile file)
    {
        if (file.ContentType.StartsWith("font/", StringComparison.Ordinal) || file.ContentType.StartsWith("image/png", StringComparison.Ordinal))
            return file.Content.ToArray();

        var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.SmallestSize))
            gzip.Write(file.Content.Span);
        return compressed.ToArray();
    }

    private string PathOf(SiteFile file) => Path.Combine(root.FullName, file.Path);
}

/// <param name="Length">In bytes, before compression.</param>
/// <param name="Stored">In bytes, as <c>$web</c> holds it.</param>
internal sealed record StoredFile(string Path, int Length, int Stored)
{
    // The folders under which each name is one of many.
    private static readonly string[] Many = ["scholen", "swv", "behoeften", "plaatsen", "besturen"];

    /// <summary>The path with a star for each name that is one of many: <c>swv/*/plaatsen/*/index.html</c>.</summary>
    public string Kind
    {
        get
        {
            var parts = Path.Split('/');
            for (var i = 1; i < parts.Length - 1; i++)
            {
                // Below a need stand municipalities.
                if (Many.Contains(parts[i - 1]) || (i == 4 && parts[2] == "behoeften"))
                    parts[i] = "*";
            }

            return string.Join('/', parts);
        }
    }
}
