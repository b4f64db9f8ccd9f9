using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;

namespace SopCloud.Site;

/// <summary>Styles, scripts, font and images of the site, made from <c>site/assets</c> and embedded by the build.</summary>
public static class Assets
{
    private static readonly Assembly Home = typeof(Assets).Assembly;

    private static readonly FrozenDictionary<string, string> Paths =
        JsonSerializer.Deserialize<Dictionary<string, string>>(Read("assets/manifest.json").Span)!.ToFrozenDictionary();

    /// <summary>All of them, each under a name with the hash of its content, so that browsers may keep them for good.</summary>
    public static IReadOnlyList<SiteFile> Files { get; } =
    [
        .. Paths.Values.Order(StringComparer.Ordinal)
            .Select(path => new SiteFile(path, ContentType(path), Read(path), SiteFileKind.Asset)),
    ];

    /// <summary>The address that a page links to.</summary>
    /// <param name="name">As its source is called, but for what scripts become: <c>site.css</c>, <c>finder.js</c>.</param>
    /// <returns>Such as <c>/assets/site-1a2b3c4d5e.css</c>.</returns>
    /// <exception cref="ArgumentException">There is no such asset.</exception>
    public static string Url(string name) => Paths.TryGetValue(name, out var path)
        ? "/" + path
        : throw new ArgumentException($"No asset is called '{name}'. There are: {string.Join(", ", Paths.Keys.Order(StringComparer.Ordinal))}. A new page script is listed in site/assets/build.mjs.", nameof(name));

    /// <summary>For a server of its own, such as the staff pages under <c>/beheer</c>.</summary>
    /// <param name="path">Relative to the root of the site, such as <c>assets/site-1a2b3c4d5e.css</c>.</param>
    public static SiteFile? Find(string path) => Files.FirstOrDefault(file => file.Path == path);

    private static ReadOnlyMemory<byte> Read(string resource)
    {
        using var stream = Home.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"'{resource}' is not in {Home.GetName().Name}: build the project, which makes and embeds it.");
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }

    private static string ContentType(string path) => Path.GetExtension(path) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".woff2" => "font/woff2",
        ".png" => "image/png",
        var other => throw new InvalidOperationException($"The content type of '{other}' is not known; add it in {nameof(Assets)}."),
    };
}
