using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SopCloud.Testing;

namespace SopCloud.Site.Tests;

/// <summary>A generated site as a reader of its pages sees it.</summary>
internal sealed class Pages
{
    private static readonly HtmlParser Parser = new(new HtmlParserOptions { IsKeepingSourceReferences = true });

    private readonly Dictionary<string, SiteFile> _files;

    private Pages(IEnumerable<SiteFile> files) => _files = files.ToDictionary(file => file.Path, StringComparer.Ordinal);

    public static Generator Generator { get; } = new(new SiteAddresses(new Uri("https://steun.example"), new Uri("https://beheer.example")));

    public IReadOnlyDictionary<string, SiteFile> Files => _files;

    public IEnumerable<string> HtmlPaths => _files.Values.Where(file => file.ContentType.StartsWith("text/html", StringComparison.Ordinal)).Select(file => file.Path);

    /// <summary>The whole site of these regions: every page, the country's files and the assets.</summary>
    public static async Task<Pages> OfAsync(params Region[] regions)
    {
        var files = new List<SiteFile>(SopCloud.Site.Assets.Files);
        foreach (var region in regions)
            files.AddRange(await Generator.RegionAsync(region));
        files.AddRange(await Generator.CountryAsync([.. regions.Select(RegionSummary.Of)], regions is [var first, ..] ? first.Schooljaar : A.Schooljaar, new Dictionary<string, GeoPoint> { ["1234"] = new(52.37049, 5.22) }));
        return new(files);
    }

    public static Pages Of(IEnumerable<SiteFile> files) => new(files);

    /// <summary>The page of one school.</summary>
    public static async Task<IDocument> SchoolAsync(SchoolEntry entry)
    {
        var files = await Generator.SchoolAsync(A.Region with { Schools = [entry] }, entry.School.Id);
        return new Pages(files)[SitePaths.School(entry.School.Id)];
    }

    public IDocument this[string path] => Parser.ParseDocument(Text(path));

    public string Text(string path) => Encoding.UTF8.GetString(_files[SitePaths.FileOf(path)].Content.Span);

    public IDocument Parse(string filePath) => Parser.ParseDocument(Encoding.UTF8.GetString(_files[filePath].Content.Span));
}
