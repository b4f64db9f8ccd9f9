using System.Globalization;

namespace SopCloud.Functions.Register;

/// <summary>DUO writes places and municipalities in capitals. This gives the usual writing back, as far as rules can know it.</summary>
internal static class DutchCase
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>Small inside a name (Bergen op Zoom), with a capital in front (Op den Berg).</summary>
    private static readonly HashSet<string> Small = new(StringComparer.Ordinal)
    {
        "AAN", "AD", "BIJ", "CA", "DE", "DEN", "DER", "EN", "GEM", "GEM.", "HET", "IN", "OP", "TER", "TEN", "VAN",
    };

    /// <summary>The province, behind a name that more places have: it stays as DUO writes it.</summary>
    private static readonly HashSet<string> Provinces = new(StringComparer.Ordinal) { "DR", "FR", "GN", "LB", "NB", "NH", "OV", "UT", "ZH" };

    public static string Of(string name)
    {
        // Who writes small letters has chosen his capitals.
        if (name.Any(char.IsLower))
            return name;

        // The list of municipalities leaves the apostrophe and the hyphen out.
        if (name.StartsWith("S GRAVEN", StringComparison.Ordinal) || name.StartsWith("S HERTOGEN", StringComparison.Ordinal))
            name = $"'S-{name[2..]}";
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Select((word, index) => Word(word, opensName: index == 0 || words[index - 1] is "GEM" or "GEM.")));
    }

    private static string Word(string word, bool opensName)
    {
        if (!opensName && Small.Contains(word))
            return word.ToLower(Dutch);
        if (!opensName && Provinces.Contains(word))
            return word;
        return string.Join('-', word.Split('-').Select((part, index) => Part(part, index)));
    }

    private static string Part(string part, int place) => part switch
    {
        "" => "",
        "'S" or "'T" => part.ToLower(Dutch),
        "OP" or "DEN" when place > 0 => part.ToLower(Dutch),
        _ when char.IsAsciiDigit(part[0]) => part.ToLower(Dutch),
        _ when part.StartsWith("IJ", StringComparison.Ordinal) => $"IJ{part[2..].ToLower(Dutch)}",
        _ => part[..1] + part[1..].ToLower(Dutch),
    };
}
