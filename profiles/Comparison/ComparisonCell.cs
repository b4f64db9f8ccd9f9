using SopCloud.Profiles.Publication;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Profiles.Comparison;

/// <summary>A cell as plain text: for a table, a file, or a form.</summary>
/// <param name="Words">The state as a parent reads it, such as "Genoemd bij ‘Gedrag en gevoelens’"; empty for a fact.</param>
/// <param name="Summary">One line of the school's own words, or the names of what it lists; empty for silence.</param>
/// <param name="Text">All that the school says; empty for silence.</param>
public sealed record ComparisonCell(CellState State, string Words, string Summary, string Text)
{
    public static ComparisonCell Of(NeedCell cell, Need need) =>
        new(cell.State, cell.StateInWords, CellSummary.Of(cell, need), cell is NeedCell.Spoken { Words: var words } ? TextOf(words) : "");

    public static ComparisonCell Of(OtherCell cell) =>
        new(cell.State, cell.State.Words, CellSummary.Of(cell), Lines([.. cell.Offers.Select(TextOf), cell.Basis, .. cell.Referrals.Select(TextOf), cell.ListsInWords]));

    public static ComparisonCell Of(BoundaryCell cell) =>
        new(cell.State, cell.State.Words, CellSummary.Of(cell), cell is BoundaryCell.Named named ? Lines(named.Statements.Select(statement => statement.Text)) : "");

    public static ComparisonCell Of(ContactCell cell) =>
        cell.State is CellState.Offered ? Fact(cell.Text) : new(cell.State, cell.State.Words, "", "");

    public static ComparisonCell Of(ProvisionList list, PublicView? view)
    {
        var group = view is null ? new() : list.In(view.Provisions);
        return new(
            list.StateIn(view),
            list.StateIn(view).Words,
            CellSummary.Of(group),
            Lines([.. group.Items.Select(item => $"{ProvisionList.NameOf(item)} ({AvailabilityWords.InSentence(item.At)})"), group.Explanation]));
    }

    /// <param name="place">Where a form asks it: an empty text is silence of one kind or another.</param>
    public static ComparisonCell OfText(PublicView? view, string place, string? text, CellState spoken)
    {
        var state = view is null ? CellState.NoProfile : string.IsNullOrWhiteSpace(text) ? AskedByForm.Silence(view, place) : spoken;
        return state == spoken ? new(state, state.Words, CellSummary.OfText(text!), text!.Trim()) : new(state, state.Words, "", "");
    }

    /// <summary>Something of the register.</summary>
    public static ComparisonCell Fact(string text) => new(CellState.Offered, "", text, text);

    /// <summary>How current the profile is.</summary>
    public static ComparisonCell OfPlaced(Placed<PublicView>? profile, Validity validity) =>
        profile is null ? new(CellState.NoProfile, CellState.NoProfile.Words, "", "") : Fact(PlacedWords.Updated(profile, validity));

    private static string TextOf(NeedWords words) => Lines(
    [
        .. words.Texts.Select(TextOf),
        words.Listed.IsEmpty ? "" : string.Join('\n', words.Listed.Select(item => item.NameAndPlace)),
    ]);

    private static string TextOf(Offer offer) => Lines(
    [
        OfferWords.For(offer) is { } group ? $"{OfferWords.Level(offer.Level)}. {group}" : OfferWords.Level(offer.Level),
        .. OfferWords.Of(offer).Where(row => !string.IsNullOrWhiteSpace(row.Text)).Select(row => $"{row.Label}: {row.Text.Trim()}"),
    ]);

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines.Select(line => line.Trim()).Where(line => line.Length > 0));
}
