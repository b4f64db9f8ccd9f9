using SopCloud.Profiles.Import;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Profiles.Proposals;

/// <summary>What the words of a text point at. Proposals: the school decides.</summary>
internal static class Mentions
{
    /// <summary>A synonym from so many letters on also matches the beginning of a longer word: "medisch" in "medische".</summary>
    private const int ShortestPrefix = 5;

    public static ValueList<Need> NeedsOf(string targetGroup) =>
        NeedProposals.InTargetGroup(targetGroup, []).Select(found => found.Need).ToValueList();

    /// <summary>None where it fits in none that says anything: then the school chooses.</summary>
    public static ValueList<BoundaryCategory> CategoriesOf(string statement) =>
        CategoryProposals.Known(statement).Select(found => found.Category).ToValueList();

    /// <summary>The concept that a text names; null for none, for several, and where it says what the school is not.</summary>
    public static Onderwijsconcept? ConceptOf(string text)
    {
        var words = Folding.Words(text);
        if (words.Contains(" niet ", StringComparison.Ordinal) || words.Contains(" geen ", StringComparison.Ordinal))
            return null;
        var named = Onderwijsconcept.All.Where(concept => Has(words, concept.Synonyms)).ToList();
        return named.Count == 1 ? named[0] : null;
    }

    private static bool Has(string words, ValueList<string> synonyms) => synonyms.Any(synonym =>
    {
        var wanted = Folding.Words(synonym);
        return words.Contains(wanted.Length - 2 < ShortestPrefix ? wanted : wanted[..^1], StringComparison.Ordinal);
    });
}
