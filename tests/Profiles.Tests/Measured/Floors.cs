using SopCloud.Measurements.Labelled;
using SopCloud.Profiles.Review;

namespace SopCloud.Profiles.Tests.Measured;

/// <summary>What proposals and rules reach at least on the whole labelled set. <c>./bench</c> prints what they reach; a floor only ever rises.</summary>
internal static class Floors
{
    /// <summary>Recall and precision, of needs and of the first ten schools, in each part of the labelled phrases.</summary>
    public const double OfSearch = 0.9;

    public static IReadOnlyDictionary<ProposalKind, (double Precision, double Recall)> OfProposals { get; } = new Dictionary<ProposalKind, (double, double)>
    {
        [ProposalKind.AlsoFor] = (0.9, 0.9),
        [ProposalKind.Boundary] = (0.9, 0.9),
        [ProposalKind.Category] = (0.9, 0.9),
    };

    public static IReadOnlyDictionary<ReviewRule, (double Precision, double Recall)> OfReview { get; } = new Dictionary<ReviewRule, (double, double)>
    {
        [ReviewRule.PersonName] = (0.9, 0.9),
        [ReviewRule.ContactDetail] = (0.9, 0.9),
        [ReviewRule.SingleChild] = (0.9, 0.85),
        [ReviewRule.SmallNumber] = (0.9, 0.9),
        [ReviewRule.HardBoundary] = (0.9, 0.9),
        [ReviewRule.Contradiction] = (0.9, 0.85),
        [ReviewRule.FormInstruction] = (0.9, 0.9),
        [ReviewRule.ImpossibleDate] = (0.9, 0.9),
        [ReviewRule.WebAddress] = (0.9, 0.9),
        [ReviewRule.Vague] = (0.9, 0.8),
        [ReviewRule.EmptyPart] = (0.9, 0.9),
    };
}
