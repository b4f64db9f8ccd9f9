using SopCloud.Profiles.Publication;

namespace SopCloud.Profiles.Comparison;

/// <summary>What a school says beside the needs of the vocabulary: of groups that it names itself.</summary>
public static class OtherOffers
{
    /// <summary>The offers under no need of which the school says something; none without a profile.</summary>
    public static ValueList<Offer> Of(PublicView? view) => WithoutNeed(view, refers: false);

    /// <summary>Of these groups the school says that it refers them to speciaal (basis)onderwijs: no offers.</summary>
    public static ValueList<Offer> ReferralsOf(PublicView? view) => WithoutNeed(view, refers: true);

    private static ValueList<Offer> WithoutNeed(PublicView? view, bool refers) =>
        view is null
            ? []
            : view.Offers
                .Where(offer => offer.Needs.IsEmpty && offer.AlsoFor.IsEmpty && !offer.Texts.IsEmpty && (offer.Level == OfferLevel.Refers) == refers)
                .ToValueList();
}
