using System.Text.Json;
using SopCloud.Profiles;

namespace SopCloud.Site.Search;

/// <summary>A file that scripts fetch whole, whatever a parent looks for. The shapes are described in <c>docs/site-data.md</c>.</summary>
internal static class SearchFile
{
    private const string JsonType = "application/json; charset=utf-8";

    public static SiteFile Of<T>(string path, T content) =>
        new(SitePaths.FileOf(path), JsonType, JsonSerializer.SerializeToUtf8Bytes(content, ProfileJson.Options), SiteFileKind.Index);
}
