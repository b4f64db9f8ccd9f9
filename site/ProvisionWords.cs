using SopCloud.Profiles;
using SopCloud.Profiles.Comparison;

namespace SopCloud.Site;

/// <summary>The lists of what and whom a school can call upon, as a page lays them out.</summary>
internal static class ProvisionWords
{
    /// <summary>The lists of which the school says something.</summary>
    public static IEnumerable<(ProvisionList List, ProvisionGroup Group)> Groups(Provisions provisions) =>
        ProvisionList.All.Select(list => (list, list.In(provisions))).Where(told => told.Item2 != new ProvisionGroup());

    /// <summary>
    /// What the school lists by the place that is nearest to the child; where it names more places, the others stand beside it.
    /// </summary>
    public static IEnumerable<(string Place, IReadOnlyList<(Listed Item, string Also)> Items)> ByPlace(ProvisionGroup group) =>
        group.Items
            .GroupBy(item => item.At.IsEmpty ? (Availability?)null : item.At.Min())
            .OrderBy(place => place.Key ?? (Availability)int.MaxValue)
            .Select(place => (
                place.Key is { } at ? AvailabilityWords.Of(at) : AvailabilityWords.Unknown,
                (IReadOnlyList<(Listed, string)>)[.. place.Select(item => (item, AlsoAt(item, place.Key)))]));

    private static string AlsoAt(Listed item, Availability? nearest) =>
        Enumeration.And([.. item.At.Where(place => place != nearest).Order().Select(AvailabilityWords.InSentence)]) is { Length: > 0 } also
            ? $"ook {also}"
            : "";
}
