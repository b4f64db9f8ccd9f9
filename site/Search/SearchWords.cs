using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace SopCloud.Site.Search;

/// <summary>
/// The words of a text as a search compares them: small letters without accents, and digits. Scripts do the same with what a
/// parent types (<c>src/understand/text.ts</c>); one list of examples holds both to it.
/// </summary>
internal static class SearchWords
{
    private const int Shortest = 2;

    /// <summary>Stand in every text and say nothing. Few on purpose: a word that a parent may look for must never be among them.</summary>
    public static FrozenSet<string> LeftOut { get; } = (
        "de het een en of van in op te aan bij met voor door uit naar tot om over na per als dan dat die dit deze daar hier er "
        + "is zijn was wordt worden heeft hebben kan kunnen zal zullen ook niet geen wel nog al meer alle elke elk maar want omdat zodat "
        + "wij we ze zij hij hun ons onze ik je u uw zich wat waar wanneer waarbij welke hoe").Split(' ').ToFrozenSet();

    /// <summary>The words to index: of two letters or more, without numbers, but with "nt2".</summary>
    public static IEnumerable<string> Of(string text) =>
        Split(text).Where(word => word.Length >= Shortest && !word.All(char.IsAsciiDigit) && !LeftOut.Contains(word));

    /// <summary>All words, folded. Whatever is no Latin letter or digit parts two words.</summary>
    public static IEnumerable<string> Split(string text)
    {
        var word = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (Append(word, rune) || word.Length == 0)
                continue;

            yield return word.ToString();
            word.Clear();
        }

        if (word.Length > 0)
            yield return word.ToString();
    }

    /// <returns>Whether the rune belongs to a word: an accent of its own does, and adds nothing.</returns>
    private static bool Append(StringBuilder word, Rune rune)
    {
        if (rune.IsAscii)
        {
            if (!Rune.IsLetterOrDigit(rune))
                return false;

            word.Append((char)Rune.ToLowerInvariant(rune).Value);
            return true;
        }

        var belongs = false;
        foreach (var part in rune.ToString().Normalize(NormalizationForm.FormD).EnumerateRunes())
            belongs = (part.IsAscii ? Append(word, part) : IsMark(part)) || belongs;
        return belongs;
    }

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
