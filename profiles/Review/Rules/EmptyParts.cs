using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Review.Wording;
using SopCloud.Profiles.Templates;

namespace SopCloud.Profiles.Review.Rules;

/// <summary>A required question without an answer, and support that is named and not described.</summary>
internal sealed class EmptyParts : IReviewRule
{
    private static readonly Phrasing Marks = WordFile.Load("vagueness.json")["marks"];

    public IEnumerable<Finding> FindIn(ReviewedForm form) =>
        form.Template.MissingFrom(form.Answers).Select(question => new Finding(ReviewRule.EmptyPart, new(question.Id)))
            .Concat(form.Template.Questions.Where(question => question.Required && IsFilledWithMarks(question, form.Answers[question.Id])).Select(question =>
                new Finding(ReviewRule.EmptyPart, new(question.Id)) { Detail = "Hier staat nog geen antwoord." }))
            .Concat(form.Template.Questions.SelectMany(question => NamedOnly(question, form.Answers[question.Id])));

    /// <summary>An answer of nothing but marks to get past the field: "-", "x", "n.v.t.". Only what consists of texts can be.</summary>
    public static bool IsFilledWithMarks(Question question, Answer? answer) =>
        answer is TextAnswer or ListAnswer or BoundariesAnswer or AmbitionsAnswer or StepsAnswer or OfferAnswer or ConceptAnswer { Concept: null }
        && AnswerText.Of(question, answer).ToList() is { Count: > 0 } texts
        && texts.TrueForAll(text => Words.Of(text.Text) is var words && (words.Count == 0 || Marks.IsIn(words)));

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
