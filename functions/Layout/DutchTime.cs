using System.Globalization;

namespace SopCloud.Functions.Layout;

/// <summary>Moments as people in the Netherlands read them: "22 november 2026 om 14:03".</summary>
internal static class DutchTime
{
    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    public static string Moment(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, Amsterdam).ToString("d MMMM yyyy 'om' HH:mm", Dutch);

    public static string Clock(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, Amsterdam).ToString("HH:mm", Dutch);

    /// <summary>The day as it is in the Netherlands now; a schooljaar turns at midnight there.</summary>
    public static DateOnly Today(TimeProvider clock) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), Amsterdam).DateTime);
}
