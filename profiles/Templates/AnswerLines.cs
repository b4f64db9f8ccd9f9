using System.Globalization;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Profiles.Templates;

/// <summary>An answer to read outside the form: every text that the school wrote, in lines that are understood on their own.</summary>
public static class AnswerLines
{
    public static IEnumerable<string> Of(Question question, Answer? answer) => (question, answer) switch
    {
        (_, TextAnswer text) => [text.Text],
        (_, ListAnswer list) => list.Items,
        (_, DateAnswer date) => NotEmpty(Day(date.On)),
        (_, ChoiceAnswer choice) => NotEmpty(choice.Choice?.Label),
        (_, ConceptAnswer concept) => NotEmpty(concept.Concept?.Label, concept.Own, concept.Explanation),
        (_, OfferAnswer offer) => Offer(offer.Zorgniveau, offer.Texts).Concat(NotEmpty(Needs("Ook over", offer.AlsoFor))),
        (_, OffersAnswer offers) => offers.Offers.SelectMany(offer => NotEmpty(offer.TargetGroup, Needs("Over", offer.Needs)).Concat(Offer(offer.Zorgniveau, offer.Texts))),
        (_, AvailabilityAnswer availability) => availability.Items.Select(Listed),
        (ScoresQuestion scores, ScoresAnswer scored) => scored.Scores.Select(score => Score(scores, score)),
        (FiguresQuestion figures, FiguresAnswer counted) => counted.Counts
            .GroupBy(count => count.Row)
            .Select(row => $"{figures.FindRow(row.Key)?.Label ?? row.Key}: {string.Join(", ", row.Select(count => $"{count.Count} in {count.Year}"))}"),
        (_, StepsAnswer steps) => steps.Steps.Select(step => Joined(step.Name, step.Actions, step.Documents, step.People, step.Timing)),
        (_, BoundariesAnswer boundaries) => boundaries.Statements.Select(boundary => boundary.Categories.IsEmpty
            ? boundary.Text
            : $"{boundary.Text} ({string.Join(", ", boundary.Categories.Select(category => category.Label))})"),
        (_, AmbitionsAnswer ambitions) => ambitions.Ambitions.Select(ambition => Joined(ambition.Theme, ambition.Text, ambition.Term)),
        (_, ConfirmationAnswer { Given: true, On: { } day }) => [$"Ja, op {Day(day)}"],
        (_, ConfirmationAnswer confirmation) => NotEmpty(confirmation.Given ? "Ja" : "", confirmation.On is null ? "" : $"Datum {Day(confirmation.On)}"),
        (_, DocumentAnswer { Document: { } document }) => [document.Name],
        _ => [],
    };

    /// <summary>"Dyslexiespecialist (op school, via het bestuur)".</summary>
    internal static string Listed(Listed item)
    {
        var name = item.Provision?.Label ?? item.Name;
        return item.At.IsEmpty ? name : $"{name} ({string.Join(", ", item.At.Select(AvailabilityWords.InSentence))})";
    }

    internal static string Score(ScoresQuestion question, Score score)
    {
        var label = question.FindRow(score.Row)?.Label ?? (score.OwnLabel.Length > 0 ? score.OwnLabel : score.Row);
        return Joined(score.Status is null ? label : $"{label}: {score.Status.Label}", score.Text);
    }

    internal static IEnumerable<string> Offer(string zorgniveau, OfferTexts texts) =>
        NotEmpty(zorgniveau.Length > 0 ? $"Zorgniveau {zorgniveau}" : "", texts.InLessons, texts.Facilities, texts.Partners, texts.Whole);

    private static string Needs(string word, ValueList<Need> needs) => needs.IsEmpty ? "" : $"{word}: {string.Join(", ", needs.Select(need => need.Label))}";

    private static string Day(DateOnly? day) => day?.ToString("d-M-yyyy", CultureInfo.InvariantCulture) ?? "";

    private static string Joined(params IEnumerable<string> parts) => string.Join(" – ", NotEmpty(parts));

    private static IEnumerable<string> NotEmpty(params IEnumerable<string?> texts) => texts.OfType<string>().Where(text => text.Length > 0);
}
