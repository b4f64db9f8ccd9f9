using SopCloud.Profiles.Exchange;
using SopCloud.Profiles.Publication;

namespace SopCloud.Site.OpenData;

/// <summary>
/// What others may take of one SWV, made with each publish of one of its schools: what is left out for parents is gone here in
/// the same publish. It is made from what parents see, so it cannot hold more.
/// </summary>
internal static class SwvOpenData
{
    public static IEnumerable<SiteFile> Files(Region region, Uri site)
    {
        OpenSchool[] schools =
        [
            .. region.Schools
                .Where(entry => entry.School.GoneSince is null)
                .OrderBy(entry => entry.School.Id.ToString(), StringComparer.Ordinal)
                .Select(OpenSchool.Of),
        ];
        var (code, placed) = (region.Swv.Code, schools.Where(school => school.Entry.Profile is not null).ToList());
        var profiles = new OpenDataFile
        {
            Schema = new Uri(site, SitePaths.ProfileSchema).AbsoluteUri,
            Swv = new(code, region.Swv.Name, region.Swv.Website),
            Updated = placed.Max(school => (DateOnly?)Dutch.DayOf(school.Entry.Profile!.At)),
            Profiles = placed.ConvertAll(school => school.Export!),
            WithoutProfile = [.. schools.Where(school => school.Entry.Profile is null).Select(school => PublicRules.PublicPartOf(school.Entry.School))],
        };
        return [profiles.At(SitePaths.OpenDataProfiles(code)), SwvTable.File(region.Swv, schools, site)];
    }
}

/// <param name="Export">Null without a profile.</param>
internal sealed record OpenSchool(SchoolEntry Entry, ProfileExport? Export)
{
    public static OpenSchool Of(SchoolEntry entry) =>
        new(entry, entry.Profile is { } placed ? ProfileExport.PublicOf(entry.School, placed.Value, placed.At) : null);
}
