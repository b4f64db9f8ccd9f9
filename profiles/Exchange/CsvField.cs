namespace SopCloud.Profiles.Exchange;

/// <summary>One field of a CSV file that people open in a spreadsheet (RFC 4180, with a separator of choice).</summary>
public static class CsvField
{
    /// <param name="separator">What stands between the fields of the file.</param>
    public static string Of(string text, char separator)
    {
        // A spreadsheet would run what a school's text begins with as a formula, also after spaces.
        var safe = text.AsSpan().TrimStart() is ['=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠', ..] || text is ['\t' or '\r' or '\n', ..] ? $"'{text}" : text;
        return safe.AsSpan().ContainsAny([separator, '"', '\r', '\n']) ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
