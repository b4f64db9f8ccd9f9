using SopCloud.Profiles;

namespace SopCloud.Site;

/// <summary>The texts of an offer under the names that parents read, in one order on every page.</summary>
internal static class OfferWords
{
    public const string InLessons = "In de les";
    public const string Facilities = "Voorzieningen";
    public const string Partners = "Wie er meehelpt";
    public const string Whole = "Wat de school doet";

    /// <summary>For whom the offer is, in the form's words or the school's own; null where it was left empty.</summary>
    public static string? Group(Offer offer) => string.IsNullOrWhiteSpace(offer.TargetGroup) ? null : offer.TargetGroup.Trim();

    /// <summary>The levels of care; null where the school adds none.</summary>
    public static string? Zorgniveau(Offer offer) => string.IsNullOrWhiteSpace(offer.Zorgniveau) ? null : $"zorgniveau {offer.Zorgniveau.Trim()}";

    public static IEnumerable<(string Label, string Text)> Of(OfferTexts texts) =>
        [(InLessons, texts.InLessons), (Facilities, texts.Facilities), (Partners, texts.Partners), (Whole, texts.Whole)];
}
