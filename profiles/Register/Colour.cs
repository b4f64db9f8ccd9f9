using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace SopCloud.Profiles.Register;

/// <summary>A colour of a screen (sRGB), kept as <c>#1a5fb4</c>.</summary>
[JsonConverter(typeof(ParsedTextJsonConverter<Colour>))]
public readonly record struct Colour(byte R, byte G, byte B) : IParsable<Colour>
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{R:x2}{G:x2}{B:x2}");

    public static Colour Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var colour) ? colour : throw new FormatException($"'{s}' is not a colour. Write it as #1a5fb4.");

    public static bool TryParse([NotNullWhen(true)] string? s, out Colour result) => TryParse(s, null, out result);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Colour result)
    {
        result = default;
        if (s is not ['#', .. { Length: 6 } digits] || !uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rgb))
            return false;

        result = new((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb);
        return true;
    }
}
