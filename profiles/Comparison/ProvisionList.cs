using SopCloud.Profiles.Publication;

namespace SopCloud.Profiles.Comparison;

/// <summary>
/// A list of who and what there is, as forms ask it. In a comparison it has a row with all of it, also what stands at a need:
/// a row without those would say of a school that it has no specialist where all its specialists are for a need.
/// </summary>
/// <param name="Id">The stable id, also in addresses: <c>specialisten</c>.</param>
/// <param name="Label">The name on screens, in Dutch.</param>
/// <param name="One">The word for one of them; <paramref name="Many"/> for more.</param>
/// <param name="Place">Where a form asks it.</param>
public sealed record ProvisionList(string Id, string Label, string One, string Many, string Place, Func<Provisions, ProvisionGroup> In)
{
    public static ValueList<ProvisionList> All { get; } =
    [
        new("specialisten", "Specialisten", "specialist", "specialisten", "provisions.specialists", provisions => provisions.Specialists),
        new("voorzieningen", "Voorzieningen", "voorziening", "voorzieningen", "provisions.facilities", provisions => provisions.Facilities),
        new("onderwijsaanbod", "Aanbod in de lessen", "aanbod in de lessen", "soorten aanbod in de lessen", "provisions.teaching", provisions => provisions.Teaching),
        new("methoden", "Methoden en trainingen voor één kind", "methode of training", "methoden en trainingen", "provisions.methods", provisions => provisions.Methods),
        new("ruimten", "Het gebouw", "bijzonderheid van het gebouw", "bijzonderheden van het gebouw", "provisions.rooms", provisions => provisions.Rooms),
    ];

    public CellState StateIn(PublicView? view) => view is null ? CellState.NoProfile : In(view.Provisions) switch
    {
        { Items.IsEmpty: false } group => group.Items.All(item => item.At.IsEmpty) ? CellState.ListedUnplaced : CellState.Listed,
        { Explanation: var words } when !string.IsNullOrWhiteSpace(words) => CellState.Offered,
        _ => AskedByForm.Silence(view, Place),
    };

    /// <summary>Such as "3 specialisten"; only the name of the list where the school explains without listing.</summary>
    public string Counted(ProvisionGroup group) => group.Items.Count switch
    {
        0 => Label,
        1 => $"1 {One}",
        var count => $"{count} {Many}",
    };

    /// <summary>The lists of which the school says something.</summary>
    public static IEnumerable<(ProvisionList List, ProvisionGroup Group)> ToldIn(Provisions provisions) =>
        All.Select(list => (list, list.In(provisions))).Where(told => told.Item2 != new ProvisionGroup());

    /// <summary>What the school lists by the place that is nearest to the child; where it names more places, the others stand beside it.</summary>
    public static IEnumerable<(string Place, ValueList<(Listed Item, string Also)> Items)> ByPlace(ProvisionGroup group) =>
        from item in @group.Items
        group item by item.At.IsEmpty ? (Availability?)null : item.At.Min() into place
        orderby place.Key ?? (Availability)int.MaxValue
        select (place.Key is { } at ? AvailabilityWords.Of(at) : AvailabilityWords.Unknown, place.Select(item => (item, AlsoAt(item, place.Key))).ToValueList());

    private static string AlsoAt(Listed item, Availability? nearest) =>
        item.At.Where(place => place != nearest).ToValueList() is { IsEmpty: false } others ? $"ook {AvailabilityWords.InSentence(others)}" : "";

    /// <summary>What the school calls it; the label of the vocabulary where it gave no name.</summary>
    public static string NameOf(Listed item) => item.Name.Length > 0 || item.Provision is null ? item.Name : item.Provision.Label;
}
