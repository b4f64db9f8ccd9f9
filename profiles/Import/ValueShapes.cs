using System.Text.RegularExpressions;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Templates;

namespace SopCloud.Profiles.Import;

/// <summary>What some values look like, so that other words beside a label are not taken for them.</summary>
internal static partial class ValueShapes
{
    /// <summary>What a value of this question looks like; null where any text will do.</summary>
    public static Regex? Of(Question question) => question.Place switch
    {
        "contact.email" => Email(),
        "contact.phone" => Phone(),
        "contact.website" => Website(),
        "inspection.report" => Link(),
        _ => null,
    };

    /// <summary>The value as the register writes it; null where it cannot be one.</summary>
    public static string? Read(FactKind kind, string text) => kind switch
    {
        FactKind.Brin => Brin().Match(text) is { Success: true } match ? string.Concat(match.Value.Where(char.IsLetterOrDigit)).ToUpperInvariant() : null,
        // The place may stand behind it: "Postcode en plaats".
        FactKind.Postcode => Postcode.TryParse(PostcodeAtStart().Match(text).Value, out var postcode) ? postcode.ToString() : null,
        _ => text,
    };

    /// <summary>The place behind a postcode; null where anything else stands there.</summary>
    public static string? PlaceBehindPostcode(string text) => PostcodeAtStart().Match(text) is { Success: true } match
        && text[match.Length..].Trim(' ', ',') is { Length: > 1 and < 40 } place && char.IsUpper(place.TrimStart('\'', '’')[0]) && place.All(c => char.IsLetter(c) || c is ' ' or '-' or '\'' or '’')
            ? place
            : null;

    /// <summary>Whether a text is just what should stand beside this anchor; never where anything may stand there.</summary>
    public static bool Fits(Anchor anchor, string text) => anchor switch
    {
        Anchor.Label label => Of(label.Question) is { } shape && shape.IsMatch(text),
        Anchor.Fact { Row.Kind: FactKind.Brin or FactKind.Postcode } fact => Read(fact.Row.Kind, text) is not null,
        _ => false,
    };

    [GeneratedRegex(@"\b\d{2} ?[A-Za-z]{2}( ?\d{2})?\b")]
    private static partial Regex Brin();

    [GeneratedRegex(@"^\d{4} ?[A-Za-z]{2}\b")]
    private static partial Regex PostcodeAtStart();

    [GeneratedRegex(@"[\w.+\-]{1,64}@[\w\-]{1,63}(\.[\w\-]{1,63}){1,5}")]
    private static partial Regex Email();

    [GeneratedRegex(@"(\+|\(?0)\d[\d \-().]{6,16}\d")]
    private static partial Regex Phone();

    /// <summary>A link that goes on in the next line is not whole.</summary>
    [GeneratedRegex(@"(https?://|\bwww\.)[^\s]{2,300}[\w/](?=[.,;)]*([ \n]|$))(?![.,;)]*\s*\n[^\s]*[/=%&][^\s]*)", RegexOptions.IgnoreCase)]
    private static partial Regex Link();

    [GeneratedRegex(@"(https?://)?[\w\-]{1,63}(\.[\w\-]{1,63}){1,5}(/[^\s]{0,200})?", RegexOptions.IgnoreCase)]
    private static partial Regex Website();
}
