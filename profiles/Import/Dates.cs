using System.Globalization;
using System.Text.RegularExpressions;

namespace SopCloud.Profiles.Import;

/// <summary>Days as Dutch documents write them: 26-1-2023, 26/01/2023, 26 januari 2023.</summary>
internal static partial class Dates
{
    private static readonly string[] Months = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    /// <summary>Every day in a text that exists, with the length of its words.</summary>
    public static List<(DateOnly On, int Length)> In(string text)
    {
        var dates = new List<(DateOnly, int)>();
        foreach (Match match in Day().Matches(text))
        {
            var month = match.Groups["name"] is { Success: true } name
                ? Array.IndexOf(Months, name.Value.ToLowerInvariant()) + 1
                : int.Parse(match.Groups["month"].ValueSpan, CultureInfo.InvariantCulture);
            var day = int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture);
            var year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
            if (year is >= 1900 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month))
                dates.Add((new(year, month, day), match.Length));
        }

        return dates;
    }

    [GeneratedRegex(@"(?<!\d)(?<day>\d{1,2})(\s?[-/.]\s?(?<month>\d{1,2})\s?[-/.]\s?|\s(?<name>januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\s)(?<year>\d{4})(?!\d)", RegexOptions.IgnoreCase)]
    private static partial Regex Day();
}
