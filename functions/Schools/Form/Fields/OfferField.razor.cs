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
        values.SetAll($"{question.Id}.ook", offer.AlsoFor.Select(need => need.Id));
        WriteTexts(question.Id, offer.Texts, values);
    }

    internal static OfferAnswer Read(Question question, FormReader form) => new(
        form.Text($"{question.Id}.zorgniveau", question.Label),
        ReadTexts(question.Id, question.Label, form),
        form.Several<Need>($"{question.Id}.ook"));

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
