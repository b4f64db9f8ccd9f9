using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Review;
using SopCloud.Profiles.Templates;

namespace SopCloud.Profiles.Tests.Review;

/// <summary>Reviews texts and answers of a school that does not exist, in schooljaar 2026-2027 on 22 November 2026.</summary>
internal static class Reviewed
{
    public static DateOnly Today { get; } = new(2026, 11, 22);

    public static NotPersons NoNames { get; } = new([]);

    public static ReviewedForm Form(string template, params (string Question, Answer Answer)[] answers) => new(
        Template.All[template],
        answers.Aggregate(AnswerSet.Empty, (set, answer) => set.With(answer.Question, answer.Answer)),
        new Schooljaar(2026),
        Today,
        NoNames);

    /// <summary>What one rule finds in a form.</summary>
    public static List<Finding> Of(ReviewRule rule, string template, params (string Question, Answer Answer)[] answers) =>
        [.. FormReview.Of(Form(template, answers)).Where(finding => finding.Rule == rule)];

    /// <summary>What one rule finds in a text about dyslexie.</summary>
    public static List<Finding> InOffer(ReviewRule rule, string text) => Of(rule, "po-almere-2023", ("basis-dyslexie", new OfferAnswer("", new() { InLessons = text })));

    /// <summary>The words that one rule finds in a text.</summary>
    public static List<string> WordsOf(ReviewRule rule, string text) =>
        [.. FormReview.OfText(text, NoNames).Where(finding => finding.Rule == rule).Select(finding => finding.Words)];
}
