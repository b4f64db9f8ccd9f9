using System.Collections.Frozen;
using SopCloud.Profiles.Import;

namespace SopCloud.Profiles.Review.Names;

/// <summary>What is known of single words, from the lists beside this file. Words are looked up folded.</summary>
internal static class NameWords
{
    /// <summary>The letters that a lost one, U+FFFD, mostly was.</summary>
    private const string LostLetters = "eioauçn";

    /// <summary>Shorter ends and beginnings of a word say nothing.</summary>
    private const int ShortestEnding = 5;

    private static readonly FrozenSet<string> Given = Words("given-names");
    private static readonly FrozenSet<string> AlsoWords = Words("given-names-also-words");
    private static readonly FrozenSet<string> Particles = Words("particles");
    private static readonly FrozenSet<string> StrongParticles = Words("strong-particles");
    private static readonly FrozenSet<string> Titles = Words("titles");
    private static readonly FrozenSet<string> Roles = Words("roles");
    private static readonly FrozenSet<string> Surnames = Words("surnames");
    private static readonly FrozenSet<string> OrganisationWords = Words("organisation-words");
    private static readonly FrozenSet<string> OrganisationEndings = Words("organisation-endings");
    private static readonly FrozenSet<string> PersonPrepositions = Words("person-prepositions");
    private static readonly FrozenSet<string> NotNames = Words("not-names");
    private static readonly string[] RoleEndings = [.. Roles.Where(role => role.Length >= ShortestEnding)];
    private static readonly string[] LongOrganisationEndings = [.. OrganisationEndings.Where(ending => ending.Length >= ShortestEnding)];
    private static readonly string[] SurnameEndings = [.. Words("surname-endings")];
    private static readonly string[] NotNameBeginnings = [.. Words("not-name-beginnings")];
    private static readonly string[] NotNameEndings = [.. Words("not-name-endings")];

    public static bool IsGiven(string word) => Given.Contains(word);

    /// <summary>A given name that is an ordinary word too.</summary>
    public static bool IsAlsoGiven(string word) => AlsoWords.Contains(word);

    public static bool IsParticle(string word) => Particles.Contains(word);

    public static bool IsStrongParticle(string word) => StrongParticles.Contains(word);

    public static bool IsTitle(string word) => Titles.Contains(word);

    public static bool IsRole(string word) => Roles.Contains(word) || EndsIn(word, RoleEndings);

    public static bool IsSurname(string word) => Surnames.Contains(word) || (EndsIn(word, SurnameEndings) && !IsNotName(word));

    public static bool IsOrganisationWord(string word) => OrganisationWords.Contains(word);

    public static bool IsOrganisationEnding(string word) => OrganisationEndings.Contains(word);

    /// <summary>"Frankschool", "Ligthartstraat".</summary>
    public static bool EndsAsOrganisation(string word) => EndsIn(word, LongOrganisationEndings);

    public static bool IsPersonPreposition(string word) => PersonPrepositions.Contains(word);

    public static bool IsNotName(string word) =>
        NotNames.Contains(word)
        || EndsIn(word, NotNameEndings)
        || NotNameBeginnings.Any(beginning => word.StartsWith(beginning, StringComparison.Ordinal));

    public static string Fold(ReadOnlySpan<char> word)
    {
        if (!word.Contains('\uFFFD'))
            return Letters(word.ToString());
        var lost = string.Join('\uFFFD', word.ToString().Split('\uFFFD', StringSplitOptions.RemoveEmptyEntries));
        var endsLost = word[^1] == '\uFFFD';
        return LostLetters.Select(letter => Letters(endsLost ? lost + letter : lost.Replace('\uFFFD', letter))).FirstOrDefault(IsGiven)
            ?? Letters(lost.Replace('\uFFFD', 'e'));
    }

    /// <summary>The lines of a list, without those that say what it is for.</summary>
    public static IEnumerable<string> LinesOf(string list)
    {
        using var reader = new StreamReader(typeof(NameWords).Assembly.GetManifestResourceStream($"review/names/{list}.txt")!);
        while (reader.ReadLine() is { } line)
        {
            if (line is not ("" or ['#', ..]))
                yield return line;
        }
    }

    /// <summary>Letters that have no accent to leave out are written as people without them on their keyboard do.</summary>
    private static string Letters(string word) => Folding.Fold(word)
        .Replace('ı', 'i').Replace('ł', 'l').Replace('ø', 'o').Replace('đ', 'd').Replace("ß", "ss", StringComparison.Ordinal).Replace("æ", "ae", StringComparison.Ordinal);

    private static FrozenSet<string> Words(string list) => LinesOf(list).Select(line => Fold(line)).Where(word => word.Length > 0).ToFrozenSet();

    private static bool EndsIn(string word, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (word.Length > ending.Length + 1 && word.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
