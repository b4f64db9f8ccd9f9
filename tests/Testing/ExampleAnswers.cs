using SopCloud.Profiles;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Templates;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Testing;

/// <summary>Answers of a school that does not exist to every question of a form, whatever the form: each as full as its type allows.</summary>
public static class ExampleAnswers
{
    public static AnswerSet Of(Template template) =>
        template.Questions.Aggregate(AnswerSet.Empty, (answers, question) => answers.With(question.Id, Of(question)));

    private static Answer Of(Question question) => question switch
    {
        TextQuestion => new TextAnswer(Text(question)),
        ListQuestion list => new ListAnswer([.. list.Options.Take(2), $"{Stem(list)}, van de school zelf{(list.Takes == ListItems.Questions ? "?" : "")}"]),
        DateQuestion => new DateAnswer(new DateOnly(2026, 3, 12)),
        ChoiceQuestion choice => new ChoiceAnswer(choice.Options[0]),
        ConceptQuestion => new ConceptAnswer(Onderwijsconcept.All["dalton"], "Kinderen plannen hun eigen weektaak.", "Buitenonderwijs"),
        OfferQuestion offer => new OfferAnswer("1 t/m 3", Texts(offer.AsOneText, offer.Label), offer.Needs.IsEmpty ? [Need.All.First()] : []),
        OffersQuestion => new OffersAnswer(
        [
            new("kinderen met autisme", [Need.All["autisme"]], "", Texts(false, "autisme")),
            new("kinderen die rust nodig hebben", [], "4", Texts(true, "rust")),
        ]),
        AvailabilityQuestion grid => new AvailabilityAnswer(
        [
            .. grid.Provisions.Take(3).Select((provision, i) => new Listed(provision, "", i == 0 ? [] : [grid.Columns[(i - 1) % grid.Columns.Count]])),
            new(null, "Eigen aanbod van de school", grid.Columns),
        ]),
        ScoresQuestion scores => new ScoresAnswer(
        [
            .. scores.Rows.Select((row, i) => new Score(row.Id, scores.Scale.IsEmpty ? null : scores.Scale[i % scores.Scale.Count], scores.Describe.Length > 0 ? "Zo doen wij dat op onze school." : "")),
            .. scores.OwnRows ? [new Score("", scores.Scale.IsEmpty ? null : scores.Scale[0], "Van de school zelf.", "Een eigen regel")] : Array.Empty<Score>(),
        ]),
        FiguresQuestion figures => new FiguresAnswer(figures.Rows
            .SelectMany((row, r) => Enumerable.Range(0, figures.Years).Select(y => new FigureCount(row.Id, new Schooljaar(A.Schooljaar.StartYear - y), (r + (3 * y)) % 9)))
            .ToValueList()),
        StepsQuestion => new StepsAnswer(
        [
            new("In de groep", "De leerkracht kijkt wat een kind nodig heeft.", "Groepsplan", "Leerkracht en ouders", "Elke zes weken"),
            new("Met het ondersteuningsteam", "Samen bepalen wij wat er extra nodig is."),
        ]),
        BoundariesQuestion => new BoundariesAnswer([A.Boundary, new("Wij hebben geen lift.", [])]),
        AmbitionsQuestion => new AmbitionsAnswer([new("Taal", "Elke dag een half uur lezen.", "2026-2027"), new("", "Een rustige plek bij elke groep.", "")]),
        ConfirmationQuestion => new ConfirmationAnswer(true, new DateOnly(2026, 5, 6)),
        DocumentQuestion => new DocumentAnswer(new("ondersteuningsprofiel.pdf", new string('0', 64), 123_456)),
        _ => throw new NotSupportedException($"No example of a {question.GetType().Name} yet."),
    };

    private static string Text(Question question) => question switch
    {
        { GoodExample.Length: > 0 } => question.GoodExample,
        { Place: "contact.phone" } => A.School.Phone!,
        { Place: "contact.website" or "period.ownCopy" } => A.School.Website!,
        { Place: "contact.email" } => "info@deesdoorn.example",
        { Place: "period.filledIn" } => "februari 2026",
        { Place: "period.schoolgids" } => $"{A.School.Website}/schoolgids",
        _ when question.Place.StartsWith("internal.", StringComparison.Ordinal) => "Intern begeleider, op school bereikbaar op dinsdag",
        _ => $"{Stem(question)}: zo is dat bij ons op school.",
    };

    private static OfferTexts Texts(bool asOneText, string about) => asOneText
        ? new() { Whole = $"Voor {Lower(about)} kijken wij samen met ouders wat werkt." }
        : new() { InLessons = $"Twee keer per week een klein groepje voor {Lower(about)}.", Facilities = "Een rustige werkplek in de hal.", Partners = "De specialist van het bestuur denkt mee." };

    private static string Stem(Question question) => question.Label.TrimEnd('.', '?', ':');

    private static string Lower(string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];
}
