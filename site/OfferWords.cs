using SopCloud.Profiles;

namespace SopCloud.Site;

/// <summary>The texts of an offer under the names that parents read, in one order on every page.</summary>
internal static class OfferWords
{
    public const string InLessons = "In de les";
    public const string Facilities = "Voorzieningen";
    public const string Partners = "Wie er meehelpt";
    public const string Whole = "Wat de school doet";
    public const string WhenReferred = "Voor wie dit geldt";

    /// <summary>For whom the offer is, in the form's words or the school's own; null where it was left empty.</summary>
    public static string? Group(Offer offer) => string.IsNullOrWhiteSpace(offer.TargetGroup) ? null : offer.TargetGroup.Trim();

    /// <summary>The levels of care; null where the school adds none.</summary>
    public static string? Zorgniveau(Offer offer) => string.IsNullOrWhiteSpace(offer.Zorgniveau) ? null : $"zorgniveau {offer.Zorgniveau.Trim()}";

    /// <summary>The three texts of most forms, empty ones too; or the one of a form that asks for one.</summary>
    public static IReadOnlyList<(string Label, string Text)> Of(Offer offer)
    {
        var texts = offer.Texts;
        (string Label, string Text)[] three = [(InLessons, texts.InLessons), (Facilities, texts.Facilities), (Partners, texts.Partners)];
        return string.IsNullOrWhiteSpace(texts.Whole)
            ? three
            : [(offer.Level == OfferLevel.Refers ? WhenReferred : Whole, texts.Whole), .. three.Where(row => !string.IsNullOrWhiteSpace(row.Text))];
    }
}
