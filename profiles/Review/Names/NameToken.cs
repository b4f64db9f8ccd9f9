namespace SopCloud.Profiles.Review.Names;

/// <summary>A word or a mark of a text in which names are looked for.</summary>
/// <param name="Folded">Small letters a-z and digits alone; empty for a mark.</param>
internal readonly record struct NameToken(int Start, int End, NameTokenKind Kind, Gap Before, string Folded)
{
    /// <summary>The mark itself; for a word its first character.</summary>
    public char First { get; init; }

    public bool IsWord => Kind is not (NameTokenKind.Mark or NameTokenKind.Address);

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
