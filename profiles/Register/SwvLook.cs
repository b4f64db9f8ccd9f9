namespace SopCloud.Profiles.Register;

/// <summary>How the pages of an SWV look. Empty, they look like the product's own.</summary>
public sealed record SwvLook
{
    /// <summary>What parents call the site; null for the product's name.</summary>
    public string? SiteName { get; init; }

    /// <summary>Of buttons, icons and headings; darkened where letters in it could not be read.</summary>
    public Colour? Colour { get; init; }

    /// <summary>Of the soft grounds beside those of <see cref="Colour"/>.</summary>
    public Colour? Accent { get; init; }

    public Logo? Logo { get; init; }
}

/// <summary>What a page tells of a logo. The picture itself is kept apart.</summary>
/// <param name="Hash">Of its content: another picture has another address.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Text">For who does not see it; empty where it says no more than the name beside it.</param>
public sealed record Logo(string Hash, int Width, int Height, string Text)
{
    /// <summary>What the picture may weigh: a first visit to a school's page is at most 45 KB with it.</summary>
    public const int MaxBytes = 4 * 1024;
}
