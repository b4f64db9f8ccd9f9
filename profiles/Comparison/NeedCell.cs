using SopCloud.Profiles.Publication;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Profiles.Comparison;

/// <summary>What a school's profile says about one need. Each state is shown in words: never an untruth about a school.</summary>
public abstract record NeedCell
{
    private NeedCell()
    {
    }

    public abstract CellState State { get; }

    public virtual string StateInWords => State.Words;

    /// <summary>Whether the school says what there is for a child: a referral is no support.</summary>
    public bool TellsOfSupport => this is Offered or Mentioned or Listed;

    public static NeedCell Of(PublicView? view, Need need)
    {
        if (view is null)
            return new NoProfile();

        return NeedWords.Of(view, need) switch
        {
            { Offers.IsEmpty: false } words => new Offered(words),
            { Referrals.IsEmpty: false } words => new Referred(words),
            { Mentions.IsEmpty: false } words => new Mentioned(words),
            { Listed.IsEmpty: false } words => new Listed(words),
            _ => AskedByForm.Silence(view, need) switch
            {
                CellState.Unread => new Unread(),
                CellState.NotListed => new NotListed(),
                CellState.NotFilledIn => new NotFilledIn(),
                _ => new NotAsked(),
            },
        };
    }

    /// <summary>The school says something about the need: in its own words, by listing who and what there is, or both.</summary>
    public abstract record Spoken(NeedWords Words) : NeedCell;

    /// <summary>The school says what it does, in its own words.</summary>
    public sealed record Offered(NeedWords Words) : Spoken(Words)
    {
        public override CellState State => CellState.Offered;
    }

    /// <summary>The school says that it refers to speciaal (basis)onderwijs, and offers nothing: no support, and no silence either.</summary>
    public sealed record Referred(NeedWords Words) : Spoken(Words)
    {
        public override CellState State => CellState.Refers;
    }

    /// <summary>The school says nothing under this need; what it says under another speaks of it too.</summary>
    public sealed record Mentioned(NeedWords Words) : Spoken(Words)
    {
        public override CellState State => CellState.Mentioned;

        /// <summary>With the other needs.</summary>
        public override string StateInWords => Words.MentionedInWords;
    }

    /// <summary>The school lists who or what it has for this need, without a word on what it does with them.</summary>
    public sealed record Listed(NeedWords Words) : Spoken(Words)
    {
        // A protocol has no place to be unknown.
        public override CellState State =>
            Words.Listed.Any(item => item.At is { IsEmpty: true }) && Words.Listed.All(item => item.At is null or { IsEmpty: true })
                ? CellState.ListedUnplaced
                : CellState.Listed;
    }

    /// <summary>The school's document says something here that could not be read.</summary>
    public sealed record Unread : NeedCell
    {
        public override CellState State => CellState.Unread;
    }

    /// <summary>The form asked or the school listed it itself, and the texts were left empty.</summary>
    public sealed record NotFilledIn : NeedCell
    {
        public override CellState State => CellState.NotFilledIn;
    }

    /// <summary>The form asks what there is, and in what the school lists is nothing for this need.</summary>
    public sealed record NotListed : NeedCell
    {
        public override CellState State => CellState.NotListed;
    }

    /// <summary>The form of this school does not ask about this need: its silence says nothing.</summary>
    public sealed record NotAsked : NeedCell
    {
        public override CellState State => CellState.NotAsked;
    }

    /// <summary>The school has no placed profile.</summary>
    public sealed record NoProfile : NeedCell
    {
        public override CellState State => CellState.NoProfile;
    }
}
