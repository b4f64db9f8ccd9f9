using SopCloud.Profiles.Register;

namespace SopCloud.Site.Look;

/// <summary>
/// The colours of pages that come from the one or two of an SWV, such that every pair that the style sheets use can be
/// read. The others (ink, links, states, the ring of the focus) are the same for everyone: they tell something.
/// </summary>
public sealed record Palette
{
    private static readonly Colour Paper = new(0xff, 0xff, 0xff);
    private static readonly Colour Page = new(0xf7, 0xf8, 0xf6);
    private static readonly Colour DefaultWarm = new(0xfd, 0xf3, 0xdf);
    private static readonly Colour DefaultWarmEdge = new(0xf0, 0xdd, 0xb4);

    // How light grounds are: those of the product's own colours. So dark ink can be read on them in any hue.
    private const double TintLightness = 0.975, SoftLightness = 0.945, PressedLightness = 0.885, WarmLightness = 0.967;

    private Palette()
    {
    }

    /// <summary>Of buttons, with white letters; of icons, and of letters on any of the grounds.</summary>
    public required Colour Action { get; init; }

    /// <summary>Of a button under the pointer.</summary>
    public required Colour ActionHover { get; init; }

    /// <summary>Of a button that is only an outline.</summary>
    public required Colour Edge { get; init; }

    /// <summary>Of the foot of the page, with white letters, and of headings.</summary>
    public required Colour Deep { get; init; }

    public required Colour Tint { get; init; }

    public required Colour Soft { get; init; }

    /// <summary>Behind the letters of a button that is only an outline, under the pointer.</summary>
    public required Colour Pressed { get; init; }

    public required Colour Warm { get; init; }

    public required Colour WarmEdge { get; init; }

    /// <summary>As the SWV gave it, for where nothing has to be read.</summary>
    public required Colour Band { get; init; }

    /// <param name="accent">For the warm grounds; null for those of the product.</param>
    public static Palette Of(Colour colour, Colour? accent)
    {
        var own = Oklch.Of(colour);
        Colour Ground(double lightness, double chroma) => Light(own, lightness, chroma);

        var (tint, soft, pressed) = (Ground(TintLightness, 0.010), Ground(SoftLightness, 0.022), Ground(PressedLightness, 0.040));
        var warm = accent is { } other ? Light(Oklch.Of(other), WarmLightness, 0.030) : DefaultWarm;
        Colour[] grounds = [Paper, Page, tint, soft, warm];
        var action = Luminance.Contrast(colour, Paper) >= Luminance.Letters && grounds.All(ground => Luminance.Contrast(colour, ground) >= Luminance.Letters)
            ? colour
            : Darker(own, Luminance.Letters, grounds);
        var lightness = Oklch.Of(action).Lightness;
        return new()
        {
            Band = colour,
            Action = action,
            // A colour that is nearly black gets lighter under the pointer: darker would not be seen.
            ActionHover = Darker(own with { Lightness = lightness < 0.28 ? lightness + 0.1 : lightness - 0.07 }, Luminance.Letters, [Paper, pressed]),
            Edge = Darker(own with { Lightness = lightness + 0.08 }, Luminance.Signs, [.. grounds, pressed]),
            Deep = Darker(own with { Lightness = Math.Clamp(lightness - 0.13, 0.2, 0.32) }, Luminance.Letters, grounds),
            Tint = tint,
            Soft = soft,
            Pressed = pressed,
            Warm = warm,
            WarmEdge = accent is { } line ? Light(Oklch.Of(line), 0.9, 0.058) : DefaultWarmEdge,
        };
    }

    private static Colour Light(Oklch hue, double lightness, double mostChroma) =>
        new Oklch(lightness, Math.Min(hue.Chroma, mostChroma), hue.Hue).ToColour();

    /// <summary>The lightest of this hue, from this lightness down, that stands out from all the grounds.</summary>
    private static Colour Darker(Oklch start, double contrast, IReadOnlyCollection<Colour> grounds)
    {
        for (var lightness = start.Lightness; lightness > 0; lightness -= 0.005)
        {
            var colour = (start with { Lightness = lightness }).ToColour();
            if (grounds.All(ground => Luminance.Contrast(colour, ground) >= contrast))
                return colour;
        }

        return default;
    }
}
