using System.Security.Cryptography;
using System.Text;
using SopCloud.Functions.Schools.Form;
using SopCloud.Functions.Schools.Form.Fields;
using SopCloud.Profiles;
using SopCloud.Profiles.Proposals;
using SopCloud.Profiles.Templates;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Functions.Schools.Hints;

/// <summary>What a school presses or ticks to take a proposal over.</summary>
internal abstract record ProposalBox
{
    private ProposalBox()
    {
    }

    public static ProposalBox Of(Proposal proposal, DraftReview review, FormReader page) => proposal switch
    {
        Proposal.AlsoFor alsoFor => new Tick(
            page.OnPage(review.Form.FindQuestion(proposal.Place.Question) is OffersQuestion ? OffersField.NeedsOf(proposal.Place) : OfferField.AlsoForOf(proposal.Place.Question)),
            alsoFor.Need.Id,
            $"Uw tekst gaat ook over ‘{alsoFor.Need.Label}’. Zullen we die ook daar laten zien?",
            $"Ja, ook bij ‘{alsoFor.Need.Label}’",
            WordsOf(proposal, review)),
        Proposal.Category category => new Tick(
            page.OnPage(BoundariesField.CategoriesOf(proposal.Place)),
            category.In.Id,
            $"Gaat deze grens over ‘{category.In.Label}’? Dan staat hij bij andere scholen op dezelfde regel.",
            $"Ja, over ‘{category.In.Label}’",
            WordsOf(proposal, review)),
        Proposal.Boundary boundary => new Take(KeyOf(boundary, review), boundary.Because.In(review.TextAt(boundary.Place)), boundary.Categories),
        _ => throw new InvalidOperationException($"No box for a {proposal.GetType().Name}."),
    };

    /// <summary>The same for the same sentence in the same question, wherever it stands; it does not tell the words.</summary>
    public static string KeyOf(Proposal.Boundary proposal, DraftReview review) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{proposal.Place.Question}\n{proposal.Because.In(review.TextAt(proposal.Place))}")))[..24];

    /// <summary>The words that led to it; empty where that is the whole text.</summary>
    private static string WordsOf(Proposal proposal, DraftReview review)
    {
        var text = review.TextAt(proposal.Place);
        return proposal.Because.Length < text.Length ? proposal.Because.In(text) : "";
    }

    /// <summary>A box that is the same as one in the question itself, so that saving keeps it.</summary>
    /// <param name="Name">The name of that box.</param>
    public sealed record Tick(string Name, string Value, string Asks, string Label, string Words) : ProposalBox;

    /// <summary>A sentence to take over as one of the grenzen.</summary>
    /// <param name="Key">See <see cref="KeyOf"/>.</param>
    public sealed record Take(string Key, string Sentence, ValueList<BoundaryCategory> Categories) : ProposalBox;
}
