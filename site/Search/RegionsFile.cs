using SopCloud.Profiles.Register;

namespace SopCloud.Site.Search;

/// <summary><c>regios.json</c>: where each SWV has schools, so that who lives near a border finds both sides.</summary>
internal static class RegionsFile
{
    public static SiteFile Of(IReadOnlyList<RegionSummary> regions) =>
        SearchFile.Of(SitePaths.Regions, regions.Select(region => new Row(region.Code, region.Name, SitePaths.Swv(region.Code), [.. Pc4Of(region)])).ToList());

    /// <summary>The four digits of its schools, each once.</summary>
    private static IEnumerable<int> Pc4Of(RegionSummary region) => Steps.Of(
        region.Open.Select(school => school.Pc4).OfType<string>().Select(digits => int.Parse(digits, null)).Distinct().Order());

    private sealed record Row(SwvCode Code, string Name, string Path, int[] Pc4);
}
