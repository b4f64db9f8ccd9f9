using SopCloud.Profiles.Publication;

namespace SopCloud.Profiles.Comparison;

/// <summary>What a school offers beside the needs of the vocabulary: arrangements for a group of its own naming.</summary>
public static class OtherOffers
{
    /// <summary>The offers under no need of which the school says something; none without a profile.</summary>
    public static ValueList<Offer> Of(PublicView? view) =>
        view is null ? [] : view.Offers.Where(offer => offer.Needs.IsEmpty && offer.AlsoFor.IsEmpty && !offer.Texts.IsEmpty).ToValueList();
}
