using System.Globalization;
using System.Text;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Comparison;
using SopCloud.Profiles.Publication;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Templates;

namespace SopCloud.Profiles.Exchange;

/// <summary>
/// What parents may see of a profile as plain text, in the order and the words of the school's form: to paste into the
/// schoolgids, where the ondersteuningsaanbod is adopted each school year. Left out on purpose: questions without an answer
/// and ticks that were not given (silence is no "no"), what is for school and SWV only, the formal document, the categories
/// of a grens and the explanations of the form, which are this site's words and not the school's.
/// </summary>
public sealed class SchoolgidsText
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    private readonly StringBuilder _text = new();

    private SchoolgidsText()
    {
    }

    public static string Of(School school, Profile profile, Template template, ValueList<Redaction> redactions)
    {
        var text = new SchoolgidsText();
        text.Heading($"Ondersteuningsaanbod van {school.Name}, schooljaar {profile.Schooljaar}", '=');
        var answers = template.AnswersOf(PublicRules.PublicPartOf(profile, template, redactions));
        var figures = PublicRules.ViewOf(profile, template, redactions).Figures;
        foreach (var section in template.Sections)
        {
            var told = section.Questions
                .Select(question => (question.Label, Text: (question is FiguresQuestion ? Of(figures, question) : Of(answers[question.Id], question)).Trim()))
                .Where(question => question.Text.Length > 0)
                .ToList();
            if (told.Count == 0)
                continue;

            text.Heading(section.Title, '-');
            if (section.Questions.OfType<BoundariesQuestion>().Any())
                text.Paragraph("Een grens is geen reden om een kind te weigeren: de school kijkt altijd naar het kind zelf.");
            foreach (var (label, answer) in told)
                text.Paragraph(label == section.Title ? answer : $"{label}\n{answer}");
        }

        return text._text.ToString();
    }

    private void Heading(string heading, char line) => Paragraph($"{heading}\n{new string(line, heading.Length)}");

    private void Paragraph(string paragraph) => _text.Append(_text.Length > 0 ? "\n" : "").Append(paragraph.ReplaceLineEndings("\n").Trim()).Append('\n');

    private static string Of(Answer? answer, Question question) => answer switch
    {
        null => "",
        TextAnswer text => text.Text,
        ListAnswer list => Items(list.Items),
        DateAnswer { On: { } day } => Day(day),
        ChoiceAnswer { Choice: { } choice } => choice.Label,
        ConceptAnswer concept => Lines(concept.Concept?.Label, concept.Own, concept.Explanation),
        OfferAnswer offer => Offer(offer.Zorgniveau, offer.Texts),
        OffersAnswer offers => string.Join("\n\n", offers.Offers.Select(offer => Lines($"Voor: {offer.TargetGroup}", Offer(offer.Zorgniveau, offer.Texts)))),
        AvailabilityAnswer grid => Items(grid.Items.Select(item => item.At.IsEmpty ? ProvisionList.NameOf(item) : $"{ProvisionList.NameOf(item)} ({AvailabilityWords.InSentence(item.At)})")),
        ScoresAnswer scores => Items(scores.Scores.Select(score => Rated(score, (ScoresQuestion)question))),
        StepsAnswer steps => string.Join("\n\n", steps.Steps.Select((step, i) => Lines(
            $"Stap {i + 1}: {step.Name}",
            step.Actions,
            Named("Op papier", step.Documents),
            Named("Wie", step.People),
            Named("Wanneer", step.Timing)))),
        BoundariesAnswer boundaries => Items(boundaries.Statements.Select(statement => statement.Text)),
        AmbitionsAnswer ambitions => Items(ambitions.Ambitions.Select(Ambition)),
        ConfirmationAnswer { Given: true, On: { } day } => $"Ja, {Day(day)}",
        ConfirmationAnswer { Given: true } => "Ja",
        // A day without a tick may be planned or past: neither yes nor no.
        ConfirmationAnswer confirmation => confirmation.On is { } day ? Day(day) : "",
        // The formal document is for school and SWV only; the numbers are told by the public rules.
        DateAnswer or ChoiceAnswer or DocumentAnswer or FiguresAnswer => "",
        _ => throw new NotSupportedException($"A {answer.GetType().Name} has no words yet."),
    };

    private static string Of(ValueList<Part<PublicFigure>> figures, Question question) => Items(figures
        .Where(part => part.Question == question.Id)
        .SelectMany(part => part.Items)
        .GroupBy(figure => figure.Label)
        .Select(row => $"{row.Key}: {string.Join(", ", row.OrderBy(figure => figure.Year).Select(figure => $"{figure.Year}: {Count(figure.Count)}"))}"));

    private static string Count(PublicCount count) => count switch
    {
        PublicCount.Exactly exactly => exactly.Pupils.ToString(Dutch),
        PublicCount.OneToFour => "1 tot 4",
        _ => "niet getoond",
    };

    private static string Offer(string zorgniveau, OfferTexts texts) => Lines(
        Named("Zorgniveau", zorgniveau),
        texts.Whole,
        Named(OfferWords.InLessons, texts.InLessons),
        Named(OfferWords.Facilities, texts.Facilities),
        Named(OfferWords.Partners, texts.Partners));

    private static string Rated(Score score, ScoresQuestion question)
    {
        var label = question.FindRow(score.Row)?.Label ?? score.OwnLabel;
        string[] said = [.. new[] { score.Status?.Label, score.Text }.OfType<string>().Where(text => text.Length > 0)];
        return said.Length == 0 ? label : $"{label}: {string.Join(". ", said)}";
    }

    private static string Ambition(Ambition ambition)
    {
        var theme = Named(ambition.Theme, ambition.Text);
        return ambition.Term.Length > 0 ? $"{(theme.Length > 0 ? theme : ambition.Theme)} ({ambition.Term})" : theme;
    }

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", Dutch);

    /// <summary>Nothing where the text is empty.</summary>
    private static string Named(string name, string text) =>
        string.IsNullOrWhiteSpace(text) ? "" : name.Length == 0 ? text : text.Contains('\n', StringComparison.Ordinal) ? $"{name}:\n{text}" : $"{name}: {text}";

    /// <summary>A text of several lines stays one item.</summary>
    private static string Items(IEnumerable<string> items) => string.Join('\n', items.Select(item => $"- {item.ReplaceLineEndings("\n").Replace("\n", "\n  ", StringComparison.Ordinal)}"));

    private static string Lines(params string?[] lines) => string.Join('\n', lines.Where(line => !string.IsNullOrWhiteSpace(line)));
}
