using SopCloud.Profiles.Register;
using SopCloud.Profiles.Vocabulary;
using SopCloud.Site.Look;
using SopCloud.Site.OpenData;
using SopCloud.Site.Pages;
using SopCloud.Site.Search;

namespace SopCloud.Site;

/// <summary>
/// Makes the files of the public site from what was placed. The same input gives the same bytes, so whoever uploads can
/// compare; a page that cannot be rendered throws, so a site is never published with a hole in it.
/// </summary>
public sealed class Generator(SiteAddresses addresses)
{
    /// <summary>
    /// Every file that a change in one school's profile can change: its page, the pages of the SWV, its place and its board, the
    /// need pages that it stands on, what search reads of the SWV, and its open data. Their number does not grow with the number
    /// of schools.
    /// </summary>
    /// <exception cref="ArgumentException">The region has no such school.</exception>
    public async Task<IReadOnlyList<SiteFile>> SchoolAsync(Region region, SchoolId school)
    {
        var lists = new RegionLists(region);
        var entry = lists.Find(school) ?? throw new ArgumentException($"{region.Swv.Code} has no school {school}.", nameof(school));

        await using var renderer = new PageRenderer(addresses.Site, PageLook.Of(region.Swv));
        var files = new List<SiteFile> { await SchoolPageAsync(renderer, lists, entry) };
        if (entry.School.GoneSince is not null)
            return files;

        files.AddRange(SwvSearch.Files(region));
        files.AddRange(SwvOpenData.Files(region, addresses.Site));
        files.Add(await SwvPageAsync(renderer, lists));
        files.Add(await SwvFinderPageAsync(renderer, lists));
        files.Add(await PlacePageAsync(renderer, lists, lists.Places.Single(place => place.Schools.Contains(entry))));
        files.Add(await BoardPageAsync(renderer, lists, lists.Boards.Single(board => board.Schools.Contains(entry))));
        var municipality = lists.Municipalities.Single(municipality => municipality.Schools.Contains(entry));
        foreach (var need in Need.All)
            files.AddRange(await NeedPagesAsync(renderer, lists, need, [municipality]));
        return files;
    }

    /// <summary>Every page of an SWV.</summary>
    public async Task<IReadOnlyList<SiteFile>> RegionAsync(Region region)
    {
        var lists = new RegionLists(region);

        await using var renderer = new PageRenderer(addresses.Site, PageLook.Of(region.Swv));
        var files = new List<SiteFile>(LookFiles.Of(region));
        foreach (var entry in lists.All)
            files.Add(await SchoolPageAsync(renderer, lists, entry));
        files.AddRange(SwvSearch.Files(region));
        files.AddRange(SwvOpenData.Files(region, addresses.Site));
        files.Add(await SwvPageAsync(renderer, lists));
        files.Add(await SwvFinderPageAsync(renderer, lists));
        foreach (var place in lists.Places)
            files.Add(await PlacePageAsync(renderer, lists, place));
        foreach (var board in lists.Boards)
            files.Add(await BoardPageAsync(renderer, lists, board));
        foreach (var need in Need.All)
            files.AddRange(await NeedPagesAsync(renderer, lists, need, lists.Municipalities));
        return files;
    }

    /// <summary>The files that belong to no SWV: the ways in, the explanations, and what search and search engines read.</summary>
    /// <param name="schooljaar">The schooljaar in which they are made.</param>
    /// <param name="postcodes">The centre of each postcode by its four digits, for distances.</param>
    public async Task<IReadOnlyList<SiteFile>> CountryAsync(IReadOnlyList<RegionSummary> regions, Schooljaar schooljaar, IReadOnlyDictionary<string, GeoPoint> postcodes)
    {
        RegionSummary[] sorted = [.. regions.OrderBy(region => region.Name, Dutch.Alphabet).ThenBy(region => region.Code.ToString(), StringComparer.Ordinal)];

        await using var renderer = new PageRenderer(addresses.Site, PageLook.OfCountry(sorted));
        return
        [
            await renderer.PageAsync<HomePage>(SitePaths.Home, SiteFileKind.Index, new() { [nameof(HomePage.Regions)] = sorted }),
            await renderer.PageAsync<FinderPage>(SitePaths.Finder, SiteFileKind.Index, new() { [nameof(FinderPage.Regions)] = sorted }),
            await renderer.PageAsync<ComparePage>(SitePaths.Compare, SiteFileKind.Index, new() { [nameof(ComparePage.Regions)] = sorted }),
            await renderer.PageAsync<VisitPage>(SitePaths.Visit, SiteFileKind.Index, []),
            await renderer.PageAsync<ExplanationPage>(SitePaths.Explanation, SiteFileKind.Index, new() { [nameof(ExplanationPage.Regions)] = sorted }),
            await renderer.PageAsync<ExtraHelpPage>(SitePaths.ExtraHelp, SiteFileKind.Index, []),
            await renderer.PageAsync<ZorgplichtPage>(SitePaths.Zorgplicht, SiteFileKind.Index, []),
            await renderer.PageAsync<WhoHelpsPage>(SitePaths.WhoHelps, SiteFileKind.Index, []),
            await renderer.PageAsync<ChoosingPage>(SitePaths.Choosing, SiteFileKind.Index, []),
            await renderer.PageAsync<ReadingPage>(SitePaths.Reading, SiteFileKind.Index, []),
            await renderer.PageAsync<GlossaryPage>(SitePaths.Glossary, SiteFileKind.Index, []),
            await renderer.PageAsync<PrivacyPage>(SitePaths.Privacy, SiteFileKind.Index, new() { [nameof(PrivacyPage.Regions)] = sorted }),
            await renderer.PageAsync<AccessibilityPage>(SitePaths.Accessibility, SiteFileKind.Index, new() { [nameof(AccessibilityPage.Regions)] = sorted }),
            await renderer.PageAsync<NotFoundPage>(SitePaths.NotFound, SiteFileKind.Index, new() { [nameof(NotFoundPage.Regions)] = sorted }),
            .. await WaysIn.PagesAsync(renderer, sorted),
            await renderer.PageAsync<OpenDataPage>(SitePaths.OpenData, SiteFileKind.Index, new() { [nameof(OpenDataPage.Regions)] = sorted }),
            SchoolsTable.File(sorted, addresses.Site),
            OpenDataFile.ProfileSchema,
            SchoolsFile.OfCountry(sorted, schooljaar),
            RegionsFile.Of(sorted),
            PostcodesFile.Of(postcodes),
            Sitemap.File(addresses.Site, sorted),
            Sitemap.RobotsFile(addresses.Site),
        ];
    }

