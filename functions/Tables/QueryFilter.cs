using System.Globalization;

namespace Azure.Data.Tables;

/// <summary>Writes the holes of an interpolated filter as OData literals, so that no value can become part of the question.</summary>
internal sealed class QueryFilter : IFormatProvider, ICustomFormatter
{
    public static readonly QueryFilter Literals = new();

    public object? GetFormat(Type? formatType) => formatType == typeof(ICustomFormatter) ? this : null;

    public string Format(string? format, object? arg, IFormatProvider? formatProvider) => arg switch
    {
        string text => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'",
        Enum choice => $"'{choice}'",
        bool truth => truth ? "true" : "false",
        int number => number.ToString(CultureInfo.InvariantCulture),
        long number => string.Create(CultureInfo.InvariantCulture, $"{number}L"),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        DateTimeOffset moment => $"datetime'{EntityJson.Text(moment)}'",
        Guid id => $"guid'{id}'",
        byte[] bytes => $"X'{Convert.ToHexStringLower(bytes)}'",
        null => throw new ArgumentException("A table holds no nulls, so a filter cannot ask for one: leave that condition out."),
        _ => throw new ArgumentException($"A filter cannot compare with a {arg.GetType().Name}: use string, int, long, double, bool, DateTimeOffset, Guid, byte[] or an enum."),
    };
}
