using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Templates;

namespace SopCloud.Functions.Schools.Hints;

/// <summary>Which field of a question is meant, in words, for who reads about it elsewhere: "Grens 2", "In de les".</summary>
internal static class FieldWords
{
    /// <param name="field">The name of the field on the page where it is read; null for a question as a whole.</param>
    /// <returns>Null where the question has but one field.</returns>
    public static string? Of(Question question, Answer? answer, TextPlace place, string? field) => (question, answer) switch
    {
        _ when field is null => null,
        (BoundariesQuestion, _) => $"Grens {NumberIn(field)}",
        (OffersQuestion, _) => $"Doelgroep {NumberIn(field)}{Rest(place.Part switch { TextPart.TargetGroup => "voor welke kinderen", var part => OfferWords(part) })}",
        (OfferQuestion, _) => OfferWords(place.Part) is { } words ? char.ToUpperInvariant(words[0]) + words[1..] : null,
        (StepsQuestion, _) => $"Stap {NumberIn(field)}{Rest(StepWords(place.Part))}",
        (AmbitionsQuestion, _) => $"Ambitie {NumberIn(field)}{Rest(place.Part switch { TextPart.Name => "thema", TextPart.Term => "wanneer", _ => null })}",
        (AvailabilityQuestion, _) => $"Regel {NumberIn(field)}",
        (ScoresQuestion scores, ScoresAnswer scored) => scores.FindRow(scored.Scores[place.Item!.Value].Row)?.Label ?? $"Regel {NumberIn(field)}",
        (ConceptQuestion, _) => place.Part == TextPart.Name ? "Hoe u het noemt" : "In eigen woorden",
        _ => null,
    };

    private static string? OfferWords(TextPart part) => part switch
    {
        TextPart.InLessons => "in de les",
        TextPart.Facilities => "voorzieningen",
        TextPart.Partners => "samen met partners",
        TextPart.Zorgniveau => "zorgniveau",
        _ => null,
    };

    private static string? StepWords(TextPart part) => part switch
    {
        TextPart.Name => "hoe hij heet",
        TextPart.Documents => "wat wordt opgeschreven",
        TextPart.People => "wie meedoen",
        TextPart.Term => "wanneer",
        _ => null,
    };

    private static string Rest(string? words) => words is null ? "" : $", {words}";

    /// <summary>As the heading of the block counts: from 1.</summary>
    private static int NumberIn(string field) => field.Split('.').Select(part => int.TryParse(part, out var number) ? number + 1 : 0).First(number => number > 0);
}
