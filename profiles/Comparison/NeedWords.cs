using SopCloud.Profiles.Publication;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Profiles.Comparison;

/// <summary>Everything that a school says about one need.</summary>
/// <param name="Offers">What it offers, under this need.</param>
/// <param name="Referrals">For which of these children it refers to speciaal (basis)onderwijs.</param>
/// <param name="Mentions">What it offers under other needs, in a text that speaks of this one too, as the school confirmed.</param>
/// <param name="Listed">Who and what it lists for the need.</param>
public sealed record NeedWords(ValueList<Offer> Offers, ValueList<Offer> Referrals, ValueList<Offer> Mentions, ValueList<ListedProvision> Listed)
{
    /// <summary>The texts, in the order in which pages show them.</summary>
    public IEnumerable<Offer> Texts => [.. Offers, .. Mentions, .. Referrals];

    /// <summary>The needs under which the mentions stand: "Genoemd bij ‘Gedrag en gevoelens’".</summary>
    public string MentionedInWords =>
        $"Genoemd bij {Enumeration.And([.. Mentions.SelectMany(offer => offer.Needs).Distinct().Select(need => $"‘{need.Label}’")])}";

    public static NeedWords Of(PublicView view, Need need)
    {
        var told = view.Offers.Where(offer => offer.Serves(need) && !offer.Texts.IsEmpty).ToLookup(offer => (Refers: offer.Level == OfferLevel.Refers, Elsewhere: offer.Mentions(need)));
        return new(
            told[(false, false)].ToValueList(),
            [.. told[(true, false)], .. told[(true, true)]],
            told[(false, true)].ToValueList(),
            ListedProvision.Of(view, need));
    }
}
