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
            foreach (var (path, changed) in Fixed.Concat(WaysIn.Addresses(regions)).Select(path => new Address(path, null)).Concat(regions.SelectMany(PagesOf)))
            {
                xml.WriteStartElement("url", Namespace);
                xml.WriteElementString("loc", Namespace, new Uri(site, path).AbsoluteUri);
                if (changed is { } day)
                    xml.WriteElementString("lastmod", Namespace, day.ToString("yyyy-MM-dd", null));
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
        [SitePaths.Home, SitePaths.Finder, SitePaths.Compare, SitePaths.Visit, SitePaths.Explanation, .. Topic.All.Select(topic => topic.Path), SitePaths.Privacy, SitePaths.Accessibility, SitePaths.OpenData];

    private static IEnumerable<Address> PagesOf(RegionSummary region)
    {
        SchoolSummary[] open = [.. region.Open];
        var municipalities = Groups(open, school => school.Municipality);
        var splits = SiteLimits.SplitsNeeds(open.Length, municipalities.Count);
        var changed = LastOf(open);

        return
        [
            new(SitePaths.Swv(region.Code), changed),
            new(SitePaths.SwvFinder(region.Code), changed),
            .. Groups(open, school => school.Place).Select(place => new Address(SitePaths.Place(region.Code, place.Key), LastOf(place))),
            .. Groups(open, school => school.BoardNumber).Select(board => new Address(SitePaths.Board(region.Code, board.Key), LastOf(board))),
            // Above its municipalities a need has no words of schools, so no day either.
            .. Need.All.Select(need => new Address(SitePaths.Need(region.Code, need), splits ? null : changed)),
            .. splits ? Need.All.SelectMany(need => municipalities.Select(each => new Address(SitePaths.Need(region.Code, need, each.Key), LastOf(each)))) : [],
            .. region.Schools.OrderBy(school => school.Id.ToString(), StringComparer.Ordinal).Select(school => new Address(SitePaths.School(school.Id), school.Updated)),
        ];
    }

    private static IReadOnlyList<IGrouping<string, SchoolSummary>> Groups(IEnumerable<SchoolSummary> schools, Func<SchoolSummary, string> name) =>
        [.. schools.GroupBy(school => SitePaths.Slug(name(school)), StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)];

    private static DateOnly? LastOf(IEnumerable<SchoolSummary> schools) => schools.Max(school => school.Updated);

    /// <param name="Changed">The day on which a profile on the page was placed last; null where it has none.</param>
    private sealed record Address(string Path, DateOnly? Changed);
}
