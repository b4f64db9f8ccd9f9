using SopCloud.Profiles;

namespace SopCloud.Site;

/// <summary>The three texts of an offer under the names that parents read, in one order on every page.</summary>
internal static class OfferWords
{
    public const string InLessons = "In de les";
    public const string Facilities = "Voorzieningen";
    public const string Partners = "Wie er meehelpt";

    public static IEnumerable<(string Label, string Text)> Of(OfferTexts texts) =>
        [(InLessons, texts.InLessons), (Facilities, texts.Facilities), (Partners, texts.Partners)];
}
