namespace SopCloud.Site.OpenData;

/// <summary>All schools of the country as one light table of facts: which there are, and of which there is a profile.</summary>
internal static class SchoolsTable
{
    private const string Between = " · ";

    private static readonly string[] Heads =
    [
        "Schoolcode", "School", "Soort", "Denominatie", "Postcodecijfers", "Plaats", "Gemeente", "Bestuursnummer", "Schoolbestuur", "SWV", "Samenwerkingsverband",
        "Pagina", "Profiel geplaatst op", "Schooljaar", "Vertelt over", "Noemt een grens bij",
    ];

    public static SiteFile File(IEnumerable<RegionSummary> regions, Uri site)
    {
        var table = new CsvTable(Heads);
        var rows = regions.SelectMany(region => region.Open.Select(school => (Region: region, School: school)));
        foreach (var (region, school) in rows.OrderBy(row => row.School.Id.ToString(), StringComparer.Ordinal))
        {
            table.Add(
            [
                $"{school.Id}", school.Name, Dutch.Type(school.Type), school.Denomination, school.Pc4 ?? "", school.Place, school.Municipality,
                school.BoardNumber, school.Board, $"{region.Code}", region.Name, new Uri(site, SitePaths.School(school.Id)).AbsoluteUri,
                CsvTable.Day(school.Updated), school.Schooljaar?.ToString() ?? "",
                string.Join(Between, school.Needs.Select(teaser => teaser.Need.Label)), string.Join(Between, school.Boundaries.Select(category => category.Label)),
            ]);
        }

        return table.At(SitePaths.OpenDataSchools);
    }
}
