using System.Text.Json;
using SopCloud.Profiles;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Site;

/// <summary>
/// What the finder's script reads. Entries point at needs, categories and SWVs by their place in the file's own lists, which
/// keeps it small. Its shape is described in <c>docs/site-data.md</c>.
/// </summary>
internal static class FinderData
{
    private const string JsonType = "application/json; charset=utf-8";

    // About a hundred metres: enough for a distance, and a third of the size.
    private const int CoordinateDecimals = 3;

    public static SiteFile File(IReadOnlyList<RegionSummary> regions, Schooljaar schooljaar)
    {
        var needs = Need.All.Select((need, index) => (need, index)).ToDictionary(pair => pair.need, pair => pair.index);
        var categories = BoundaryCategory.All.Select((category, index) => (category, index)).ToDictionary(pair => pair.category, pair => pair.index);

        var open = regions.SelectMany(region => region.Open.Select(school => (Holds: HoldsOf(region, school), school.Unbounded))).ToList();
        var holds = open.Select(school => school.Holds).OfType<Holds>().Distinct().OrderBy(each => each.Words, StringComparer.Ordinal).ToList();
        var silences = open.Select(school => school.Unbounded).OfType<string>().Distinct().Order(StringComparer.Ordinal).ToList();

        return JsonFile(SitePaths.FinderData, new Document(
            schooljaar,
            [.. Need.All.Select(need => new NeedRow(need.Id, need.Label, need.SearchWords))],
            [.. BoundaryCategory.All.Select(category => new BoundRow(category.Id, category.Label))],
            [.. regions.Select(region => new SwvRow(region.Code.ToString(), region.Name, SitePaths.Swv(region.Code)))],
            [.. holds.Select(each => new HoldsRow(each.Words, each.Note(schooljaar)))],
            [.. silences],
            [.. regions.SelectMany((region, swv) => region.Open
                .OrderBy(school => school.Name, Dutch.Alphabet)
                .ThenBy(school => school.Id.ToString(), StringComparer.Ordinal)
                .Select(school => new SchoolRow(
                    school.Id.Slug,
                    school.Name,
                    school.Place,
                    school.Municipality,
                    school.Pc4,
                    swv,
                    SitePaths.School(school.Id),
                    Dutch.Type(school.Type),
                    school.Denomination,
                    school.Updated,
                    school.Schooljaar,
                    school.Schooljaar is { } year ? region.Validity.LastYearOf(year).LastDay : null,
                    HoldsOf(region, school) is { } held ? holds.IndexOf(held) : null,
                    [.. school.Needs.Select(teaser => needs[teaser.Need])],
                    school.Other,
                    [.. school.Refers.Select(need => needs[need])],
                    [.. school.Asked.Select(need => needs[need]).Order()],
                    new(school.Needs.ToDictionary(teaser => needs[teaser.Need], teaser => teaser.Text)),
                    [.. school.Boundaries.Select(category => categories[category])],
                    school.Boundaries.IsEmpty && school.Unbounded is { } silence ? silences.IndexOf(silence) : null)))]));
    }

    private static Holds? HoldsOf(RegionSummary region, SchoolSummary school) =>
        school.Schooljaar is { } first ? Holds.Of(first, region.Validity) : null;

    public static SiteFile PostcodeFile(IReadOnlyDictionary<string, GeoPoint> postcodes) =>
        JsonFile(SitePaths.Postcodes, new SortedDictionary<string, double[]>(
            postcodes.ToDictionary(
                pair => pair.Key,
                pair => new[] { Math.Round(pair.Value.Latitude, CoordinateDecimals), Math.Round(pair.Value.Longitude, CoordinateDecimals) }),
            StringComparer.Ordinal));

    private static SiteFile JsonFile<T>(string path, T content) =>
        new(SitePaths.FileOf(path), JsonType, JsonSerializer.SerializeToUtf8Bytes(content, ProfileJson.Options), SiteFileKind.Index);

    private sealed record Document(Schooljaar Schooljaar, NeedRow[] Needs, BoundRow[] Bounds, SwvRow[] Swvs, HoldsRow[] Holds, string[] Silences, SchoolRow[] Schools);

    private sealed record NeedRow(string Id, string Label, ValueList<string> Words);

    private sealed record BoundRow(string Id, string Label);

    private sealed record SwvRow(string Code, string Name, string Path);

    private sealed record HoldsRow(string Words, string? Note);

    private sealed record SchoolRow(
        string Id,
        string Name,
        string Place,
        string Municipality,
        string? Pc4,
        int Swv,
        string Path,
        string Type,
        string Denomination,
        DateOnly? Updated,
        Schooljaar? Schooljaar,
        DateOnly? ValidUntil,
        int? Holds,
        int[] Needs,
        bool Other,
        int[] Refers,
        int[] Asked,
        SortedDictionary<int, string> Teaser,
        int[] Bounds,
        int? Silence);
}
