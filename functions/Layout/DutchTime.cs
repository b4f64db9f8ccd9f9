using System.Globalization;

namespace SopCloud.Functions.Layout;

/// <summary>Moments as people in the Netherlands read them: "22 november 2026 om 14:03".</summary>
internal static class DutchTime
{
    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    public static string Moment(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, Amsterdam).ToString("d MMMM yyyy 'om' HH:mm", Dutch);

    public static string Day(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, Amsterdam).ToString("d MMMM yyyy", Dutch);

    public static string Clock(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, Amsterdam).ToString("HH:mm", Dutch);

    /// <summary>As short as it can be and still be right: "om 14:03" today, otherwise with the day: "op 3 september 2026 om 14:03".</summary>
    public static string Saved(DateTimeOffset at, TimeProvider clock) => DayOf(at) == Today(clock) ? $"om {Clock(at)}" : $"op {Moment(at)}";

    /// <summary>How long something waits, in days as people count them: "sinds vandaag", "1 dag", "5 dagen".</summary>
    public static string Waiting(DateTimeOffset since, TimeProvider clock) => (Today(clock).DayNumber - DayOf(since).DayNumber) switch
    {
        <= 0 => "sinds vandaag",
        1 => "1 dag",
        var days => $"{days} dagen",
    };

    /// <summary>The day as it is in the Netherlands now; a schooljaar turns at midnight there.</summary>
    public static DateOnly Today(TimeProvider clock) => DayOf(clock.GetUtcNow());

    public static DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, Amsterdam).DateTime);
}
