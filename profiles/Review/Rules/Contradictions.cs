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
    private static readonly Phrasing Offers = Data["offersNothing"];
    private static readonly Phrasing Reserve = Data["reserve"];

    private static readonly HashSet<string> Present = new(Data.Rows("present"));
    private static readonly HashSet<string> Absent = new(Data.Rows("absent"));
    private static readonly Dictionary<string, (Phrasing Elsewhere, Phrasing Missing)> About = Provision.All.ToDictionary(provision => provision.Id, PhrasingOf);

    public IEnumerable<Finding> FindIn(ReviewedForm form)
    {
        var texts = form.PublicTexts.ToList();
        return form.Template.Questions.Where(question => !question.IsInternal).SelectMany(question => (question, form.Answers[question.Id]) switch
        {
            (ScoresQuestion, ScoresAnswer scores) => OfScores(question, scores),
            (OfferQuestion { Level: not OfferLevel.Refers } or OffersQuestion { Level: not OfferLevel.Refers }, { } answer) => OfOffers(question, answer),
            (AvailabilityQuestion, AvailabilityAnswer listed) => OfListed(listed, texts),
            (ConfirmationQuestion, ConfirmationAnswer { Given: true }) => OfConfirmed(question, texts),
            _ => [],
        });
    }

    private static IEnumerable<Finding> OfScores(Question question, ScoresAnswer scores) =>
        from text in AnswerText.Of(question, scores)
        where text.Place.Part == TextPart.Text
        let status = scores.Scores[text.Place.Item!.Value].Status
        where status is not null
        let says = Present.Contains(status.Id) ? Denies : Absent.Contains(status.Id) ? Affirms : null
        where says is not null
        from sentence in Sentences.Of(text.Text).Take(1)
        where says.IsIn(Words.Of(text.Text, sentence))
        select At(text, sentence, $"U koos ‘{status.Label}’.");

    private static IEnumerable<Finding> OfOffers(Question question, Answer answer) =>
        from text in AnswerText.Of(question, answer)
        where text.Place.Part is TextPart.Text or TextPart.InLessons
        from sentence in Sentences.Of(text.Text).Take(1)
        let words = Words.Of(text.Text, sentence)
        where Offers.IsIn(words) && !Reserve.IsIn(words)
        select At(text, sentence, "Dit staat bij wat uw school biedt.");

    private static IEnumerable<Finding> OfListed(AvailabilityAnswer listed, List<AnswerText> texts) =>
        from item in listed.Items
        let provision = item.Provision
        where provision is not null
        let about = About[provision.Id]
        from text in texts
        from sentence in Sentences.Of(text.Text)
        let words = Words.Of(text.Text, sentence)
        where !Reserve.IsIn(words)
        let detail = item.At is [Availability.School] && about.Elsewhere.IsIn(words) ? $"U koos bij {provision.Label}: op school."
            : about.Missing.IsIn(words) ? $"U koos {provision.Label} in de lijst."
            : null
        where detail is not null
        select At(text, sentence, detail);

    private static IEnumerable<Finding> OfConfirmed(Question question, List<AnswerText> texts) =>
        from denial in Data.Has(question.Place) ? (Phrasing[])[Data[question.Place]] : []
        from text in texts
        from sentence in Sentences.Of(text.Text)
        where denial.IsIn(Words.Of(text.Text, sentence))
        select At(text, sentence, $"U koos: {question.Label}.");

    private static (Phrasing Elsewhere, Phrasing Missing) PhrasingOf(Provision provision)
    {
        var names = new Phrasing(provision.Synonyms.Append(provision.Label).Select(AsRow).Where(row => row.Length > 0), list => Data[list]);
        return (With("elsewhere"), With("missing"));

        Phrasing With(string rows) => new(Data.Rows(rows), list => list == "provision" ? names : Data[list]);

        static string AsRow(string name) => Words.Of(name) is var words ? string.Join(' ', Enumerable.Range(0, words.Count).Select(i => words[i].Text)) : "";
    }

    private static Finding At(AnswerText text, TextSpan sentence, string detail) =>
        new(ReviewRule.Contradiction, text.Place, sentence, sentence.In(text.Text)) { Detail = detail };
}
