using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Import;
using SopCloud.Profiles.Templates;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Profiles.Proposals;

/// <summary>What can be proposed to a school that fills in a form.</summary>
public static class FormProposals
{
    /// <summary>In the order of the form. What the school chose already is not proposed.</summary>
    public static ValueList<Proposal> Of(Template form, AnswerSet answers)
    {
        var chosen = form.Questions.OfType<BoundariesQuestion>()
            .SelectMany(question => answers.Get<BoundariesAnswer>(question.Id)?.Statements ?? [])
            .Select(statement => Folding.Fold(statement.Text))
            .ToList();
        return form.Questions
            .Where(question => !question.IsInternal)
            .SelectMany(question => NeedsIn(question, answers[question.Id]).Concat(BoundariesIn(question, answers[question.Id], chosen)).Concat(CategoriesIn(question, answers[question.Id])))
            .ToValueList();
    }

    private static IEnumerable<Proposal> NeedsIn(Question question, Answer? answer) => (question, answer) switch
    {
        (OfferQuestion asked, OfferAnswer offer) => AlsoFor(AnswerText.Of(question, answer), asked.Needs.AddRange(offer.AlsoFor)),
        (OffersQuestion, OffersAnswer offers) => AnswerText.Of(question, answer)
            .GroupBy(text => text.Place.Item!.Value)
            .SelectMany(texts => AlsoFor(texts, offers.Offers[texts.Key].Needs)),
        _ => [],
    };

    private static IEnumerable<Proposal> AlsoFor(IEnumerable<AnswerText> texts, ValueList<Need> filedUnder) =>
        (from text in texts
         where text.Place.Part != TextPart.Zorgniveau
         from found in text.Place.Part == TextPart.TargetGroup ? NeedProposals.InTargetGroup(text.Text, filedUnder) : NeedProposals.In(text.Text, filedUnder)
         select new Proposal.AlsoFor(text.Place, found.Because, found.Need)).DistinctBy(proposal => proposal.Need);

    private static IEnumerable<Proposal> BoundariesIn(Question question, Answer? answer, List<string> chosen) =>
        from text in AnswerText.Of(question, answer)
        where question is not BoundariesQuestion && MayHoldBoundary(text.Place.Part)
        from sentence in BoundaryProposals.In(text.Text)
        let words = sentence.In(text.Text)
        where !chosen.Exists(statement => statement.Contains(Folding.Fold(words), StringComparison.Ordinal))
        select new Proposal.Boundary(text.Place, sentence, CategoryProposals.Known(words).Select(found => found.Category).ToValueList());

    private static IEnumerable<Proposal> CategoriesIn(Question question, Answer? answer) => (question, answer) switch
    {
        (BoundariesQuestion, BoundariesAnswer boundaries) =>
            from text in AnswerText.Of(question, answer)
            let given = boundaries.Statements[text.Place.Item!.Value].Categories
            from found in given.IsEmpty ? CategoryProposals.Of(text.Text) : CategoryProposals.Known(text.Text)
            where !given.Contains(found.Category)
            select new Proposal.Category(text.Place, found.Because, found.Category),
        _ => [],
    };

    private static bool MayHoldBoundary(TextPart part) => part is TextPart.Text or TextPart.InLessons or TextPart.Facilities or TextPart.Partners;
}
