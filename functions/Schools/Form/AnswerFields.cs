using System.Text.Json;
using SopCloud.Functions.Dossiers;
using SopCloud.Functions.Schools.Form.Fields;
using SopCloud.Profiles;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Templates;

namespace SopCloud.Functions.Schools.Form;

/// <summary>The way of an answer into the fields of a form and back; the names of its fields, each type of question knows.</summary>
internal static class AnswerFields
{
    public static void Write(Question question, Answer? answer, FormValues values)
    {
        switch (question, answer)
        {
            case (_, TextAnswer text):
                values[question.Id] = text.Text;
                break;
            case (_, DateAnswer date):
                values[question.Id] = FormValues.TextOf(date.On);
                break;
            case (_, ChoiceAnswer choice):
                values[question.Id] = choice.Choice?.Id ?? "";
                break;
            case (ListQuestion list, ListAnswer items):
                ListField.Write(list, items, values);
                break;
            case (_, ConceptAnswer concept):
                ConceptField.Write(question, concept, values);
                break;
            case (_, OfferAnswer offer):
                OfferField.Write(question, offer, values);
                break;
            case (_, OffersAnswer offers):
                OffersField.Write(question, offers, values);
                break;
            case (AvailabilityQuestion, AvailabilityAnswer availability):
                AvailabilityField.Write(question, availability, values);
                break;
            case (ScoresQuestion scores, ScoresAnswer scored):
                ScoresField.Write(scores, scored, values);
                break;
            case (_, FiguresAnswer figures):
                FiguresField.Write(question, figures, values);
                break;
            case (_, StepsAnswer steps):
                StepsField.Write(question, steps, values);
                break;
            case (_, BoundariesAnswer boundaries):
                BoundariesField.Write(question, boundaries, values);
                break;
            case (_, AmbitionsAnswer ambitions):
                AmbitionsField.Write(question, ambitions, values);
                break;
            case (_, ConfirmationAnswer confirmation):
                ConfirmationField.Write(question, confirmation, values);
                break;
            case (_, DocumentAnswer document):
                DocumentField.Write(question, document, values);
                break;
        }
    }

    /// <summary>Reads the answer; what cannot be one is added to the errors, and the rest is read all the same.</summary>
    public static Answer Read(Question question, FormValues values, FormErrors errors) => Read(question, new(values, errors));

    public static Answer Read(Question question, FormReader form) => question switch
    {
        TextQuestion => new TextAnswer(form.Text(question.Id, question.Label)),
        DateQuestion => new DateAnswer(form.Date(question.Id, question.Label)),
        ChoiceQuestion => new ChoiceAnswer(form.One<Profiles.Vocabulary.Status>(question.Id)),
        ListQuestion list => ListField.Read(list, form),
        ConceptQuestion => ConceptField.Read(question, form),
        OfferQuestion => OfferField.Read(question, form),
        OffersQuestion => OffersField.Read(question, form),
        AvailabilityQuestion availability => AvailabilityField.Read(availability, form),
        ScoresQuestion scores => ScoresField.Read(scores, form),
        FiguresQuestion figures => FiguresField.Read(figures, form),
        StepsQuestion => StepsField.Read(question, form),
        BoundariesQuestion => BoundariesField.Read(question, form),
        AmbitionsQuestion => AmbitionsField.Read(question, form),
        ConfirmationQuestion => ConfirmationField.Read(question, form),
        DocumentQuestion => DocumentField.Read(question, form),
        _ => throw new InvalidOperationException($"No fields are known for a question of type {question.GetType().Name}."),
    };

    /// <summary>The name of the field that holds the text at a place; null where there is no text, but a choice, a number or nothing.</summary>
    public static string? FieldOf(Template form, AnswerSet answers, TextPlace place)
    {
        var question = form.FindQuestion(place.Question)!;
        var answer = answers[question.Id];
        if (AnswerText.Of(question, answer).All(text => text.Place != place))
            return null;
        return (question, answer) switch
        {
            (ListQuestion, _) => ListField.OwnOf(question),
            (ConceptQuestion, _) => ConceptField.FieldOf(place),
            (OfferQuestion, _) => OfferField.FieldOf(question.Id, place.Part),
            (OffersQuestion, _) => OffersField.FieldOf(place),
            (AvailabilityQuestion, AvailabilityAnswer listed) => AvailabilityField.FieldOf(question, listed, place),
            (ScoresQuestion scores, ScoresAnswer scored) => ScoresField.FieldOf(scores, scored, place),
            (StepsQuestion, _) => StepsField.FieldOf(place),
            (BoundariesQuestion, _) => BoundariesField.FieldOf(place),
            (AmbitionsQuestion, _) => AmbitionsField.FieldOf(place),
            _ => question.Id,
        };
    }

    /// <summary>
    /// The fields of a question that a loose piece of text can go to, with what each asks. A number that is <c>+</c> stands
    /// for one more block.
    /// </summary>
    public static IEnumerable<(string Field, string Label)> PlacesFor(Question question) => question switch
    {
        TextQuestion { Lines: > 1 } => [(question.Id, question.Label)],
        ListQuestion => [(ListField.OwnOf(question), question.Label)],
        ConceptQuestion => [($"{question.Id}.toelichting", question.Label)],
        OfferQuestion offer => OfferField.PlacesFor(question.Id, question.Label, offer.AsOneText),
        OffersQuestion => OfferField.PlacesFor($"{question.Id}.+", "Nieuwe doelgroep", asOneText: false),
        AvailabilityQuestion => [($"{question.Id}.eigen.+.naam", $"{question.Label}: nieuwe regel")],
        ScoresQuestion { OwnRows: true } => [($"{question.Id}.eigen.+.naam", $"{question.Label}: nieuwe regel")],
        StepsQuestion => [($"{question.Id}.+.acties", "Nieuwe stap")],
        BoundariesQuestion => [($"{question.Id}.+.tekst", "Nieuwe grens")],
        AmbitionsQuestion => [($"{question.Id}.+.tekst", "Nieuwe ambitie")],
        _ => [],
    };

    /// <summary>Puts a piece of text behind what stands in the field already; in a field of one line as one line.</summary>
    /// <param name="place">One of <see cref="PlacesFor"/>.</param>
    public static void Append(string place, string text, FormValues values)
    {
        var field = place.Split(".+.") is [var list, var rest] ? $"{list}.{values.CountItems(list)}.{rest}" : place;
        if (field.EndsWith(".naam", StringComparison.Ordinal))
            text = text.ReplaceLineEndings(" ");
        values[field] = values[field] is { Length: > 0 } before ? $"{before}\n\n{text}" : text;
    }

    /// <summary>A page is kept in one row of storage, which has an end that no school came near.</summary>
    public static void RequireFits(Section section, AnswerSet answers, FormErrors errors)
    {
        var ofPage = answers.Only(section.Questions.Select(question => question.Id));
        if (JsonSerializer.Serialize(ofPage, ProfileJson.Options).Length > DraftPage.MostCharacters)
            errors.Add(section.Questions[0].Id, $"‘{section.Title}’ is samen te lang om te bewaren. Maak de teksten korter, of verwijder een blok.");
    }
}
