using SopCloud.Functions.Dossiers;
using SopCloud.Functions.Layout;
using SopCloud.Functions.Schools.Hints;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Publication;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Review;
using SopCloud.Profiles.Templates;

namespace SopCloud.Functions.Moderation;

/// <summary>What the review found in the answer to one question, text by text, for a moderator to see at the place.</summary>
public sealed record ReviewedQuestion(Question Question, IReadOnlyList<ReviewedText> Texts)
{
    public int Count => Texts.Sum(text => text.Findings.Count);
}

/// <param name="Text">Null for an answer without a text, such as a date.</param>
public sealed record ReviewedText(string? Text, IReadOnlyList<ReviewedFinding> Findings)
{
    /// <summary>The text in runs, of which those that were found are marked; put together they are the text as it was.</summary>
    public IEnumerable<WordRun> Runs
    {
        get
        {
            var text = Text ?? "";
            var end = 0;
            foreach (var span in Findings.Select(finding => finding.Finding.Span).OfType<TextSpan>().OrderBy(span => span.Start))
            {
                // Two rules may find the same words, or some of them.
                var start = Math.Max(span.Start, end);
                if (span.End <= start || span.End > text.Length)
                    continue;
                yield return new(text[end..start], false);
                yield return new(text[start..span.End], true);
                end = span.End;
            }

            yield return new(text[end..], false);
        }
    }
}

/// <param name="Key">Of the finding: how a button names it.</param>
/// <param name="IsConfirmed">Whether the school saw it and let it stand.</param>
/// <param name="LeftOutIn">In how many places of the profile parents do not see these words; 0 while they do see them.</param>
public sealed record ReviewedFinding(Finding Finding, string Key, bool IsConfirmed, int LeftOutIn)
{
    public bool IsLeftOut => LeftOutIn > 0;

    /// <summary>A grens is shown as it is, however hard: whoever hides it tells parents something else than the school.</summary>
    public bool CanBeLeftOut => !IsLeftOut && Finding.Rule.Group != ReviewGroup.Boundary && Redaction.TryParse(Finding.Words, out _);
}

internal static class SubmissionReview
{
    /// <summary>How much of the words a remark repeats: enough to find them by.</summary>
    public const int MostQuoted = 80;

    /// <summary>Per question with a finding, in the order of the form.</summary>
    public static IReadOnlyList<ReviewedQuestion> Of(SubmittedProfile submitted, Template template, School school, SchoolRedactions redactions, TimeProvider clock)
    {
        var answers = template.AnswersOf(submitted.Profile);
        var form = new ReviewedForm(template, answers, submitted.Profile.Schooljaar, DutchTime.Today(clock), NotPersons.Of(school));
        var (confirmed, leftOut) = (submitted.Confirmed.ToHashSet(StringComparer.Ordinal), redactions.Words);
        var texts = AnswerText.Of(template, answers).ToLookup(text => text.Place, text => text.Text);
        return
        [
            .. FormReview.Of(form)
                .GroupBy(finding => finding.Place.Question)
                .Select(question => new ReviewedQuestion(
                    template.FindQuestion(question.Key)!,
                    [.. question.GroupBy(finding => finding.Place).Select(place => new ReviewedText(texts[place.Key].FirstOrDefault(), [.. place.Select(Reviewed)]))])),
        ];

        ReviewedFinding Reviewed(Finding finding)
        {
            var key = finding.Key;
            return new(finding, key, confirmed.Contains(key), LeftOutIn(finding.Words));
        }

        int LeftOutIn(string words) => words.Length > 0 && leftOut.Any(redaction => redaction.Covers(words))
            ? Math.Max(1, Redaction.TryParse(words, out var passage) ? passage.CountIn(submitted.Profile) : 1)
            : 0;
    }

    /// <summary>
    /// A finding as a line of the remark to the school. The remark stays in the trail for good, so it does not repeat what may
    /// say something about one person.
    /// </summary>
    public static string RemarkOf(Question question, Finding finding)
    {
        var words = finding.Rule.Group == ReviewGroup.Privacy ? "" : HintWords.Quote(finding.Words, MostQuoted);
        return $"Bij ‘{question.Label}’: {finding.Rule.Title}{(words.Length > 0 ? $" (“{words}”)" : "")}. {finding.Detail ?? finding.Rule.Suggestion}";
    }
}
