using SopCloud.Profiles;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Proposals;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Review;
using SopCloud.Profiles.Templates;

namespace SopCloud.Functions.Schools.Hints;

/// <summary>What a school may want to look at in its answers, and what could be made easier to find.</summary>
/// <remarks>Public, because the parameters of a Razor component must be.</remarks>
public sealed record DraftReview
{
    private DraftReview(Template form, AnswerSet answers) => (Form, Answers) = (form, answers);

    internal Template Form { get; }

    internal AnswerSet Answers { get; }

    internal ValueList<Finding> Findings { get; private init; }

    internal ValueList<Proposal> Proposals { get; private init; }

    internal static DraftReview Of(SchoolForm form, DateOnly today) => Of(form, form.Dossier.Draft, today);

    /// <param name="answers">Of the whole form, saved or just typed.</param>
    internal static DraftReview Of(SchoolForm form, AnswerSet answers, DateOnly today) => Of(form.School, form.Template, form.Schooljaar, answers, today);

    internal static DraftReview Of(School school, Template form, Schooljaar schooljaar, AnswerSet answers, DateOnly today) => new(form, answers)
    {
        // What is empty, the form says itself wherever it matters.
        Findings = FormReview.Of(new(form, answers, schooljaar, today, NotPersons.Of(school))).Where(finding => finding.Rule != ReviewRule.EmptyPart).ToValueList(),
        Proposals = FormProposals.Of(form, answers).Where(proposal => proposal is not Proposal.Boundary || BoundariesOf(form) is not null).ToValueList(),
    };

    /// <summary>What may say something about one person: the school confirms each before it hands in.</summary>
    internal IEnumerable<Finding> ToConfirm => Findings.Where(finding => finding.Rule.Group == ReviewGroup.Privacy);

    internal IEnumerable<Finding> In(Section section) => Findings.Where(finding => section.Questions.Any(question => question.Id == finding.Place.Question));

    /// <summary>The text at a place; empty where there is none.</summary>
    internal string TextAt(TextPlace place) =>
        AnswerText.Of(Form.FindQuestion(place.Question)!, Answers[place.Question]).FirstOrDefault(text => text.Place == place)?.Text ?? "";

    /// <summary>The question about grenzen; null where a form has none.</summary>
    internal static BoundariesQuestion? BoundariesOf(Template form) => form.Questions.OfType<BoundariesQuestion>().FirstOrDefault(question => !question.IsInternal);
}
