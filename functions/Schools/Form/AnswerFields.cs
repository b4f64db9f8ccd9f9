using System.Globalization;
using SopCloud.Profiles;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Templates;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Functions.Schools.Form;

/// <summary>The way of an answer into the fields of a form and back. The names of fields live here and in the editors.</summary>
internal static class AnswerFields
{
    /// <summary>The longest text of one field, in characters: some four pages, more than any school wrote.</summary>
    public const int MaxLength = 12_000;

    public static void Write(Question question, Answer? answer, FormValues values)
    {
        switch (answer)
        {
            case TextAnswer text:
                values[question.Id] = text.Text;
                break;
            case ConceptAnswer concept:
                values[$"{question.Id}.concept"] = concept.Concept?.Id ?? "";
                values[$"{question.Id}.toelichting"] = concept.Explanation;
                break;
            case OfferAnswer offer:
                values[$"{question.Id}.zorgniveau"] = offer.Zorgniveau;
                WriteTexts(question.Id, offer.Texts, values);
                break;
            case OffersAnswer offers:
                foreach (var (i, offer) in offers.Offers.Index())
                {
                    values[$"{question.Id}.{i}.doelgroep"] = offer.TargetGroup;
                    values[$"{question.Id}.{i}.zorgniveau"] = offer.Zorgniveau;
                    values.SetAll($"{question.Id}.{i}.behoefte", offer.Needs.Select(need => need.Id));
                    WriteTexts($"{question.Id}.{i}", offer.Texts, values);
                }

                break;
            case BoundariesAnswer boundaries:
                foreach (var (i, boundary) in boundaries.Statements.Index())
                {
                    values[$"{question.Id}.{i}.tekst"] = boundary.Text;
                    values.SetAll($"{question.Id}.{i}.categorie", boundary.Categories.Select(category => category.Id));
                }

                break;
            case AmbitionsAnswer ambitions:
                foreach (var (i, ambition) in ambitions.Ambitions.Index())
                {
                    values[$"{question.Id}.{i}.thema"] = ambition.Theme;
                    values[$"{question.Id}.{i}.tekst"] = ambition.Text;
                    values[$"{question.Id}.{i}.termijn"] = ambition.Term;
                }

                break;
            case ConfirmationAnswer confirmation:
                values[$"{question.Id}.ja"] = confirmation.Given ? "ja" : "";
                values[$"{question.Id}.datum"] = confirmation.On?.ToString("d-M-yyyy", CultureInfo.InvariantCulture) ?? "";
                break;
        }
    }

    /// <summary>Reads the answer; what cannot be one is added to the errors, and the rest is read all the same.</summary>
    public static Answer Read(Question question, FormValues values, FormErrors errors) => question switch
    {
        TextQuestion => new TextAnswer(Text(question.Id, question.Label, values, errors)),
        ConceptQuestion => new ConceptAnswer(
            Onderwijsconcept.All.Find(values[$"{question.Id}.concept"]),
            Text($"{question.Id}.toelichting", question.Label, values, errors)),
        OfferQuestion => new OfferAnswer(
            Text($"{question.Id}.zorgniveau", question.Label, values, errors),
            ReadTexts(question.Id, question.Label, values, errors)),
        OffersQuestion => new OffersAnswer(
            [.. Items(question, values).Select(item => ReadOffer(item, question.Label, values, errors)).Where(offer => offer != Blank)]),
        BoundariesQuestion => new BoundariesAnswer(
            [.. Items(question, values).Select(item => ReadBoundary(item, question.Label, values, errors)).OfType<Boundary>()]),
        AmbitionsQuestion => new AmbitionsAnswer(
            [.. Items(question, values).Select(item => ReadAmbition(item, question.Label, values, errors)).Where(ambition => ambition != new Ambition("", "", ""))]),
        ConfirmationQuestion => new ConfirmationAnswer(values.IsTicked($"{question.Id}.ja"), Date($"{question.Id}.datum", question.Label, values, errors)),
        _ => throw new InvalidOperationException($"No fields are known for a question of type {question.GetType().Name}."),
    };

