using System.Globalization;
using System.Text.RegularExpressions;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Register;

namespace SopCloud.Profiles.Review.Rules;

/// <summary>A day, month, schooljaar or year as people write it.</summary>
/// <param name="First">The first day that it can mean; null where it has no year, or where there is no such day.</param>
/// <param name="Last">The last day that it can mean; null where there is no such day.</param>
internal sealed partial record WrittenDate(TextSpan Span, DateOnly? First, DateOnly? Last)
{
    private static readonly string[] Months = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    /// <summary>Days, and months with a year.</summary>
    public static IEnumerable<WrittenDate> AllIn(string text) => Dates.Matches(text).Select(match =>
    {
        var span = new TextSpan(match.Index, match.Length);
        var year = Number(match.Groups["year"]);
        var month = match.Groups["name"] is { Success: true } name ? Array.IndexOf(Months, name.Value.ToLowerInvariant()) + 1 : Number(match.Groups["month"]) ?? 0;
        if (Number(match.Groups["day"]) is not { } day)
            return new WrittenDate(span, new(year!.Value, month, 1), new(year.Value, month, DateTime.DaysInMonth(year.Value, month)));
        // Without a year 29 February is a day.
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year ?? 2000, month))
            return new WrittenDate(span, null, null);
        var date = new DateOnly(year ?? 2000, month, day);
        return new WrittenDate(span, year is null ? null : date, date);
    });

    /// <summary>The last day that a term can mean ("2025-2026", "juni 2026", "eind 2026"); null where it names no year.</summary>
    public static DateOnly? EndOf(string term)
    {
        var days = AllIn(term).Where(date => date.First is not null).ToList();
        var years = Years.Matches(days.Aggregate(term, (rest, date) => rest.Replace(date.Span.In(term), "", StringComparison.Ordinal)));
        return days.Select(date => date.Last)
            .Concat(years.Select(match => (DateOnly?)(match.Groups["second"].Success
                ? new Schooljaar(Number(match.Groups["second"])!.Value % 100 + 2000 - 1).LastDay
                : new DateOnly(Number(match.Groups["first"])!.Value, 12, 31))))
            .Max();
    }

    private static int? Number(Group digits) => digits.Success ? int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    // Not inside a longer row of numbers, such as that of a telephone.
    [GeneratedRegex(@"(?<![\d./-])(?:(?<day>\d{1,2})(?<between>[-/.])(?<month>\d{1,2})\k<between>(?<year>(?:19|20)\d\d)|(?:(?<day>\d{1,2})\s+)?(?<name>januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\s+(?<year>(?:19|20)\d\d)|(?<day>\d{1,2})\s+(?<name>januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december))(?![\d/-]|\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Dates { get; }

    [GeneratedRegex(@"(?<!\d)(?<first>20\d\d)(?:\s?[-–/]\s?(?<second>20\d\d|\d\d))?(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Years { get; }
}
