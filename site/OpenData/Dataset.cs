using System.Text.Json.Nodes;

namespace SopCloud.Site.OpenData;

/// <summary>What search engines for data read of the open data, in the words of schema.org.</summary>
internal static class Dataset
{
    public static JsonObject Of(IReadOnlyList<RegionSummary> regions, string description, PageAddress page)
    {
        var data = new JsonObject
        {
            ["@type"] = "Dataset",
            ["name"] = $"Wat basisscholen bieden en waar hun grenzen liggen ({Brand.Name})",
            ["description"] = description,
            ["url"] = page.Canonical,
            ["inLanguage"] = "nl",
            ["isAccessibleForFree"] = true,
            ["license"] = Licence.Texts.Url,
            ["creator"] = new JsonObject { ["@type"] = "Organization", ["name"] = Brand.Name, ["url"] = page.Absolute(SitePaths.Home) },
            ["distribution"] = new JsonArray(
            [
                Download(SitePaths.OpenDataSchools, "text/csv"),
                .. regions.SelectMany(region => new[] { Download(SitePaths.OpenDataTable(region.Code), "text/csv"), Download(SitePaths.OpenDataProfiles(region.Code), "application/json") }),
            ]),
        };
        if (regions.SelectMany(region => region.Open).Max(school => school.Updated) is { } day)
            data["dateModified"] = CsvTable.Day(day);
        return data;

        JsonObject Download(string path, string type) => new() { ["@type"] = "DataDownload", ["encodingFormat"] = type, ["contentUrl"] = page.Absolute(path) };
    }
}
