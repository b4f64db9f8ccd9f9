using System.Text;
using System.Xml;
using SopCloud.Profiles.Vocabulary;
using SopCloud.Site.Explanation;

namespace SopCloud.Site;

/// <summary>Every page of the site, for search engines: parents search there first.</summary>
internal static class Sitemap
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static SiteFile File(Uri site, IReadOnlyList<RegionSummary> regions)
    {
        using var content = new MemoryStream();
        using (var xml = XmlWriter.Create(content, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("urlset", Namespace);
            foreach (var path in Fixed.Concat(regions.SelectMany(PagesOf)))
            {
                xml.WriteStartElement("url", Namespace);
                xml.WriteElementString("loc", Namespace, new Uri(site, path).AbsoluteUri);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return new(SitePaths.FileOf(SitePaths.Sitemap), "application/xml; charset=utf-8", content.ToArray(), SiteFileKind.Index);
    }

    public static SiteFile RobotsFile(Uri site) =>
        new(
            SitePaths.FileOf(SitePaths.Robots),
            "text/plain; charset=utf-8",
            Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\nSitemap: {new Uri(site, SitePaths.Sitemap).AbsoluteUri}\n"),
            SiteFileKind.Index);

    private static IEnumerable<string> Fixed =>
        [SitePaths.Home, SitePaths.Finder, SitePaths.Compare, SitePaths.Visit, SitePaths.Explanation, .. Topic.All.Select(topic => topic.Path), SitePaths.Privacy, SitePaths.Accessibility];

    private static IEnumerable<string> PagesOf(RegionSummary region)
    {
        string[] municipalities = [.. Distinct(region.Open.Select(school => school.Municipality))];
        var splits = SiteLimits.SplitsNeeds(region.Open.Count(), municipalities.Length);

        return
        [
            SitePaths.Swv(region.Code),
            SitePaths.SwvFinder(region.Code),
            .. Distinct(region.Open.Select(school => school.Place)).Select(place => SitePaths.Place(region.Code, place)),
            .. Need.All.Select(need => SitePaths.Need(region.Code, need)),
            .. splits ? Need.All.SelectMany(need => municipalities.Select(name => SitePaths.Need(region.Code, need, name))) : [],
            .. region.Schools.Select(school => SitePaths.School(school.Id)).Order(StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<string> Distinct(IEnumerable<string> names) =>
        names.Select(SitePaths.Slug).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
}
