using SopCloud.Profiles.Publication;

namespace SopCloud.Profiles.Comparison;

/// <summary>What a school says beside the needs of the vocabulary: to groups that it names itself, and to all.</summary>
/// <param name="Offers">The offers under no need of which the school says something.</param>
/// <param name="Referrals">Of these groups the school says that it refers them to speciaal (basis)onderwijs: no offers.</param>
/// <param name="Basis">What the school adds to the basisondersteuning that its region agreed on; may be empty.</param>
/// <param name="Counted">What it lists, such as "3 specialisten": who lists what it has, names more than the needs.</param>
public sealed record OtherCell(CellState State, ValueList<Offer> Offers, ValueList<Offer> Referrals, string Basis, ValueList<string> Counted)
{
    public static OtherCell Of(PublicView? view)
    {
        if (view is null)
            return new(CellState.NoProfile, [], [], "", []);

        var without = view.Offers.Where(offer => offer.Needs.IsEmpty && offer.AlsoFor.IsEmpty && !offer.Texts.IsEmpty).ToLookup(offer => offer.Level == OfferLevel.Refers);
        var basis = view.Extras.Basis.Trim();
        var lists = ProvisionList.All.Where(list => !list.In(view.Provisions).Items.IsEmpty).Select(list => list.Counted(list.In(view.Provisions))).ToValueList();
        var state = without.Contains(false) || basis.Length > 0 ? CellState.Offered
            : without.Contains(true) ? CellState.Refers
            : !lists.IsEmpty ? CellState.Listed
            : AskedByForm.Silence(view, "extras.basis") is CellState.Unread ? CellState.Unread
            : CellState.NoneOther;
        return new(state, without[false].ToValueList(), without[true].ToValueList(), basis, lists);
    }

    /// <summary>Such as "De school noemt 3 specialisten en 1 voorziening"; empty where the state is not that it lists.</summary>
    public string ListsInWords => State is CellState.Listed ? $"De school noemt {Enumeration.And(Counted)}" : "";
}
