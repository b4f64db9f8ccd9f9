using System.Globalization;

namespace SopCloud.Profiles;

/// <summary>Days as Dutch readers count and write them.</summary>
public static class DutchDay
{
    private static readonly CultureInfo Culture = CultureInfo.GetCultureInfo("nl-NL");
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>The day in the Netherlands: a profile placed just before midnight there is of that day.</summary>
    public static DateOnly Of(DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, Zone).DateTime);

    /// <summary>Such as "3 september 2026".</summary>
    public static string InWords(DateOnly day) => day.ToString("d MMMM yyyy", Culture);
}
