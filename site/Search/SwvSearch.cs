namespace SopCloud.Site.Search;

/// <summary>What search reads of one SWV: two files, made with every publish of one of its schools.</summary>
internal static class SwvSearch
{
    public static IEnumerable<SiteFile> Files(Region region)
    {
        var summary = RegionSummary.Of(region);
        return [SchoolsFile.OfSwv(summary, region.Schooljaar), TextsFile.Of(region, summary)];
    }
}
