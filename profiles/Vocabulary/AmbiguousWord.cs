namespace SopCloud.Profiles.Vocabulary;

/// <summary>
/// A word that may mean several needs: "cluster 3", "concentratie". A parent who types it is offered all of them. It
/// proposes nothing for a school's text, where one of them would be a guess.
/// </summary>
/// <param name="Word">As a search sees it, in small letters.</param>
/// <param name="Needs">Two or more, the likeliest first.</param>
/// <param name="Reason">Why it has no single meaning, in Dutch.</param>
public sealed record AmbiguousWord(string Word, ValueList<Need> Needs, string Reason)
{
    public static IReadOnlyList<AmbiguousWord> All { get; } = VocabularyFile.Load<AmbiguousWord>("ambiguous-words.json");
}
