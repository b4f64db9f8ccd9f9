using SopCloud.Profiles.Comparison;
using SopCloud.Profiles.Register;

namespace SopCloud.Site;

/// <summary>The schools of a region as its pages list them: sorted and grouped once.</summary>
internal sealed class RegionLists
{
    public RegionLists(Region region)
    {
        Swv = region.Swv;
        Schooljaar = region.Schooljaar;
        All = region.Schools;
        Open = [.. region.Schools
            .Where(entry => entry.School.GoneSince is null)
            .OrderBy(entry => entry.School.Name, Dutch.Alphabet)
            .ThenBy(entry => entry.School.Id.ToString(), StringComparer.Ordinal)];
        Places = Groups(entry => entry.School.Address.Place);
        Municipalities = Groups(entry => entry.School.Municipality);
        Boards = Groups(entry => RegisterWords.Board(entry.School), entry => SitePaths.Slug(entry.School.BoardNumber));
        SplitsNeeds = SiteLimits.SplitsNeeds(Open.Count, Municipalities.Count);
    }

    public Swv Swv { get; }

    public Schooljaar Schooljaar { get; }

    public IReadOnlyList<SchoolEntry> All { get; }

    /// <summary>The schools that the register still has, from A to Z.</summary>
    public IReadOnlyList<SchoolEntry> Open { get; }

    public IReadOnlyList<SchoolGroup> Places { get; }

    public IReadOnlyList<SchoolGroup> Municipalities { get; }

    public IReadOnlyList<SchoolGroup> Boards { get; }

    /// <summary>Whether a need has a page per municipality, with one above them that links to them.</summary>
    public bool SplitsNeeds { get; }

    public SchoolEntry? Find(SchoolId? id) => All.FirstOrDefault(entry => entry.School.Id == id);

    // By slug, not by name: two spellings of a place share one address, so they share one page.
    private IReadOnlyList<SchoolGroup> Groups(Func<SchoolEntry, string> name) => Groups(name, entry => SitePaths.Slug(name(entry)));

    private IReadOnlyList<SchoolGroup> Groups(Func<SchoolEntry, string> name, Func<SchoolEntry, string> slug) =>
        [.. Open
            .GroupBy(slug, StringComparer.Ordinal)
            .Select(group => new SchoolGroup(group.Key, group.Select(name).Min(StringComparer.Ordinal)!, [.. group]))
            .OrderBy(group => group.Name, Dutch.Alphabet).ThenBy(group => group.Slug, StringComparer.Ordinal)];
}

/// <summary>Schools that share a place, a municipality or a board.</summary>
/// <param name="Slug">As its address has it: the name of a place, the number of a board.</param>
public sealed record SchoolGroup(string Slug, string Name, IReadOnlyList<SchoolEntry> Schools);

internal static class SiteLimits
{
    /// <summary>More schools than this make a need page too long to read, and too heavy for a phone.</summary>
    public const int SchoolsOnANeedPage = 60;

    /// <summary>Without letters, more schools than this are a long way to scroll.</summary>
    public const int SchoolsWithoutLetters = 30;

    /// <summary>More SWVs than this under each need make the finder too heavy.</summary>
    public const int RegionsBesideEachOther = 6;

    public static bool SplitsNeeds(int schools, int municipalities) => schools > SchoolsOnANeedPage && municipalities > 1;
}
