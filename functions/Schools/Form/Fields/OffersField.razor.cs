using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Templates;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Functions.Schools.Form.Fields;

public sealed partial class OffersField
{
    private static readonly OwnOffer Blank = new("", [], "", new());

    internal static void Write(Question question, OffersAnswer answer, FormValues values)
    {
        foreach (var (i, offer) in answer.Offers.Index())
        {
            var item = $"{question.Id}.{i}";
            values[$"{item}.doelgroep"] = offer.TargetGroup;
            values[$"{item}.zorgniveau"] = offer.Zorgniveau;
            values.SetAll($"{item}.behoefte", offer.Needs.Select(need => need.Id));
            OfferField.WriteTexts(item, offer.Texts, values);
        }
    }

    internal static OffersAnswer Read(Question question, FormReader form) =>
        new(form.Items(question.Id, item => Read(item, question.Label, form), offer => offer != Blank));

    /// <summary>See <see cref="AnswerFields.FieldOf"/>.</summary>
    internal static string FieldOf(TextPlace place) => place.Part == TextPart.TargetGroup
        ? $"{place.Question}.{place.Item}.doelgroep"
        : OfferField.FieldOf($"{place.Question}.{place.Item}", place.Part);

    /// <summary>The boxes with the needs of the offer at a place.</summary>
    internal static string NeedsOf(TextPlace place) => $"{place.Question}.{place.Item}.behoefte";

    private static OwnOffer Read(string item, string label, FormReader form)
    {
        var offer = new OwnOffer(
            form.Text($"{item}.doelgroep", label),
            form.Several<Need>($"{item}.behoefte"),
            form.Text($"{item}.zorgniveau", label),
            OfferField.ReadTexts(item, label, form));
        if (offer.TargetGroup.Length == 0 && offer != Blank)
            form.Refuse($"{item}.doelgroep", "Schrijf voor welke kinderen dit is, bijvoorbeeld: kinderen met een spraakprobleem.");
        return offer;
    }
}
