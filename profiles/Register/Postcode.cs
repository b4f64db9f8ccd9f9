using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace SopCloud.Profiles.Register;

/// <summary>A Dutch postcode, kept as <c>1234 AB</c>. A first digit of 0 does not exist.</summary>
[JsonConverter(typeof(ParsedTextJsonConverter<Postcode>))]
public readonly record struct Postcode : IParsable<Postcode>
{
    /// <summary>What to tell someone whose postcode could not be read.</summary>
    public const string HowToFix = "Vul een Nederlandse postcode in, zoals 1234 AB.";

    private readonly string? _text;

    private Postcode(string text) => _text = text;

    /// <summary>The four digits, enough for a distance and too coarse to point at a home.</summary>
    public string Digits => ToString()[..4];

    public override string ToString() => _text ?? throw new InvalidOperationException("A Postcode must be parsed, not made with 'default'.");

    public static Postcode Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var postcode) ? postcode : throw new FormatException(HowToFix);

    public static bool TryParse([NotNullWhen(true)] string? s, out Postcode result) => TryParse(s, null, out result);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Postcode result)
    {
        var text = string.Concat((s ?? "").Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant();
        var isValid = text.Length == 6
            && text[0] is >= '1' and <= '9'
            && text[..4].All(char.IsAsciiDigit)
            && text[4..].All(char.IsAsciiLetterUpper);
        result = isValid ? new Postcode($"{text[..4]} {text[4..]}") : default;
        return isValid;
    }
}
