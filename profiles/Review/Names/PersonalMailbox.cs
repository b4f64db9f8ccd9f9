namespace SopCloud.Profiles.Review.Names;

/// <summary>Tells the mailbox of a person (<c>j.devries@</c>) from that of a role, a group or a school (<c>ib@</c>).</summary>
internal static class PersonalMailbox
{
    /// <summary>In letters: "fam" and "els" alone say little, "vries" enough.</summary>
    private const int ShortestSurname = 4;

    private static readonly HashSet<string> Functional = [.. NameWords.LinesOf("functional-mailboxes").Select(word => NameWords.Fold(word))];
    private static readonly string[] Particles = ["vande", "vander", "vanden", "vant"];
    private static readonly HashSet<string> Providers = [.. NameWords.LinesOf("mailbox-providers")];

    /// <param name="box">Before the at sign.</param>
    /// <param name="domain">Behind it.</param>
    public static bool Is(string box, string domain, NotPersons notPersons)
    {
        var words = box.Split('.', '-', '_', '+').Select(word => NameWords.Fold(word).TrimEnd("0123456789".ToCharArray())).Where(word => word.Length > 0).ToList();
        if (words.Count == 0)
            return false;
        var whole = string.Concat(words);
        if (IsGivenName(words[0]) && !notPersons.Names.Any(name => NameWords.Fold(name).Contains(whole, StringComparison.Ordinal)))
            return true;
        if (words.Any(Functional.Contains) || IsOfSchool(whole, domain, notPersons))
            return false;
        return (words.Count > 1 && words[0].Length <= 2 && words[^1].Length >= ShortestSurname)
            || Providers.Contains(domain.Split('.')[0].ToLowerInvariant())
            || IsSurname(whole);
    }

    private static bool IsGivenName(string word) => (NameWords.KindsOf(word) & (NameWordKinds.Given | NameWordKinds.AlsoGiven)) != 0;

    /// <summary>The school or its board is named in both halves, or the first half is the name of the school.</summary>
    private static bool IsOfSchool(string whole, string domain, NotPersons notPersons) =>
        domain.Split('.').Any(part => NameWords.Fold(part) is { Length: >= ShortestSurname } owner && (owner.Contains(whole, StringComparison.Ordinal) || whole.Contains(owner, StringComparison.Ordinal)))
        || notPersons.Names.Any(name => name.Split(' ').Select(word => NameWords.Fold(word)).Any(word => word.Length >= ShortestSurname && whole.Contains(word, StringComparison.Ordinal)));

    /// <summary>"devries", "vandenberg", "fjansen".</summary>
    private static bool IsSurname(string word) =>
        NameWords.KindsOf(word).HasFlag(NameWordKinds.Surname)
        || (word.Length > ShortestSurname && NameWords.KindsOf(word[1..]).HasFlag(NameWordKinds.Surname))
        || Particles.Any(particle => word.Length >= particle.Length + ShortestSurname && word.StartsWith(particle, StringComparison.Ordinal));
}
