namespace SopCloud.Site.OpenData;

/// <summary>Under which conditions others may use what the site publishes. Why these two: ADR 16.</summary>
/// <param name="Url">Of the conditions themselves: files carry it, so that a copy says what may be done with it.</param>
public sealed record Licence(string Name, string Url)
{
    /// <summary>For what schools wrote: use it freely, and say whose words they are.</summary>
    public static Licence Texts { get; } = new("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/");

    /// <summary>For facts, which belong to nobody.</summary>
    public static Licence Facts { get; } = new("CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/");
}
