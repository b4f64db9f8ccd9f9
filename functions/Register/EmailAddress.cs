using System.Text.RegularExpressions;

namespace SopCloud.Functions.Register;

internal static partial class EmailAddress
{
    public static string? Flaw(CsvLine line, string column) =>
        line.Optional(column) is { } email && !Form().IsMatch(email) ? $"{column} is '{email}'; write it as info@voorbeeld.nl" : null;

    [GeneratedRegex(@"^[^@\s]+@[^@\s]+\.[^@\s]+$")]
    private static partial Regex Form();
}
