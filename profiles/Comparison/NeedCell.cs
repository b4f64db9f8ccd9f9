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

        var offers = view.Offers.Where(offer => offer.Needs.Contains(need) && !offer.Texts.IsEmpty).ToValueList();
        return offers.IsEmpty
            ? view.AskedNeeds.Contains(need) ? new NotFilledIn() : new NotAsked()
            : new Offered(offers);
    }

    /// <summary>The school says something, in its own words.</summary>
    public sealed record Offered(ValueList<Offer> Offers) : NeedCell;

    /// <summary>The form asked, the school left it empty.</summary>
    public sealed record NotFilledIn : NeedCell;

    /// <summary>The form of this school does not ask about this need: its silence says nothing.</summary>
    public sealed record NotAsked : NeedCell;

    /// <summary>The school has no placed profile.</summary>
    public sealed record NoProfile : NeedCell;
}
