using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Templates;

namespace SopCloud.Profiles.Proposals;

/// <summary>What can be proposed to a school that fills in a form.</summary>
public static class FormProposals
{
    /// <summary>In the order of the form. What the school chose already is not proposed.</summary>
    public static ValueList<Proposal> Of(Template form, AnswerSet answers) =>
        form.Questions.SelectMany(question => Of(question, answers[question.Id])).ToValueList();

    private static IEnumerable<Proposal> Of(Question question, Answer? answer) => (question, answer) switch
    {
        (BoundariesQuestion, BoundariesAnswer boundaries) =>
            from text in AnswerText.Of(question, answer)
            from category in Mentions.CategoriesOf(text.Text)
            where !boundaries.Statements[text.Place.Item!.Value].Categories.Contains(category)
            select new Proposal.Category(text.Place, new(0, text.Text.Length), category),
        (OfferQuestion asked, OfferAnswer offer) =>
            (from text in AnswerText.Of(question, answer)
             from need in Mentions.NeedsOf(text.Text)
             where !asked.Needs.Contains(need) && !offer.AlsoFor.Contains(need)
             select new Proposal.AlsoFor(text.Place, new(0, text.Text.Length), need)).DistinctBy(proposal => proposal.Need),
        _ => [],
    };
}
