using SopCloud.Profiles.Register;

namespace SopCloud.Site.Look;

/// <summary>
/// Whose a page is to who reads it: the product's, or that of an SWV with its name, logo and colours. Every page gets it from
/// what renders it.
/// </summary>
public sealed record PageLook
{
    /// <summary>What the site is called.</summary>
    public required string Name { get; init; }

    /// <summary>Where the name leads to.</summary>
    public required string Home { get; init; }

    public Logo? Logo { get; init; }

    public string? LogoUrl { get; init; }

    /// <summary>The address of the style sheet that the look needs beside the product's own; null where it needs none.</summary>
    public string? StyleUrl { get; init; }

    /// <summary>Null for the product's own colours.</summary>
    public Palette? Palette { get; init; }

    /// <summary>Who answers for the page; null on one that is of no SWV.</summary>
    public SwvContact? Contact { get; init; }

    internal string Icon => Palette is null ? Brand.Icon : Brand.Icon.Replace(Brand.IconColour, $"%23{Palette.Action.ToString()[1..]}", StringComparison.Ordinal);

    /// <summary>What a phone colours around the page.</summary>
    internal string ScreenColour => Palette?.Soft.ToString() ?? "#def0ef";

    /// <summary>Of the pages of one SWV. Its own name leads to its own page.</summary>
    public static PageLook Of(Swv swv) => Of(swv.Code, swv.Look, SwvContact.Of(swv)) with { Home = swv.Look.SiteName is null ? SitePaths.Home : SitePaths.Swv(swv.Code) };

    /// <summary>Of pages that belong to no SWV. Where there is only one, they are its pages too.</summary>
    public static PageLook OfCountry(IReadOnlyList<RegionSummary> regions) => regions is [{ Contact: { } contact } only]
        ? Of(only.Code, only.Look, contact)
        : new() { Name = Brand.Name, Home = SitePaths.Home };

    private static PageLook Of(SwvCode code, SwvLook look, SwvContact contact) => new()
    {
        Name = look.SiteName ?? Brand.Name,
        Home = SitePaths.Home,
        Logo = look.Logo,
        LogoUrl = look.Logo is { } logo ? SitePaths.Logo(code, logo) : null,
        StyleUrl = LookSheet.Of(look) is { } sheet ? SitePaths.Style(code, sheet) : null,
        Palette = look.Colour is { } colour ? Palette.Of(colour, look.Accent) : null,
        Contact = contact,
    };
}

/// <summary>Where the SWV itself can be reached: not the steunpunt, which takes no side.</summary>
public sealed record SwvContact(string Name, string? Phone, string? Email, string? Website)
{
    internal static SwvContact Of(Swv swv) => new(swv.Name, swv.Phone, swv.Email, swv.Website);
}
