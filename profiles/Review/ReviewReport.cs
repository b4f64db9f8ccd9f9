using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Import;

namespace SopCloud.Profiles.Review;

/// <summary>A finding with what someone needs who does not have the form before him.</summary>
/// <param name="Title">The question in the words of the form, or what else the text is.</param>
/// <param name="Sentence">The sentence in which the finding stands, on one line and of a long one a part; empty for an answer without a text.</param>
public sealed record ReportedFinding(Finding Finding, string Title, string Sentence)
{
    /// <summary>Where the words stand in the document; null for a form, or where the document has no such words.</summary>
    public LineRange? Lines { get; init; }

    /// <summary>It stands where parents do not read: for school and SWV alone.</summary>
    public bool IsInternal { get; init; }
}

/// <summary>Reviews a whole form or document, with the parts that parents do not see.</summary>
public static class ReviewReport
{
    private const string NotPlaced = "Niet geplaatst";

    public static ValueList<ReportedFinding> Of(ReviewedForm form) => Of(form, FindingsIn(form), placesOf: null).ToValueList();

    /// <param name="today">In the Netherlands; the document is taken to be for the schooljaar of that day.</param>
    public static ValueList<ReportedFinding> Of(ImportedDocument document, DateOnly today)
    {
        var names = document.Facts.Where(fact => fact.Kind is FactKind.Name or FactKind.Board or FactKind.Street or FactKind.Place or FactKind.Swv).Select(fact => fact.Text);
        var form = new ReviewedForm(document.Form, document.AnswerSet, Register.Schooljaar.Of(today), today, new(names.ToValueList()));
        var lines = document.Answers.ToDictionary(answer => answer.QuestionId, answer => answer.Lines);
        var findings = FindingsIn(form).Where(finding => document.Format is not null || !IsAboutTheForm(finding.Rule));
        return Of(form, findings, question => new(document, lines[question]))
            .Concat(document.Leftovers.SelectMany(leftover => InLeftover(document, leftover, form.NotPersons)))
            .ToValueList();
    }

    private static IEnumerable<Finding> FindingsIn(ReviewedForm form) => FormReview.Of(form).Concat(
        from question in form.Template.Questions
        where question.IsInternal
        from text in AnswerText.Of(question, form.Answers[question.Id])
        from finding in FormReview.OfText(text.Text, form.NotPersons)
        select finding with { Place = text.Place });

    /// <param name="placesOf">Where a question stands in the document; null for a form.</param>
    private static IEnumerable<ReportedFinding> Of(ReviewedForm form, IEnumerable<Finding> findings, Func<string, ReportPlaces>? placesOf)
    {
        foreach (var ofQuestion in findings.GroupBy(finding => finding.Place.Question))
        {
            var question = form.Template.FindQuestion(ofQuestion.Key)!;
            var places = placesOf?.Invoke(question.Id);
            var texts = AnswerText.Of(question, form.Answers[question.Id]).ToDictionary(text => text.Place, text => text.Text);
            foreach (var ofText in ofQuestion.GroupBy(finding => finding.Place))
            {
                var text = new ReportText(texts.GetValueOrDefault(ofText.Key, ""));
                var linesOf = places?.In(text);
                foreach (var finding in ofText)
                    yield return new(finding, question.Label, text.QuotationOf(finding.Span)) { Lines = linesOf?.Invoke(finding.Span), IsInternal = question.IsInternal };
            }
        }
    }

    private static IEnumerable<ReportedFinding> InLeftover(ImportedDocument document, Leftover leftover, NotPersons notPersons)
    {
        var findings = FormReview.OfText(leftover.Text, notPersons);
        if (findings.IsEmpty)
            yield break;
        var text = new ReportText(leftover.Text);
        var linesOf = new ReportPlaces(document, [leftover.Lines]).In(text);
        foreach (var finding in findings)
            yield return new(finding, leftover.Title.Length > 0 ? leftover.Title : NotPlaced, text.QuotationOf(finding.Span)) { Lines = linesOf(finding.Span), IsInternal = leftover.IsInternal };
    }

    /// <summary>Says nothing of a document in another form than the one that was looked for.</summary>
    private static bool IsAboutTheForm(ReviewRule rule) => rule == ReviewRule.EmptyPart || rule == ReviewRule.FormInstruction || rule == ReviewRule.Contradiction;
}
