using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Review.Wording;
using SopCloud.Profiles.Templates;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Profiles.Review.Rules;

/// <summary>A text that says something else than what the school ticked. Only where the text says so at once: a reserve further on is no contradiction.</summary>
internal sealed class Contradictions : IReviewRule
{
    private static readonly WordFile Data = WordFile.Load("contradictions.json");
    private static readonly Phrasing Denies = Data["denies"];
    private static readonly Phrasing Affirms = Data["affirms"];
    private static readonly Phrasing Finished = Data["finished"];
    private static readonly Phrasing Offers = Data["offersNothing"];
    private static readonly Phrasing Reserve = Data["reserve"];

    /// <summary>Without one of these a sentence denies nothing, and is not held against every tick.</summary>
    private static readonly Phrasing Cues = Data["cues"];

    private static readonly HashSet<string> Present = [.. Data.Rows("present")];
    private static readonly HashSet<string> Unfinished = [.. Data.Rows("unfinished")];
    private static readonly HashSet<string> Absent = [.. Data.Rows("absent")];

    public IEnumerable<Finding> FindIn(ReviewedForm form)
    {
        var denials = (
            from text in form.PublicTexts
            from sentence in Sentences.Of(text.Text)
            let said = new Said(text, sentence, Words.Of(text.Text, sentence))
            where Cues.IsIn(said.Words)
            select said).ToList();
        return form.Template.Questions.Where(question => !question.IsInternal).SelectMany(question => (question, form.Answers[question.Id]) switch
        {
            (ScoresQuestion asked, ScoresAnswer scores) => OfScores(asked, scores).Concat(OfScored(asked, scores, denials)),
            (OfferQuestion { Level: not OfferLevel.Refers } or OffersQuestion { Level: not OfferLevel.Refers }, { } answer) => OfOffers(question, answer),
            (AvailabilityQuestion, AvailabilityAnswer listed) => OfListed(listed, denials),
            (_, ConceptAnswer { Concept: { } concept }) => OfConcept(concept, denials),
            (ConfirmationQuestion, ConfirmationAnswer { Given: true }) => OfConfirmed(question, denials),
            _ => [],
        });
    }

    /// <summary>A row whose own description says otherwise.</summary>
    private static IEnumerable<Finding> OfScores(Question question, ScoresAnswer scores) =>
        from text in AnswerText.Of(question, scores)
        where text.Place.Part == TextPart.Text
        let status = scores.Scores[text.Place.Item!.Value].Status
        where status is not null
        let says = Present.Contains(status.Id) ? Denies : Absent.Contains(status.Id) ? Affirms : Unfinished.Contains(status.Id) ? Finished : null
        where says is not null
        from sentence in Sentences.Of(text.Text).Take(1)
        where says.IsIn(Words.Of(text.Text, sentence))
        select At(text, sentence, $"U koos ‘{status.Label}’.");

    /// <summary>A row that a text elsewhere in the form says is not there.</summary>
    private static IEnumerable<Finding> OfScored(ScoresQuestion question, ScoresAnswer scores, List<Said> denials) =>
        from score in scores.Scores
        where score.Status is { } status && Present.Contains(status.Id)
        let provision = question.FindRow(score.Row)?.Provision
        where provision is not null
        let about = AboutProvision.Of(provision)
        from said in denials
        where said.Text.Place.Question != question.Id && about.IsMissingIn(said.Words)
        select At(said.Text, said.Sentence, $"U koos bij {provision.Label}: {score.Status!.Label}.");

    private static IEnumerable<Finding> OfOffers(Question question, Answer answer) =>
        from text in AnswerText.Of(question, answer)
        where text.Place.Part is TextPart.Text or TextPart.InLessons
        from sentence in Sentences.Of(text.Text).Take(1)
        let words = Words.Of(text.Text, sentence)
        where Offers.IsIn(words) && !Reserve.IsIn(words)
        select At(text, sentence, "Dit staat bij wat uw school biedt.");

    private static IEnumerable<Finding> OfListed(AvailabilityAnswer listed, List<Said> denials) =>
        from item in listed.Items
        let provision = item.Provision
        where provision is not null && (item.At.IsEmpty || item.At.Contains(Availability.School))
        let about = AboutProvision.Of(provision)
        from said in denials
        let detail = item.At is [Availability.School] && about.IsElsewhereIn(said.Words) && !Reserve.IsIn(said.Words) ? $"U koos bij {provision.Label}: op school."
            : about.IsMissingIn(said.Words) ? $"U koos {provision.Label} in de lijst."
            : null
        where detail is not null
        select At(said.Text, said.Sentence, detail);

    private static IEnumerable<Finding> OfConcept(Onderwijsconcept concept, List<Said> denials)
    {
        var names = new Phrasing(concept.Synonyms.Append(concept.Label).Select(AboutProvision.AsRow).Where(row => row.Length > 0), list => Data[list]);
        var not = new Phrasing(Data.Rows("notConcept"), list => list == "concept" ? names : Data[list]);
        return from said in denials
               where not.IsIn(said.Words)
               select At(said.Text, said.Sentence, $"U koos: {concept.Label}.");
    }

    private static IEnumerable<Finding> OfConfirmed(Question question, List<Said> denials) =>
        from denial in Data.Has(question.Place) ? (Phrasing[])[Data[question.Place]] : []
        from said in denials
        where denial.IsIn(said.Words)
        select At(said.Text, said.Sentence, $"U koos: {question.Label}.");

    private static Finding At(AnswerText text, TextSpan sentence, string detail) =>
        new(ReviewRule.Contradiction, text.Place, sentence, sentence.In(text.Text)) { Detail = detail };

    private sealed record Said(AnswerText Text, TextSpan Sentence, Words Words);
}