    private Task<SiteFile> SchoolPageAsync(PageRenderer renderer, RegionLists lists, SchoolEntry entry) =>
        renderer.PageAsync<SchoolPage>(SitePaths.School(entry.School.Id), SiteFileKind.Page, new()
        {
            [nameof(SchoolPage.Swv)] = lists.Swv,
            [nameof(SchoolPage.Schooljaar)] = lists.Schooljaar,
            [nameof(SchoolPage.Entry)] = entry,
            [nameof(SchoolPage.Successor)] = lists.Find(entry.School.Successor)?.School,
            [nameof(SchoolPage.Beheer)] = addresses.Beheer,
        });

    private static Task<SiteFile> SwvPageAsync(PageRenderer renderer, RegionLists lists) =>
        renderer.PageAsync<SwvPage>(SitePaths.Swv(lists.Swv.Code), SiteFileKind.Index, new()
        {
            [nameof(SwvPage.Swv)] = lists.Swv,
            [nameof(SwvPage.Schools)] = lists.Open,
            [nameof(SwvPage.Places)] = lists.Places,
            [nameof(SwvPage.Boards)] = lists.Boards,
        });

    private static Task<SiteFile> SwvFinderPageAsync(PageRenderer renderer, RegionLists lists) =>
        renderer.PageAsync<SwvFinderPage>(SitePaths.SwvFinder(lists.Swv.Code), SiteFileKind.Index, new()
        {
            [nameof(SwvFinderPage.Swv)] = lists.Swv,
            [nameof(SwvFinderPage.Schools)] = lists.Open,
            [nameof(SwvFinderPage.Places)] = lists.Places,
        });

    private static Task<SiteFile> PlacePageAsync(PageRenderer renderer, RegionLists lists, SchoolGroup place) =>
        renderer.PageAsync<PlacePage>(SitePaths.Place(lists.Swv.Code, place.Name), SiteFileKind.Index, new()
        {
            [nameof(PlacePage.Swv)] = lists.Swv,
            [nameof(PlacePage.Schooljaar)] = lists.Schooljaar,
            [nameof(PlacePage.Place)] = place,
        });

    private static Task<SiteFile> BoardPageAsync(PageRenderer renderer, RegionLists lists, SchoolGroup board) =>
        renderer.PageAsync<BoardPage>(SitePaths.Board(lists.Swv.Code, board.Slug), SiteFileKind.Index, new()
        {
            [nameof(BoardPage.Swv)] = lists.Swv,
            [nameof(BoardPage.Schooljaar)] = lists.Schooljaar,
            [nameof(BoardPage.Board)] = board,
        });

    private static async Task<IReadOnlyList<SiteFile>> NeedPagesAsync(PageRenderer renderer, RegionLists lists, Need need, IReadOnlyList<SchoolGroup> municipalities)
    {
        var path = SitePaths.Need(lists.Swv.Code, need);
        if (!lists.SplitsNeeds)
            return [await NeedPageAsync(path, null, lists.Open)];

        var files = new List<SiteFile>
        {
            await renderer.PageAsync<NeedMunicipalitiesPage>(path, SiteFileKind.Index, new()
            {
                [nameof(NeedMunicipalitiesPage.Swv)] = lists.Swv,
                [nameof(NeedMunicipalitiesPage.Need)] = need,
                [nameof(NeedMunicipalitiesPage.Municipalities)] = lists.Municipalities,
            }),
        };
        foreach (var municipality in municipalities)
            files.Add(await NeedPageAsync(SitePaths.Need(lists.Swv.Code, need, municipality.Name), municipality.Name, municipality.Schools));
        return files;

        Task<SiteFile> NeedPageAsync(string path, string? municipality, IReadOnlyList<SchoolEntry> schools) =>
            renderer.PageAsync<NeedPage>(path, SiteFileKind.Index, new()
            {
                [nameof(NeedPage.Swv)] = lists.Swv,
                [nameof(NeedPage.Schooljaar)] = lists.Schooljaar,
                [nameof(NeedPage.Need)] = need,
                [nameof(NeedPage.Municipality)] = municipality,
                [nameof(NeedPage.Schools)] = schools,
            });
    }
}
