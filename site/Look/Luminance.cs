using SopCloud.Profiles.Register;

namespace SopCloud.Site.Look;

/// <summary>How far two colours differ in light, as WCAG 2.2 measures it.</summary>
internal static class Luminance
{
    /// <summary>Success criterion 1.4.3: letters and their ground.</summary>
    public const double Letters = 4.5;

    /// <summary>Success criterion 1.4.11: borders and icons that tell something, and what is beside them.</summary>
    public const double Signs = 3;

    /// <summary>From 1 for the same light to 21 for black and white.</summary>
    public static double Contrast(Colour one, Colour other)
    {
        var (a, b) = (Of(one), Of(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    /// <summary>How much light a channel of a screen gives, from 0 to 1.</summary>
    public static double Linear(byte channel)
    {
        var value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    private static double Of(Colour colour) => (0.2126 * Linear(colour.R)) + (0.7152 * Linear(colour.G)) + (0.0722 * Linear(colour.B));
}
