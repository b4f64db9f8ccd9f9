using System.Text.RegularExpressions;

namespace SopCloud.Profiles.Review.Names;

/// <summary>What still belongs to a name behind the words that were enough to know it: who blanks the name must blank all of it.</summary>
internal static partial class NameRest
{
    /// <returns>Where the name that ends at <paramref name="end"/> really ends.</returns>
    public static int EndOf(string text, int end)
    {
        if (Rest().Match(text, end) is { Success: true } rest)
            return rest.Index + rest.Length;
        // A surname that the end of a line cut off, and nothing else on that line.
        return NextLine().Match(text, end) is { Success: true } next && (NameWords.KindsOf(NameWords.Fold(next.Groups["word"].ValueSpan)) & (NameWordKinds.Surname | NameWordKinds.NotName)) == NameWordKinds.Surname ? next.Index + next.Length : end;
    }

    /// <summary>Frisian "fan der Wal", "d'Hondt", "- van Hoof", "A Kong", "v/d B.", "A."</summary>
    [GeneratedRegex(@"\G(?: fan (?:(?:der|den|de|'e|’e) )?\p{Lu}[\p{L}'’-]+| d['’]\p{Lu}\p{L}+| ?- ?(?:van |de |der |den |ten |ter |L['’]){1,3}\p{Lu}\p{L}+| A \p{Lu}\p{Ll}+| (?:v/d|v\.d\.|van de[rn]?|de) \p{Lu}\.| \p{Lu}\.(?! ?\p{L}\.)(?=[\s,;)]|$))")]
    private static partial Regex Rest();

    [GeneratedRegex(@"\G\r?\n(?<word>\p{Lu}\p{Ll}[\p{L}'’-]+)")]
    private static partial Regex NextLine();
}
