namespace SopCloud.Profiles.Review.Names;

/// <summary>A word or a mark of a text in which names are looked for.</summary>
/// <param name="Folded">Small letters a-z and digits alone; empty for a mark.</param>
internal readonly record struct NameToken(int Start, int End, NameTokenKind Kind, Gap Before, string Folded)
{
    /// <summary>The mark itself; for a word its first character.</summary>
    public char First { get; init; }

    public NameWordKinds Kinds { get; init; }

    public bool IsWord => Kind is not (NameTokenKind.Mark or NameTokenKind.Address);

    /// <summary>Is a word that may be any of these.</summary>
    public bool Is(NameWordKinds kinds) => (Kinds & kinds) != 0;

    public bool HasCapital => Kind is NameTokenKind.Capital or NameTokenKind.Upper;
}

internal enum NameTokenKind
{
    Mark,
    Lower,

    /// <summary>Begins with a capital, as names do.</summary>
    Capital,

    /// <summary>Two or more capitals and nothing else.</summary>
    Upper,

    /// <summary>One capital, with the point behind it: <c>J.</c>, <c>Th.</c></summary>
    Initial,

    Number,

    /// <summary>An e-mail or web address.</summary>
    Address,
}

/// <summary>What stands between a word and the one before it, the least first.</summary>
internal enum Gap
{
    None,
    Space,

    /// <summary>A tab or several spaces: another cell of a table, or just the way it was typed.</summary>
    Wide,

    Line,

    /// <summary>An empty line, or the beginning of the text.</summary>
    Blank,
}

/// <summary>What a word is known to be; one can be several.</summary>
[Flags]
internal enum NameWordKinds
{
    None = 0,

    /// <summary>A given name and nothing else.</summary>
    Given = 1,

    /// <summary>A given name and an ordinary word.</summary>
    AlsoGiven = 1 << 1,

    /// <summary>A word of a tussenvoegsel.</summary>
    Particle = 1 << 2,

    StrongParticle = 1 << 3,
    Title = 1 << 4,
    Role = 1 << 5,

    /// <summary>A surname and nothing else.</summary>
    Surname = 1 << 6,

    /// <summary>A surname and an ordinary word.</summary>
    AlsoSurname = 1 << 7,

    /// <summary>Stands before the name of an organisation.</summary>
    OrganisationBefore = 1 << 8,

    /// <summary>Stands behind it.</summary>
    OrganisationAfter = 1 << 9,

    /// <summary>"Frankschool".</summary>
    EndsAsOrganisation = 1 << 10,

    PersonPreposition = 1 << 11,

    /// <summary>An ordinary word that often has a capital.</summary>
    NotName = 1 << 12,
}
