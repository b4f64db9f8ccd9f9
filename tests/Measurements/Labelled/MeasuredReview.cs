using System.Text.Json;
using SopCloud.Profiles;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Review;
using SopCloud.Profiles.Templates;

namespace SopCloud.Measurements.Labelled;

/// <summary>What the review finds in each labelled text when it stands in a form.</summary>
internal static class MeasuredReview
{
    /// <summary>Names of the school, its board, street and place in the set: they look like a person's.</summary>
    private static readonly NotPersons School = new(["Basisschool De Esdoorn", "Stichting Johan van Hoorne", "Willem de Zwijgerlaan", "Sint Jansdorp"]);

    private static readonly DateOnly Today = new(2026, 11, 20);

    public static IEnumerable<Judgement> All() => LabelledSet.Review.SelectMany(Of);

    private static IEnumerable<Judgement> Of(LabelledText example)
    {
        var form = Template.All[example.Template];
        var answers = example.Answers ?? AnswerSet.Empty.With(QuestionOf(example), AnswerTo(form.FindQuestion(QuestionOf(example))!, example.Text));
        var found = FormReview.Of(new(form, answers, new Schooljaar(2026), Today, School))
            .Where(finding => QuestionOf(example) is { Length: > 0 } asked ? finding.Place.Question == asked : answers[finding.Place.Question] is not null)
            // Of several answers only yes or no is labelled: a span says nothing without its text.
            .ToLookup(finding => finding.RuleId, finding => example.Answers is null ? finding.Span : null);

        return from rule in ReviewRule.All
               from judged in Matching.OfSpans(example.Text, example.Expected.GetValueOrDefault(rule.Id), example.Allowed.GetValueOrDefault(rule.Id), found[rule.Id])
               select new Judgement(rule.Id, example.Half, judged.Verdict, example.Id, judged.What, example.Text.Length > 0 ? example.Text : JsonSerializer.Serialize(answers, ProfileJson.Options));
    }

    private static string QuestionOf(LabelledText example) => example is { Question: "", Answers: null } ? "basis-gedrag" : example.Question;

    private static Answer AnswerTo(Question question, string text) => question switch
    {
        OfferQuestion { AsOneText: true } => new OfferAnswer("", new() { Whole = text }),
        OfferQuestion => new OfferAnswer("", new() { InLessons = text }),
        BoundariesQuestion => new BoundariesAnswer([new(text, [])]),
        ListQuestion => new ListAnswer([text]),
        _ => new TextAnswer(text),
    };
}
