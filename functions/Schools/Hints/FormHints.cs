using SopCloud.Functions.Schools.Form;
using SopCloud.Profiles;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Review;
using SopCloud.Profiles.Templates;

namespace SopCloud.Functions.Schools.Hints;

/// <summary>What stands beside the fields of a page of the form about the words in them, as they are on that page.</summary>
internal sealed class FormHints
{
    private readonly List<Hint> _hints;

    private FormHints(bool hasText, List<Hint> hints) => (HasText, _hints) = (hasText, hints);

    /// <summary>Of a page that cannot be saved as it is: what to mend comes first, and a text without end is not read.</summary>
    private static FormHints None { get; } = new(false, []);

    /// <summary>Whether there is anything on the page to look at.</summary>
    public bool HasText { get; }

    public int Findings => _hints.Sum(hint => hint.Findings.Count);

    public int Proposals => _hints.Sum(hint => hint.Proposals.Count);

    /// <summary>The first question of the page with something beside it; null for none.</summary>
    public Question? First => _hints.FirstOrDefault()?.Question;

    /// <param name="values">What stands in the fields, saved or not.</param>
    public static FormHints Of(SchoolForm form, Section page, FormValues values, DateOnly today)
    {
        var errors = new FormErrors();
        var reader = new FormReader(values, errors);
        var typed = page.Questions.Aggregate(AnswerSet.Empty, (all, question) => all.With(question.Id, AnswerFields.Read(question, reader)));
        AnswerFields.RequireFits(page, typed, errors);
        if (errors.Any)
            return None;

        var answers = form.Dossier.Draft.Without(page.Questions.Select(question => question.Id)).Overlay(typed);
        var review = DraftReview.Of(form, answers, today);

        var places = review.Findings.Select(finding => finding.Place).Concat(review.Proposals.Select(proposal => proposal.Place));
        var hints =
            from question in page.Questions
            from place in places.Where(place => place.Question == question.Id).Distinct()
            let field = AnswerFields.FieldOf(form.Template, answers, place)
            let name = field is null ? null : reader.OnPage(field)
            group (place, name) by (question, name) into same
            let at = same.Select(item => item.place).ToHashSet()
            select new Hint(
                same.Key.question,
                same.Key.name,
                FieldWords.Of(same.Key.question, answers[same.Key.question.Id], same.First().place, same.Key.name),
                review.Findings.Where(finding => at.Contains(finding.Place)).ToValueList(),
                review.Proposals.Where(proposal => at.Contains(proposal.Place)).Select(proposal => ProposalBox.Of(proposal, review, reader)).ToValueList());
        return new(page.Questions.Any(question => AnswerText.Of(question, answers[question.Id]).Any()), [.. hints]);
    }

    public IEnumerable<Hint> Of(Question question) => _hints.Where(hint => hint.Question == question);

    public bool IsFoundIn(string field) => _hints.Any(hint => hint.Field == field && !hint.Findings.IsEmpty);
}

/// <summary>What stands beside one field.</summary>
/// <param name="Field">The name of the field; null where it is about the whole question.</param>
/// <param name="Where">Which field of the question that is, in words; null where it has only one.</param>
internal sealed record Hint(Question Question, string? Field, string? Where, ValueList<Finding> Findings, ValueList<ProposalBox> Proposals)
{
    /// <summary>What each rule found, in the order in which screens show the rules.</summary>
    public IEnumerable<(ReviewRule Rule, IReadOnlyList<Finding> Findings)> ByRule => RuleOrder.Of(Findings);
}
