using SopCloud.Profiles.Comparison;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Site.OpenData;

/// <summary>
/// The schools of one SWV as a table, a row each, to filter and to count. Two columns for each need and each kind of grens: what
/// sort of answer it is, in few and fixed words, and one line of the school's own. The whole texts are in the JSON.
/// </summary>
internal static class SwvTable
{
    private static readonly string[] Heads =
    [
        "Schoolcode", "School", "Soort", "Denominatie", "Straat", "Postcode", "Plaats", "Gemeente", "Bestuursnummer", "Schoolbestuur", "SWV", "Samenwerkingsverband",
        "Telefoon", "E-mail", "Website", "Pagina", "Profiel geplaatst op", "Schooljaar",
        .. Need.All.SelectMany(need => new[] { need.Label, $"{need.Label}: in eigen woorden" }),
        .. BoundaryCategory.All.SelectMany(category => new[] { $"Grens: {category.Label}", $"Grens: {category.Label}: in eigen woorden" }),
    ];

    public static SiteFile File(Swv swv, IEnumerable<OpenSchool> schools, Uri site)
    {
        var table = new CsvTable(Heads);
        foreach (var school in schools)
            table.Add([.. FactsOf(swv, school.Entry, site), .. NeedsOf(school), .. BoundariesOf(school)]);
        return table.At(SitePaths.OpenDataTable(swv.Code));
    }

    private static IEnumerable<string> FactsOf(Swv swv, SchoolEntry entry, Uri site)
    {
        var (school, profile) = entry;
        var contact = ContactCell.Of(school, profile?.Value);
        return
        [
            $"{school.Id}", school.Name, RegisterWords.Type(school.Type), school.Denomination,
            school.Address.Street, school.Address.Postcode?.ToString() ?? "", school.Address.Place, school.Municipality,
            school.BoardNumber, school.BoardName ?? "", $"{swv.Code}", swv.Name,
            contact.Phone, contact.Email, contact.Website, new Uri(site, SitePaths.School(school.Id)).AbsoluteUri,
            CsvTable.Day(profile is null ? null : Dutch.DayOf(profile.At)), profile?.Value.Schooljaar.ToString() ?? "",
        ];
    }

    private static IEnumerable<string> NeedsOf(OpenSchool school) =>
        school.Export is { } export
            ? export.Comparison.SelectMany(need => new[] { need.State.Words, need.Summary })
            : Need.All.SelectMany(_ => new[] { CellState.NoProfile.Words, "" });

    private static IEnumerable<string> BoundariesOf(OpenSchool school) =>
        from category in BoundaryCategory.All
        let cell = ComparisonCell.Of(BoundaryCell.Of(school.Entry.Profile?.Value, category))
        from field in new[] { cell.Words, cell.Summary }
        select field;
}
