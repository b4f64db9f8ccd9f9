using SopCloud.Profiles.Publication;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Profiles.Comparison;

/// <summary>What a school's profile says about one need. Each state is shown in words: never an untruth about a school.</summary>
public abstract record NeedCell
{
    private NeedCell()
    {
    }

    public static NeedCell Of(PublicView? view, Need need)
    {
        if (view is null)
            return new NoProfile();

        var about = view.Offers.Where(offer => offer.Serves(need)).ToValueList();
        var told = about.Where(offer => !offer.Texts.IsEmpty).ToValueList();
        var offers = told.Where(offer => offer.Level != OfferLevel.Refers).ToValueList();
        var referrals = told.Where(offer => offer.Level == OfferLevel.Refers).ToValueList();
        if (!offers.IsEmpty)
            return new Offered(offers, referrals);
        if (!referrals.IsEmpty)
            return new Referred(referrals);

        var listed = ListedProvision.Of(view, need);
        if (!listed.IsEmpty)
            return new Listed(listed);

        // Who lists the need without a word under it was not silent for want of a question.
        return view.AskedNeeds.Contains(need) || !about.IsEmpty ? new NotFilledIn() : new NotAsked();
    }

    /// <summary>The school says what it does, in its own words.</summary>
    /// <param name="Offers">What it offers.</param>
    /// <param name="Referrals">For which of these children it refers to speciaal (basis)onderwijs all the same; often none.</param>
    public sealed record Offered(ValueList<Offer> Offers, ValueList<Offer> Referrals) : NeedCell;

    /// <summary>The school says only that it refers to speciaal (basis)onderwijs: no offer of support, and no silence either.</summary>
    public sealed record Referred(ValueList<Offer> Referrals) : NeedCell;

    /// <summary>The school lists who or what it has for this need, without a word on what it does with them.</summary>
    public sealed record Listed(ValueList<ListedProvision> Items) : NeedCell;

    /// <summary>The form asked or the school listed it itself, and the texts were left empty.</summary>
    public sealed record NotFilledIn : NeedCell;

    /// <summary>The form of this school does not ask about this need: its silence says nothing.</summary>
    public sealed record NotAsked : NeedCell;

    /// <summary>The school has no placed profile.</summary>
    public sealed record NoProfile : NeedCell;
}
