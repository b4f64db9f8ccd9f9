namespace SopCloud.Profiles.Comparison;

/// <summary>An offer under the names that parents read, in one order everywhere.</summary>
public static class OfferWords
{
    public const string InLessons = "In de les";
    public const string Facilities = "Voorzieningen";
    public const string Partners = "Wie er meehelpt";
    public const string Whole = "Wat de school doet";
    public const string WhenReferred = "Voor wie dit geldt";

    public static string Level(OfferLevel level) => level switch
    {
        OfferLevel.Basis => "Basisondersteuning",
        OfferLevel.Extra => "Extra ondersteuning",
        OfferLevel.Arrangement => "Met een arrangement",
        OfferLevel.Refers => "Verwijst naar speciaal (basis)onderwijs",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "No words."),
    };

    /// <summary>For whom the offer is, in the form's words or the school's own; null where it was left empty.</summary>
    public static string? Group(Offer offer) => string.IsNullOrWhiteSpace(offer.TargetGroup) ? null : offer.TargetGroup.Trim();

    /// <summary>For whom, and how heavy the care is: "Voor kinderen met dyslexie (zorgniveau 2)"; null where the school says neither.</summary>
    public static string? For(Offer offer) => (Group(offer), Zorgniveau(offer)) switch
    {
        ({ } group, { } care) => $"Voor {group} ({care})",
        ({ } group, null) => $"Voor {group}",
        (null, { } care) => $"Voor {care}",
        _ => null,
    };

    /// <summary>The three texts of most forms, empty ones too; or the one of a form that asks for one.</summary>
    public static IReadOnlyList<(string Label, string Text)> Of(Offer offer)
    {
        var texts = offer.Texts;
        (string Label, string Text)[] three = [(InLessons, texts.InLessons), (Facilities, texts.Facilities), (Partners, texts.Partners)];
        return string.IsNullOrWhiteSpace(texts.Whole)
            ? three
            : [(offer.Level == OfferLevel.Refers ? WhenReferred : Whole, texts.Whole), .. three.Where(row => !string.IsNullOrWhiteSpace(row.Text))];
    }

    /// <summary>The levels of care; null where the school adds none.</summary>
    private static string? Zorgniveau(Offer offer) => string.IsNullOrWhiteSpace(offer.Zorgniveau) ? null : $"zorgniveau {offer.Zorgniveau.Trim()}";
}
