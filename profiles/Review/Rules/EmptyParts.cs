using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Templates;

namespace SopCloud.Profiles.Review.Rules;

/// <summary>A required question without an answer, and support that is named and not described.</summary>
internal sealed class EmptyParts : IReviewRule
{
    public IEnumerable<Finding> FindIn(ReviewedForm form) =>
        form.Template.MissingFrom(form.Answers).Select(question => new Finding(ReviewRule.EmptyPart, new(question.Id)))
            .Concat(form.Template.Questions.SelectMany(question => NamedOnly(question, form.Answers[question.Id])));

    private static IEnumerable<Finding> NamedOnly(Question question, Answer? answer) => answer switch
    {
        OfferAnswer { Texts.IsEmpty: true } => [new(ReviewRule.EmptyPart, new(question.Id)) { Detail = "U koos hier een zorgniveau of een onderwerp. Schrijf ook wat uw school doet." }],
        OffersAnswer offers =>
            from offer in offers.Offers.Index()
            where offer.Item.Texts.IsEmpty
            select new Finding(ReviewRule.EmptyPart, new(question.Id, TextPart.TargetGroup, offer.Index)) { Detail = "U noemt hier een groep kinderen. Schrijf ook wat uw school voor hen doet." },
        _ => [],
    };
}
