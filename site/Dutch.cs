using System.Globalization;
using SopCloud.Profiles;
using SopCloud.Profiles.Comparison;
using SopCloud.Profiles.Register;

namespace SopCloud.Site;

/// <summary>How pages write dates, counts and lists.</summary>
internal static class Dutch
{
    private static readonly CultureInfo Culture = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>From A to Z as a Dutch reader expects it; equal names keep one order by their code points.</summary>
    public static StringComparer Alphabet { get; } = StringComparer.Create(Culture, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace);

    /// <summary>The day in the Netherlands: a profile placed just before midnight there is of that day.</summary>
    public static DateOnly DayOf(DateTimeOffset at) => DutchDay.Of(at);

    /// <summary>Such as "3 september 2026".</summary>
    public static string Date(DateOnly day) => DutchDay.InWords(day);

    public static string Schools(int count) => count == 1 ? "1 school" : $"{count} scholen";

    public static string Tell(int count) => count switch
    {
        0 => "Nog geen school vertelt hierover",
        1 => "1 school vertelt hierover",
        _ => $"{count} scholen vertellen hierover",
    };

    public static string Type(SchoolType type) => RegisterWords.Type(type);
}
