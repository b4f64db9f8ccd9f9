using System.Collections.Frozen;
using System.Text;
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
    private static readonly FrozenSet<string> AlsoGiven = Words("given-names-also-words");
    private static readonly FrozenSet<string> Particles = Words("particles");
    private static readonly FrozenSet<string> StrongParticles = Words("strong-particles");
    private static readonly FrozenSet<string> Titles = Words("titles");
    private static readonly FrozenSet<string> Roles = Words("roles");
    private static readonly FrozenSet<string> Surnames = Words("surnames");
    private static readonly FrozenSet<string> AlsoSurnames = Words("surnames-also-words");
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

    public static bool IsParticle(string word) => Particles.Contains(word);

    public static NameWordKinds KindsOf(string word)
    {
        var kinds = NameWordKinds.None;
        Add(NameWordKinds.Given, Given.Contains(word));
        Add(NameWordKinds.AlsoGiven, AlsoGiven.Contains(word));
        Add(NameWordKinds.Particle, Particles.Contains(word));
        Add(NameWordKinds.StrongParticle, StrongParticles.Contains(word));
        Add(NameWordKinds.Title, Titles.Contains(word));
        Add(NameWordKinds.Role, Roles.Contains(word) || EndsIn(word, RoleEndings));
        Add(NameWordKinds.AlsoSurname, AlsoSurnames.Contains(word));
        Add(NameWordKinds.OrganisationBefore, OrganisationWords.Contains(word));
        Add(NameWordKinds.OrganisationAfter, OrganisationEndings.Contains(word));
        Add(NameWordKinds.EndsAsOrganisation, EndsIn(word, LongOrganisationEndings));
        Add(NameWordKinds.PersonPreposition, PersonPrepositions.Contains(word));
        Add(NameWordKinds.NotName, NotNames.Contains(word) || EndsIn(word, NotNameEndings) || BeginsWith(word, NotNameBeginnings));
        Add(NameWordKinds.Surname, Surnames.Contains(word) || (EndsIn(word, SurnameEndings) && !kinds.HasFlag(NameWordKinds.NotName)));
        return kinds;

        void Add(NameWordKinds kind, bool isSo) => kinds |= isSo ? kind : NameWordKinds.None;
    }

    public static bool IsOrganisationEnding(string word) => OrganisationEndings.Contains(word);

    public static bool IsOrganisationWord(string word) => OrganisationWords.Contains(word);

    public static string Fold(ReadOnlySpan<char> word)
    {
        if (!word.Contains('\uFFFD'))
            return Letters(word) is var letters && word.IndexOfAny('0', '1') > 0 && AsRead(letters) is var read && IsGiven(read) ? read : letters;
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

    /// <summary>Digits that a reader of a scan took for letters: Marjo1ein.</summary>
    private static string AsRead(string letters) => letters.Replace('1', 'l').Replace('0', 'o');

    /// <summary>Letters that have no accent to leave out are written as people without them on their keyboard do.</summary>
    private static string Letters(ReadOnlySpan<char> word)
    {
        var letters = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            if (!char.IsAscii(c))
                letters.Append(c switch { 'ı' => "i", 'ł' or 'Ł' => "l", 'ø' or 'Ø' => "o", 'đ' or 'Đ' => "d", 'ß' => "ss", 'æ' or 'Æ' => "ae", _ => Folding.Fold(c) });
            else if (char.IsAsciiLetterOrDigit(c))
                letters.Append(char.ToLowerInvariant(c));
        }

        return letters.ToString();
    }

    private static FrozenSet<string> Words(string list) => LinesOf(list).Select(line => Fold(line)).Where(word => word.Length > 0).ToFrozenSet();

    private static bool BeginsWith(string word, string[] beginnings)
    {
        foreach (var beginning in beginnings)
        {
            if (word.StartsWith(beginning, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

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
