using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace SopCloud.Profiles.Register;

/// <summary>A school year, from 1 August to 31 July (WPO art. 1), written <c>2026-2027</c>.</summary>
[JsonConverter(typeof(ParsedTextJsonConverter<Schooljaar>))]
public readonly record struct Schooljaar(int StartYear) : IParsable<Schooljaar>, IComparable<Schooljaar>
{
    public static Schooljaar Of(DateOnly day) => new(day.Month >= 8 ? day.Year : day.Year - 1);

    public DateOnly FirstDay => new(StartYear, 8, 1);

    public DateOnly LastDay => new(StartYear + 1, 7, 31);

    public Schooljaar Next => new(StartYear + 1);

    public Schooljaar Previous => new(StartYear - 1);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{StartYear:0000}-{StartYear + 1:0000}");

    public int CompareTo(Schooljaar other) => StartYear.CompareTo(other.StartYear);

    public static bool operator <(Schooljaar left, Schooljaar right) => left.StartYear < right.StartYear;

    public static bool operator >(Schooljaar left, Schooljaar right) => left.StartYear > right.StartYear;

    public static bool operator <=(Schooljaar left, Schooljaar right) => left.StartYear <= right.StartYear;

    public static bool operator >=(Schooljaar left, Schooljaar right) => left.StartYear >= right.StartYear;

    public static Schooljaar Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var year) ? year : throw new FormatException($"'{s}' is not a schooljaar. Write it as 2026-2027.");

    public static bool TryParse([NotNullWhen(true)] string? s, out Schooljaar result) => TryParse(s, null, out result);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Schooljaar result)
    {
        result = default;
        if (s is not { Length: 9 } || s[4] != '-'
            || !int.TryParse(s.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            || !int.TryParse(s.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out var end)
            || start < 1900 || end != start + 1)
        {
            return false;
        }

        result = new Schooljaar(start);
        return true;
    }
}
