using SopCloud.Profiles.Register;

namespace SopCloud.Site.Look;

/// <summary>
/// A colour as eyes see it: lightness (0 to 1), chroma (0 is grey) and hue. Two colours of one lightness seem equally light,
/// which in HSL they do not. Source: Björn Ottosson, "A perceptual color space for image processing" (2020).
/// </summary>
internal readonly record struct Oklch(double Lightness, double Chroma, double Hue)
{
    public static Oklch Of(Colour colour)
    {
        var (r, g, b) = (Luminance.Linear(colour.R), Luminance.Linear(colour.G), Luminance.Linear(colour.B));
        var l = Math.Cbrt((0.4122214708 * r) + (0.5363325363 * g) + (0.0514459929 * b));
        var m = Math.Cbrt((0.2119034982 * r) + (0.6806995451 * g) + (0.1073969566 * b));
        var s = Math.Cbrt((0.0883024619 * r) + (0.2817188376 * g) + (0.6299787005 * b));
        var a = (1.9779984951 * l) - (2.4285922050 * m) + (0.4505937099 * s);
        var d = (0.0259040371 * l) + (0.7827717662 * m) - (0.8086757660 * s);
        return new((0.2104542553 * l) + (0.7936177850 * m) - (0.0040720468 * s), Math.Sqrt((a * a) + (d * d)), Math.Atan2(d, a));
    }

    /// <summary>The nearest colour that a screen has: of the same lightness and hue, and greyer where it must be.</summary>
    public Colour ToColour()
    {
        // Too much chroma lies outside what a screen shows; none never does.
        var (most, least) = (Chroma, 0.0);
        if (IsOnScreen(Channels(most)))
            return Rounded(Channels(most));
        for (var step = 0; step < 20; step++)
        {
            var middle = (most + least) / 2;
            if (IsOnScreen(Channels(middle)))
                least = middle;
            else
                most = middle;
        }

        return Rounded(Channels(least));
    }

    private (double R, double G, double B) Channels(double chroma)
    {
        var (a, d) = (chroma * Math.Cos(Hue), chroma * Math.Sin(Hue));
        var l = Math.Pow(Lightness + (0.3963377774 * a) + (0.2158037573 * d), 3);
        var m = Math.Pow(Lightness - (0.1055613458 * a) - (0.0638541728 * d), 3);
        var s = Math.Pow(Lightness - (0.0894841775 * a) - (1.2914855480 * d), 3);
        return (
            (4.0767416621 * l) - (3.3077115913 * m) + (0.2309699292 * s),
            (-1.2684380046 * l) + (2.6097574011 * m) - (0.3413193965 * s),
            (-0.0041960863 * l) - (0.7034186147 * m) + (1.7076147010 * s));
    }

    private static bool IsOnScreen((double R, double G, double B) linear)
    {
        const double rounding = 0.0005;
        return Math.Min(linear.R, Math.Min(linear.G, linear.B)) >= -rounding && Math.Max(linear.R, Math.Max(linear.G, linear.B)) <= 1 + rounding;
    }

    private static Colour Rounded((double R, double G, double B) linear) => new(Channel(linear.R), Channel(linear.G), Channel(linear.B));

    private static byte Channel(double linear)
    {
        var value = Math.Clamp(linear, 0, 1);
        return (byte)Math.Round(255 * (value <= 0.0031308 ? 12.92 * value : (1.055 * Math.Pow(value, 1 / 2.4)) - 0.055));
    }
}
