using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SopCloud.Profiles.Register;

namespace SopCloud.Site.Look;

/// <summary>
/// The few lines of style that make pages those of an SWV: its colours, and its name below a page on paper. All other rules
/// stand in layers, so these win without being last.
/// </summary>
internal sealed record LookSheet(string Text)
{
    public string Hash { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))[..10];

    /// <summary>Null for a look that is the product's own.</summary>
    public static LookSheet? Of(SwvLook look)
    {
        var text = new StringBuilder();
        if (look.Colour is { } colour)
            text.Append(":root{").AppendJoin(';', Properties(Palette.Of(colour, look.Accent)).Select(property => $"{property.Name}:{property.Colour}")).Append('}');
        if (look.SiteName is { } name)
            text.Append(CultureInfo.InvariantCulture, $"@page{{@bottom-left{{content:\"{Quoted(name)}\"}}}}");
        return text.Length == 0 ? null : new(text.ToString());
    }

    /// <summary>What styles/theme.css sets for the product's own colours.</summary>
    internal static IEnumerable<(string Name, Colour Colour)> Properties(Palette palette) =>
    [
        ("--voorbeeld-kleuren-violet-50", palette.Tint),
        ("--voorbeeld-kleuren-violet-100", palette.Soft),
        ("--voorbeeld-kleuren-violet-200", palette.Pressed),
        ("--voorbeeld-kleuren-violet-400", palette.Edge),
        ("--voorbeeld-kleuren-violet-500", palette.Action),
        ("--voorbeeld-kleuren-violet-600", palette.ActionHover),
        ("--voorbeeld-kleuren-violet-700", palette.Deep),
        ("--sop-warm", palette.Warm),
        ("--sop-warm-line", palette.WarmEdge),
        ("--sop-band", palette.Band),
    ];

    /// <summary>A name is typed, and what ends a string would begin a rule.</summary>
    private static string Quoted(string name) => string.Concat(name.EnumerateRunes().Select(rune =>
        Rune.IsLetterOrDigit(rune) || rune.Value == ' ' ? rune.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\{rune.Value:x} ")));
}
