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

        var offers = view.Offers.Where(offer => offer.Serves(need)).ToValueList();
        var told = offers.Where(offer => !offer.Texts.IsEmpty).ToValueList();
        if (!told.IsEmpty)
            return new Offered(told);

        // Who lists the need without a word under it was not silent for want of a question.
        return view.AskedNeeds.Contains(need) || !offers.IsEmpty ? new NotFilledIn() : new NotAsked();
    }

    /// <summary>The school says something, in its own words.</summary>
    public sealed record Offered(ValueList<Offer> Offers) : NeedCell;

    /// <summary>The form asked or the school listed it itself, and the texts were left empty.</summary>
    public sealed record NotFilledIn : NeedCell;

    /// <summary>The form of this school does not ask about this need: its silence says nothing.</summary>
    public sealed record NotAsked : NeedCell;

    /// <summary>The school has no placed profile.</summary>
    public sealed record NoProfile : NeedCell;
}
