using SopCloud.Profiles;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Templates;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Functions.Schools.Form.Fields;

public sealed partial class OfferField
{
    internal static void Write(Question question, OfferAnswer offer, FormValues values)
    {
        values[$"{question.Id}.zorgniveau"] = offer.Zorgniveau;
        values.SetAll(AlsoForOf(question.Id), offer.AlsoFor.Select(need => need.Id));
        WriteTexts(question.Id, offer.Texts, values);
    }

    internal static OfferAnswer Read(Question question, FormReader form) => new(
        form.Text($"{question.Id}.zorgniveau", question.Label),
        ReadTexts(question.Id, question.Label, form),
        form.Several<Need>(AlsoForOf(question.Id)));

    internal static void WriteTexts(string prefix, OfferTexts texts, FormValues values)
    {
        values[$"{prefix}.tekst"] = texts.Whole;
        values[$"{prefix}.les"] = texts.InLessons;
        values[$"{prefix}.voorzieningen"] = texts.Facilities;
        values[$"{prefix}.partners"] = texts.Partners;
    }

    internal static OfferTexts ReadTexts(string prefix, string label, FormReader form) => new()
    {
        Whole = form.Text($"{prefix}.tekst", label),
        InLessons = form.Text($"{prefix}.les", label),
        Facilities = form.Text($"{prefix}.voorzieningen", label),
        Partners = form.Text($"{prefix}.partners", label),
    };

    /// <summary>See <see cref="AnswerFields.FieldOf"/>.</summary>
    internal static string FieldOf(string prefix, TextPart part) => $"{prefix}." + part switch
    {
        TextPart.Zorgniveau => "zorgniveau",
        TextPart.InLessons => "les",
        TextPart.Facilities => "voorzieningen",
        TextPart.Partners => "partners",
        _ => "tekst",
    };

    /// <summary>The boxes with the needs that the offer is also about.</summary>
    internal static string AlsoForOf(string question) => $"{question}.ook";

    /// <summary>See <see cref="AnswerFields.PlacesFor"/>.</summary>
    internal static IEnumerable<(string Field, string Label)> PlacesFor(string prefix, string label, bool asOneText) => asOneText
        ? [($"{prefix}.tekst", label)]
        :
        [
            ($"{prefix}.les", $"{label}: in de les"),
            ($"{prefix}.voorzieningen", $"{label}: voorzieningen"),
            ($"{prefix}.partners", $"{label}: samen met partners"),
        ];
}
