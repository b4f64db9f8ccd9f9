using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Review.Wording;
using SopCloud.Profiles.Templates;

namespace SopCloud.Profiles.Review.Rules;

/// <summary>
/// An answer that tells a parent nothing: "maatwerk waar mogelijk", "zie schoolgids", "ja". One concrete sentence is enough to
/// leave it alone, and so is a word of the school's own in a short answer: "Kentalis" names a partner.
/// </summary>
internal sealed class Vagueness : IReviewRule
{
    /// <summary>From so many words on, one of the school's own is no answer yet.</summary>
    private const int Short = 5;

    private static readonly Phrasing NonAnswers = WordFile.Load("vagueness.json")["nonAnswers"];

    public IEnumerable<Finding> FindIn(ReviewedForm form) =>
        from question in form.Template.Questions
        where !question.IsInternal && !(question.Required && EmptyParts.IsFilledWithMarks(question, form.Answers[question.Id]))
        from text in AnswerText.Of(question, form.Answers[question.Id])
        where Weigh(question, text.Place.Part) switch
        {
            Weight.Offer => IsNoAnswer(text.Text) || SaysNothing(text.Text),
            Weight.Other => IsNoAnswer(text.Text) || (SaysNothing(text.Text) && Sentences.Of(text.Text).All(sentence => Concreteness.IsVague(Words.Of(text.Text, sentence)))),
            _ => false,
        }
        let span = Trimmed(text.Text)
        select new Finding(ReviewRule.Vague, text.Place, span, span.In(text.Text));

    private static Weight Weigh(Question question, TextPart part) => (question, part) switch
    {
        (_, not (TextPart.Text or TextPart.InLessons or TextPart.Facilities or TextPart.Partners)) => Weight.None,
        (OfferQuestion or OffersQuestion or ScoresQuestion, _) => Weight.Offer,
        (TextQuestion { Lines: > 1 } text, _) when text.Place.Split('.')[0] is "organisation" or "provisions" or "extras" => Weight.Offer,
        // A vision may be lofty, and what stands in a list or a step is short.
        (TextQuestion { Lines: > 1 } or ConceptQuestion or ListQuestion or BoundariesQuestion or AmbitionsQuestion, _) => Weight.Other,
        _ => Weight.None,
    };

    private static bool SaysNothing(string text)
    {
        if (Concreteness.FirstConcreteSentence(text) is not null)
            return false;
        var words = Words.Of(text);
        return Concreteness.OwnWordsOf(words).Count() <= (words.Count < Short ? 0 : 1);
    }

    private static bool IsNoAnswer(string text) => Words.Of(text) is var words && (words.Count == 0 || NonAnswers.IsIn(words));

    private static TextSpan Trimmed(string text) => new(text.Length - text.TrimStart().Length, text.Trim().Length);

    private enum Weight
    {
        None,

        /// <summary>What a parent compares schools by.</summary>
        Offer,

        Other,
    }
}
