namespace SopCloud.Site;

/// <summary>All places of the country from A to Z: the way to a school for who knows no name of an SWV.</summary>
public sealed class PlaceIndex
{
    /// <summary>More places than this are too long for one page: then each letter has its own.</summary>
    public const int MostOnAPage = 300;

    // On home and in the finder these stand between other ways in.
    private const int MostAmongOthers = 100;

    internal PlaceIndex(IEnumerable<RegionSummary> regions)
    {
        ListedPlace[] places = [.. regions.SelectMany(region => region.Places.Select(place => new ListedPlace(place.Name, place.Count, region)))];
        Letters = Site.Letters.Of(places, place => place.Name);
        Count = places.Length;
        Shared = places.GroupBy(place => SitePaths.Slug(place.Name), StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
    }

    public int Count { get; }

    public IReadOnlyList<LetterPart<ListedPlace>> Letters { get; }

    /// <summary>Whether each letter has a page of its own.</summary>
    public bool IsSplit => Count > MostOnAPage;

    /// <summary>The letters with a page of their own: all or none.</summary>
    public IEnumerable<LetterPart<ListedPlace>> PagesOfTheirOwn => IsSplit ? Letters : [];

    /// <summary>Whether home and the finder name them all.</summary>
    public bool IsShort => Count <= MostAmongOthers;

    private HashSet<string> Shared { get; }

    /// <summary>Whether more than one SWV has schools there: then the name alone does not say where a link leads.</summary>
    public bool IsShared(ListedPlace place) => Shared.Contains(SitePaths.Slug(place.Name));

    /// <summary>Where the places with this letter stand.</summary>
    public string AddressOf(LetterPart<ListedPlace> letter) => IsSplit ? SitePaths.PlacesWith(letter.Slug) : $"{SitePaths.Places}#{letter.Anchor}";
}

public sealed record ListedPlace(string Name, int Schools, RegionSummary Region)
{
    public string Path => SitePaths.Place(Region.Code, Name);
}
