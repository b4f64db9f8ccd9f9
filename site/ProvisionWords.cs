using SopCloud.Profiles;

namespace SopCloud.Site;

/// <summary>The lists of what and whom a school can call upon, under the names that parents read.</summary>
internal static class ProvisionWords
{
    /// <summary>Why a place may be missing: a document that was read shows what is ticked, and not in which column.</summary>
    public const string PlaceUnknown = "Waar dat is, staat niet in het document";

    private static readonly (Availability At, string Words)[] Places =
        [(Availability.School, "Op school"), (Availability.Board, "Via het bestuur"), (Availability.Swv, "Via het samenwerkingsverband of anderen")];

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
                place.Key is { } at ? Places.First(words => words.At == at).Words : PlaceUnknown,
                (IReadOnlyList<(Listed, string)>)[.. place.Select(item => (item, AlsoAt(item, place.Key)))]));

    public static string Name(Listed item) => item.Name.Length > 0 || item.Provision is null ? item.Name : item.Provision.Label;

    private static string AlsoAt(Listed item, Availability? nearest) =>
        Dutch.And([.. Places.Where(place => place.At != nearest && item.At.Contains(place.At)).Select(place => place.Words.ToLowerInvariant())]) is { Length: > 0 } also
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
