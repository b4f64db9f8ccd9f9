using SopCloud.Functions.Dossiers;
using SopCloud.Functions.Layout;
using SopCloud.Functions.Schools.Form;
using SopCloud.Functions.Schools.Hints;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Moderation;
using SopCloud.Profiles.Proposals;
using SopCloud.Profiles;

namespace SopCloud.Functions.Schools;

/// <summary>A school takes a sentence that it wrote elsewhere over as one of its grenzen. The sentence stays where it stands too.</summary>
internal static class TakeBoundary
{
    /// <param name="form">The form as it was opened; what was saved since is read again.</param>
    /// <param name="key">See <see cref="ProposalBox.KeyOf"/>.</param>
    /// <returns>False where it is not proposed any more, or the page with the grenzen is full.</returns>
    public static async Task<bool> RunAsync(SchoolForm form, string key, Actor by, DossierStore dossiers, TimeProvider clock, CancellationToken stop)
    {
        // A colleague who saves the grenzen at this moment wrote other words: ours go behind them.
        for (; ; )
        {
            var dossier = await dossiers.ReadAsync(form.School.Id, form.Schooljaar, stop) with { Template = form.Template.Id };
            var review = DraftReview.Of(form, dossier.Draft, DutchTime.Today(clock));
            if (DraftReview.BoundariesOf(form.Template) is not { } question
                || review.Proposals.OfType<Proposal.Boundary>().FirstOrDefault(proposal => ProposalBox.KeyOf(proposal, review) == key) is not { } proposed)
                return false;

            var section = form.Template.Sections.First(section => section.Questions.Contains(question));
            var statements = dossier.Draft.Get<BoundariesAnswer>(question.Id)?.Statements ?? [];
            var taken = new Boundary(proposed.Because.In(review.TextAt(proposed.Place)).Trim(), proposed.Categories);
            var before = dossier.Section(section.Id);
            var answers = (before?.Answers ?? AnswerSet.Empty).With(question.Id, new BoundariesAnswer(statements.Add(taken)));
            var errors = new FormErrors();
            AnswerFields.RequireFits(section, answers, errors);
            if (errors.Any || statements.Count == FormValues.MaxItems)
                return false;

            // The school did not open that page: what a document left unread on it still is.
            var unread = (before?.Unread ?? []).Where(id => id != question.Id).ToValueList();
            if (await dossiers.SaveSectionAsync(dossier, new DraftPage(section.Id, answers, unread), by, clock.GetUtcNow(), before?.Tag, stop) is Saved)
                return true;
        }
    }
}
