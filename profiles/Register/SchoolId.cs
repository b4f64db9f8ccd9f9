using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace SopCloud.Profiles.Register;

/// <summary>
/// One location of a school: its BRIN (two digits, two letters) and the two digits of the vestiging, such as <c>99AA00</c>.
/// DUO's register calls it <c>VESTIGINGSCODE</c>. Everything joins on it, never on a name.
/// </summary>
[JsonConverter(typeof(ParsedTextJsonConverter<SchoolId>))]
public readonly record struct SchoolId : IParsable<SchoolId>
{
    private readonly string? _text;

    private SchoolId(string text) => _text = text;

    /// <summary>The first four characters: the BRIN, which several locations may share.</summary>
    public string Brin => ToString()[..4];

    /// <summary>The form in addresses: <c>24un00</c>.</summary>
    public string Slug => ToString().ToLowerInvariant();

    public override string ToString() => _text ?? throw new InvalidOperationException("A SchoolId must be parsed, not made with 'default'.");

    public static SchoolId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException($"'{s}' is not a school code. Write BRIN and vestiging, such as 99AA00.");

    public static bool TryParse([NotNullWhen(true)] string? s, out SchoolId result) => TryParse(s, null, out result);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out SchoolId result)
    {
        var text = s?.Trim().ToUpperInvariant();
        var isValid = text is [var a, var b, var c, var d, var e, var f]
            && char.IsAsciiDigit(a) && char.IsAsciiDigit(b)
            && char.IsAsciiLetterUpper(c) && char.IsAsciiLetterUpper(d)
            && char.IsAsciiDigit(e) && char.IsAsciiDigit(f);
        result = isValid ? new SchoolId(text!) : default;
        return isValid;
    }
}
