using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace SopCloud.Profiles.Register;

/// <summary>
/// The code of a samenwerkingsverband, kept as <c>PO2604</c>. People write it as PO2604, PO 26 04, 26.04, 26-04 or 2604: all are read.
/// </summary>
[JsonConverter(typeof(ParsedTextJsonConverter<SwvCode>))]
public readonly record struct SwvCode : IParsable<SwvCode>
{
    private readonly string? _text;

    private SwvCode(string text) => _text = text;

    /// <summary>The form in addresses: <c>po2604</c>.</summary>
    public string Slug => ToString().ToLowerInvariant();

    public override string ToString() => _text ?? throw new InvalidOperationException("A SwvCode must be parsed, not made with 'default'.");

    public static SwvCode Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var code) ? code : throw new FormatException($"'{s}' is not the code of an SWV. Write it as PO2604.");

    public static bool TryParse([NotNullWhen(true)] string? s, out SwvCode result) => TryParse(s, null, out result);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out SwvCode result)
    {
        var text = string.Concat((s ?? "").Where(c => !char.IsWhiteSpace(c) && c is not ('.' or '-'))).ToUpperInvariant();
        if (text.StartsWith("PO", StringComparison.Ordinal))
            text = text[2..];

        var isValid = text.Length == 4 && text.All(char.IsAsciiDigit);
        result = isValid ? new SwvCode("PO" + text) : default;
        return isValid;
    }
}
