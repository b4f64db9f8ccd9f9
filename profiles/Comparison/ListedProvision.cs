using SopCloud.Profiles.Publication;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Profiles.Comparison;

/// <summary>Something that a school ticked or rated and that is meant for a need: a specialist, a method, a protocol.</summary>
/// <param name="At">Where it can be had; empty: that is not known. Null for what has no place, such as a protocol.</param>
/// <param name="Status">How far it is; null where the school gave none.</param>
public sealed record ListedProvision(Provision Provision, ValueList<Availability>? At, Status? Status)
{
    // Who says "we do not have this", or cannot tell, lists nothing.
    private static readonly HashSet<string> Absent = new(StringComparer.Ordinal) { "nee", "niet-aanwezig", "nog-niet-ontwikkeld", "niet-van-toepassing", "niet-te-beoordelen" };

    // Being there needs no further word; "geborgd" and its like stand where the school rates itself, with what they mean.
    private static readonly HashSet<string> InPlace = new(StringComparer.Ordinal) { "aanwezig", "ja", "ontwikkeld", "ver-ontwikkeld", "borging", "geborgd", "succesvol-geimplementeerd", "actief-toegepast" };

    /// <summary>Without the place: "Protocol dyslexie (in ontwikkeling)".</summary>
    public string Name =>
        Status is null || InPlace.Contains(Status.Id) ? Provision.Label : $"{Provision.Label} ({Status.Label.ToLowerInvariant()})";

    /// <summary>With the place: "Dyslexiespecialist (op school en via het bestuur)".</summary>
    public string NameAndPlace => At is { } at ? $"{Provision.Label} ({AvailabilityWords.InSentence(at)})" : Name;

    /// <summary>What the school has for a need, each provision once, those with a place first.</summary>
    public static ValueList<ListedProvision> Of(PublicView view, Need need) =>
        Ticked(view.Provisions)
            .Concat(Rated(view))
            .Where(listed => listed.Provision.Needs.Contains(need))
            .DistinctBy(listed => listed.Provision)
            .ToValueList();

    private static IEnumerable<ListedProvision> Ticked(Provisions provisions) =>
        from list in ProvisionList.All
        from item in list.In(provisions).Items
        where item.Provision is not null
        select new ListedProvision(item.Provision!, item.At, null);

    private static IEnumerable<ListedProvision> Rated(PublicView view) =>
        from part in AskedByForm.RatedParts(view)
        from row in part.Items
        where row.Provision is not null && IsThere(row)
        select new ListedProvision(row.Provision!, null, StatusOf(row));

    /// <summary>Whether the school has what a row is about: it says so, or it writes about it without a "no".</summary>
    public static bool IsThere(Rated row) =>
        StatusOf(row) is { } status ? !Absent.Contains(status.Id) : !string.IsNullOrWhiteSpace(row.Text);

    private static Status? StatusOf(Rated row) => row.Status ?? Status.All.FindNamed(row.Text);
}
