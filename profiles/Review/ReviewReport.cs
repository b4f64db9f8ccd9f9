using System.Text.RegularExpressions;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Import;

namespace SopCloud.Profiles.Review;

/// <summary>A finding with what someone needs who does not have the form before him.</summary>
/// <param name="Title">The question in the words of the form, or what else the text is.</param>
/// <param name="Sentence">The sentence in which the finding stands, on one line; empty for an answer without a text.</param>
public sealed record ReportedFinding(Finding Finding, string Title, string Sentence)
{
    /// <summary>Where the sentence stands in the document; null for a form, or where the document has no such words.</summary>
    public LineRange? Lines { get; init; }

    /// <summary>It stands where parents do not read: for school and SWV alone.</summary>
    public bool IsInternal { get; init; }
}

/// <summary>Reviews a whole form or document, with the parts that parents do not see.</summary>
public static partial class ReviewReport
{
    private const string NotPlaced = "Niet geplaatst";

    public static ValueList<ReportedFinding> Of(ReviewedForm form) =>
        FormReview.Of(form).Select(finding => Report(form, finding)).Concat(InternalTextsOf(form)).ToValueList();

    /// <param name="today">In the Netherlands; the document is taken to be for the schooljaar of that day.</param>
    public static ValueList<ReportedFinding> Of(ImportedDocument document, DateOnly today)
    {
        var names = document.Facts.Where(fact => fact.Kind is FactKind.Name or FactKind.Board or FactKind.Street or FactKind.Place or FactKind.Swv).Select(fact => fact.Text);
        var form = new ReviewedForm(document.Form, document.AnswerSet, Register.Schooljaar.Of(today), today, new(names.ToValueList()));
        var lines = document.Answers.ToDictionary(answer => answer.QuestionId, answer => answer.Lines);
        var leftovers =
            from leftover in document.Leftovers
            from finding in FormReview.OfText(leftover.Text, form.NotPersons)
            select new ReportedFinding(finding, leftover.Title.Length > 0 ? leftover.Title : NotPlaced, SentenceAt(leftover.Text, finding.Span)) { Lines = leftover.Lines, IsInternal = leftover.IsInternal };
        return Of(form).Select(found => found with { Lines = LinesOf(document, lines[found.Finding.Place.Question], found) }).Concat(leftovers).ToValueList();
    }

    private static IEnumerable<ReportedFinding> InternalTextsOf(ReviewedForm form) =>
        from question in form.Template.Questions
        where question.IsInternal
        from text in AnswerText.Of(question, form.Answers[question.Id])
        from finding in FormReview.OfText(text.Text, form.NotPersons)
        select new ReportedFinding(finding with { Place = text.Place }, question.Label, SentenceAt(text.Text, finding.Span)) { IsInternal = true };

    private static ReportedFinding Report(ReviewedForm form, Finding finding)
    {
        var question = form.Template.FindQuestion(finding.Place.Question)!;
        var text = AnswerText.Of(question, form.Answers[question.Id]).FirstOrDefault(text => text.Place == finding.Place)?.Text ?? "";
        return new(finding, question.Label, SentenceAt(text, finding.Span));
    }

    private static string SentenceAt(string text, TextSpan? span)
    {
        if (span is not { } found)
            return "";
        var sentence = Sentences.Of(text).Where(sentence => sentence.Start <= found.Start && found.Start < sentence.End).Cast<TextSpan?>().FirstOrDefault() ?? found;
        return Space.Replace(sentence.In(text), " ");
    }

    /// <summary>The lines of the sentence within those of its answer; all of these where a reader broke it off.</summary>
    private static LineRange? LinesOf(ImportedDocument document, ValueList<LineRange> answer, ReportedFinding found)
    {
        var lines = document.Lines.Where(line => answer.Any(range => range.First <= line.Number && line.Number <= range.Last)).ToList();
        var letters = lines.SelectMany(line => Folding.Fold(line.Text).Select(letter => (Letter: letter, line.Number))).ToList();
        var wanted = Folding.Fold(found.Sentence);
        var at = wanted.Length == 0 ? -1 : string.Concat(letters.Select(of => of.Letter)).IndexOf(wanted, StringComparison.Ordinal);
        return at >= 0 ? new(letters[at].Number, letters[at + wanted.Length - 1].Number)
            : answer.IsEmpty ? null
            : new(answer[0].First, answer[^1].Last);
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space { get; }
}
