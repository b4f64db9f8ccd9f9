using SopCloud.Profiles;
using SopCloud.Profiles.Comparison;

namespace SopCloud.Site;

/// <summary>The lists of what and whom a school can call upon, under the names that parents read.</summary>
internal static class ProvisionWords
{
    /// <summary>Where the form asks for no place, the school ticked none, or the document that was read did not show it.</summary>
    public const string PlaceUnknown = "De school zegt niet waar";

    /// <summary>The kinds of which the school says something.</summary>
    public static IReadOnlyList<ProvisionWordsGroup> Groups(Provisions provisions) =>
    [
        .. ((ProvisionWordsGroup[])
        [
            new("specialisten", "Specialisten", "specialist", "specialisten", provisions.Specialists),
            new("voorzieningen", "Voorzieningen", "voorziening", "voorzieningen", provisions.Facilities),
            new("onderwijsaanbod", "Aanbod in de lessen", "aanbod in de lessen", "soorten aanbod in de lessen", provisions.Teaching),
            new("methoden", "Methoden en trainingen voor één kind", "methode of training", "methoden en trainingen", provisions.Methods),
            new("ruimten", "Het gebouw", "bijzonderheid van het gebouw", "bijzonderheden van het gebouw", provisions.Rooms),
        ]).Where(words => words.Group != new ProvisionGroup()),
    ];

    /// <summary>
    /// What the school lists by the place that is nearest to the child; where it names more places, the others stand beside it.
    /// </summary>
    public static IEnumerable<(string Place, IReadOnlyList<(Listed Item, string Also)> Items)> ByPlace(ProvisionGroup group) =>
        group.Items
            .GroupBy(item => item.At.IsEmpty ? (Availability?)null : item.At.Min())
            .OrderBy(place => place.Key ?? (Availability)int.MaxValue)
            .Select(place => (
                place.Key is { } at ? AvailabilityWords.Of(at) : PlaceUnknown,
                (IReadOnlyList<(Listed, string)>)[.. place.Select(item => (item, AlsoAt(item, place.Key)))]));

    public static string Name(Listed item) => item.Name.Length > 0 || item.Provision is null ? item.Name : item.Provision.Label;

    /// <summary>Such as "Dyslexiespecialist (op school)" or "Protocol dyslexie (in ontwikkeling)".</summary>
    public static string Whole(ListedProvision listed) => listed.At switch
    {
        null => WithStatus(listed),
        { IsEmpty: true } => $"{listed.Provision.Label} (de school zegt niet waar)",
        { } at => $"{listed.Provision.Label} ({Dutch.And([.. at.Order().Select(AvailabilityWords.InSentence)])})",
    };

    /// <summary>Without the place, for a card: "Protocol dyslexie (in ontwikkeling)".</summary>
    public static string WithStatus(ListedProvision listed) =>
        listed.Status is null or { Id: "aanwezig" or "ja" }
            ? listed.Provision.Label
            : $"{listed.Provision.Label} ({listed.Status.Label.ToLowerInvariant()})";

    private static string AlsoAt(Listed item, Availability? nearest) =>
        Dutch.And([.. item.At.Where(place => place != nearest).Order().Select(AvailabilityWords.InSentence)]) is { Length: > 0 } also
            ? $"ook {also}"
            : "";
}

/// <param name="One">The word for one of them; <paramref name="Many"/> for more.</param>
internal sealed record ProvisionWordsGroup(string Anchor, string Heading, string One, string Many, ProvisionGroup Group)
{
    /// <summary>Such as "3 specialisten"; only the kind where the school explains without a list.</summary>
    public string Counted => Group.Items.Count switch
    {
        0 => Heading,
        1 => $"1 {One}",
        var count => $"{count} {Many}",
    };
}