    /// <summary>
    /// The fields of a question that a loose piece of text can go to, with what each asks. A number that is <c>+</c> stands
    /// for one more block.
    /// </summary>
    public static IEnumerable<(string Field, string Label)> PlacesFor(Question question) => question switch
    {
        TextQuestion { Lines: > 1 } => [(question.Id, question.Label)],
        ConceptQuestion => [($"{question.Id}.toelichting", question.Label)],
        OfferQuestion => [.. OfferPlaces(question.Id, question.Label)],
        OffersQuestion => [.. OfferPlaces($"{question.Id}.+", "Nieuwe doelgroep")],
        BoundariesQuestion => [($"{question.Id}.+.tekst", "Nieuwe grens")],
        AmbitionsQuestion => [($"{question.Id}.+.tekst", "Nieuwe ambitie")],
        _ => [],
    };

    /// <summary>Puts a piece of text behind what stands in the field already.</summary>
    /// <param name="place">One of <see cref="PlacesFor"/>.</param>
    public static void Append(string place, string text, FormValues values)
    {
        var field = place.Split(".+.") is [var question, var rest] ? $"{question}.{values.CountItems(question)}.{rest}" : place;
        values[field] = values[field] is { Length: > 0 } before ? $"{before}\n\n{text}" : text;
    }

    private static (string Field, string Label)[] OfferPlaces(string prefix, string label) =>
    [
        ($"{prefix}.les", $"{label}: in de les"),
        ($"{prefix}.voorzieningen", $"{label}: voorzieningen"),
        ($"{prefix}.partners", $"{label}: samen met partners"),
    ];

    private static OwnOffer Blank { get; } = new("", [], "", new());

    private static IEnumerable<string> Items(Question question, FormValues values) =>
        Enumerable.Range(0, values.CountItems(question.Id)).Select(i => $"{question.Id}.{i}");

    private static void WriteTexts(string prefix, OfferTexts texts, FormValues values)
    {
        values[$"{prefix}.les"] = texts.InLessons;
        values[$"{prefix}.voorzieningen"] = texts.Facilities;
        values[$"{prefix}.partners"] = texts.Partners;
    }

    private static OfferTexts ReadTexts(string prefix, string label, FormValues values, FormErrors errors) => new()
    {
        InLessons = Text($"{prefix}.les", label, values, errors),
        Facilities = Text($"{prefix}.voorzieningen", label, values, errors),
        Partners = Text($"{prefix}.partners", label, values, errors),
    };

    private static OwnOffer ReadOffer(string item, string label, FormValues values, FormErrors errors)
    {
        var offer = new OwnOffer(
            Text($"{item}.doelgroep", label, values, errors),
            values.All($"{item}.behoefte").Select(Need.All.Find).OfType<Need>().ToValueList(),
            Text($"{item}.zorgniveau", label, values, errors),
            ReadTexts(item, label, values, errors));
        if (offer.TargetGroup.Length == 0 && offer != Blank)
            errors.Add($"{item}.doelgroep", "Schrijf voor welke kinderen dit is, bijvoorbeeld: kinderen met een spraakprobleem.");
        return offer;
    }

    private static Boundary? ReadBoundary(string item, string label, FormValues values, FormErrors errors)
    {
        var text = Text($"{item}.tekst", label, values, errors);
        var categories = values.All($"{item}.categorie").Select(BoundaryCategory.All.Find).OfType<BoundaryCategory>().ToValueList();
        if (text.Length == 0)
        {
            if (!categories.IsEmpty)
                errors.Add($"{item}.tekst", "Schrijf de grens in uw eigen woorden, of haal de vinkjes weg.");
            return categories.IsEmpty ? null : new(text, categories);
        }

        return new(text, categories);
    }

    private static Ambition ReadAmbition(string item, string label, FormValues values, FormErrors errors) => new(
        Text($"{item}.thema", label, values, errors),
        Text($"{item}.tekst", label, values, errors),
        Text($"{item}.termijn", label, values, errors));

    private static string Text(string name, string label, FormValues values, FormErrors errors)
    {
        var text = values[name].Trim();
        if (text.Length > MaxLength)
            errors.Add(name, $"De tekst bij ‘{label}’ is te lang: {text.Length:N0} tekens. Maak hem korter dan {MaxLength:N0} tekens.");
        return text;
    }

    private static DateOnly? Date(string name, string label, FormValues values, FormErrors errors)
    {
        var text = values[name].Trim();
        if (text.Length == 0)
            return null;

        string[] formats = ["yyyy-MM-dd", "d-M-yyyy", "d/M/yyyy"];
        if (DateOnly.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year is > 2000 and < 2100)
            return date;

        errors.Add(name, $"De datum bij ‘{label}’ bestaat niet. Schrijf hem zo: 3-9-2026.");
        return null;
    }
}
