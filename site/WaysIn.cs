using SopCloud.Profiles.Vocabulary;
using SopCloud.Site.Pages;

namespace SopCloud.Site;

/// <summary>The pages that lead from the country to those of an SWV: they keep home and the finder light.</summary>
internal static class WaysIn
{
    public static async Task<IReadOnlyList<SiteFile>> PagesAsync(PageRenderer renderer, IReadOnlyList<RegionSummary> regions)
    {
        var index = new PlaceIndex(regions);
        var files = new List<SiteFile>
        {
            await renderer.PageAsync<PlacesPage>(SitePaths.Places, SiteFileKind.Index, new() { [nameof(PlacesPage.Regions)] = regions, [nameof(PlacesPage.Index)] = index }),
        };
        foreach (var letter in index.PagesOfTheirOwn)
        {
            files.Add(await renderer.PageAsync<PlacesWithLetterPage>(SitePaths.PlacesWith(letter.Slug), SiteFileKind.Index, new()
            {
                [nameof(PlacesWithLetterPage.Index)] = index,
                [nameof(PlacesWithLetterPage.Letter)] = letter,
            }));
        }

        if (HasNeedPages(regions))
        {
            foreach (var need in Need.All)
                files.Add(await renderer.PageAsync<NeedRegionsPage>(SitePaths.Need(need), SiteFileKind.Index, new() { [nameof(NeedRegionsPage.Need)] = need, [nameof(NeedRegionsPage.Regions)] = regions }));
        }

        return files;
    }

    public static IEnumerable<string> Addresses(IReadOnlyList<RegionSummary> regions) =>
    [
        SitePaths.Places,
        .. new PlaceIndex(regions).PagesOfTheirOwn.Select(letter => SitePaths.PlacesWith(letter.Slug)),
        .. HasNeedPages(regions) ? Need.All.Select(need => SitePaths.Need(need)) : [],
    ];

    private static bool HasNeedPages(IReadOnlyList<RegionSummary> regions) => regions.Count > SiteLimits.RegionsBesideEachOther;
}
