using System.Text;

namespace SopCloud.Site.Look;

/// <summary>What the look of an SWV needs beside its pages. The names hold a hash, so browsers may keep them for good.</summary>
internal static class LookFiles
{
    public static IEnumerable<SiteFile> Of(Region region)
    {
        var (code, look) = (region.Swv.Code, region.Swv.Look);
        if (LookSheet.Of(look) is { } sheet)
            yield return new(SitePaths.FileOf(SitePaths.Style(code, sheet)), "text/css; charset=utf-8", Encoding.UTF8.GetBytes(sheet.Text), SiteFileKind.Asset);
        if (look.Logo is { } logo)
            yield return new(SitePaths.FileOf(SitePaths.Logo(code, logo)), "image/png", region.Logo, SiteFileKind.Asset);
    }
}
