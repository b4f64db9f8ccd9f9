using SopCloud.Profiles;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Proposals;
using SopCloud.Profiles.Templates;

namespace SopCloud.Measurements.Labelled;

/// <summary>What is proposed about each labelled statement when it stands in a form.</summary>
internal static class MeasuredProposals
{
    private static readonly Template AnyForm = Template.All["po-almere-2023"];

    public static IEnumerable<Judgement> All() => LabelledSet.Proposals.SelectMany(Of);

    private static IEnumerable<Judgement> Of(LabelledStatement statement)
    {
        var (form, answers) = InForm(statement);
        var proposals = FormProposals.Of(form, answers);
        var judged = statement.Kind switch
        {
            ProposalKind.AlsoFor => Matching.OfIds(statement.Expected, statement.Allowed, proposals.OfType<Proposal.AlsoFor>().Select(proposal => proposal.Need.Id)),
            ProposalKind.Category => Matching.OfIds(statement.Expected, statement.Allowed, proposals.OfType<Proposal.Category>().Select(proposal => proposal.In.Id)),
            _ => Matching.OfSpans(statement.Text, statement.Expected, statement.Allowed, proposals.OfType<Proposal.Boundary>().Select(proposal => (TextSpan?)proposal.Because)),
        };
        return judged.Select(judgement => new Judgement(statement.Kind.ToString(), statement.Half, judgement.Verdict, statement.Id, judgement.What, statement.Text));
    }

    private static (Template Form, AnswerSet Answers) InForm(LabelledStatement statement)
    {
        switch (statement.Kind)
        {
            case ProposalKind.AlsoFor:
                var offer = AnyForm.Questions.OfType<OfferQuestion>().First() with { Needs = statement.FiledUnder };
                return (FormWith(offer), AnswerSet.Empty.With(offer.Id, new OfferAnswer("", new() { InLessons = statement.Text })));
            case ProposalKind.Category:
                var boundaries = AnyForm.Questions.OfType<BoundariesQuestion>().First();
                return (AnyForm, AnswerSet.Empty.With(boundaries.Id, new BoundariesAnswer([new(statement.Text, [])])));
            default:
                return (AnyForm, AnswerSet.Empty.With("missie", new TextAnswer(statement.Text)));
        }
    }

    /// <summary>The form with this question in the place of its own.</summary>
    private static Template FormWith(Question question) => AnyForm with
    {
        Sections = AnyForm.Sections
            .Select(section => section with { Questions = section.Questions.Select(other => other.Id == question.Id ? question : other).ToValueList() })
            .ToValueList(),
    };
}
