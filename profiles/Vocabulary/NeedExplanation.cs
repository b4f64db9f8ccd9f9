namespace SopCloud.Profiles.Vocabulary;

/// <summary>What a page about a need tells before its schools, in plain Dutch (B1).</summary>
/// <param name="Need">The id of the need.</param>
/// <param name="About">Three sentences: what it is and what a child may notice of it.</param>
/// <param name="EverySchool">What a parent may expect of a school's basisondersteuning. Each region agrees on its own, so it promises no more than is true of all.</param>
public sealed record NeedExplanation(string Need, string About, string EverySchool)
{
    private static readonly Dictionary<string, NeedExplanation> ByNeed =
        VocabularyFile.Load<NeedExplanation>("need-explanations.json").ToDictionary(explanation => explanation.Need, StringComparer.Ordinal);

    /// <exception cref="KeyNotFoundException">The file has none for this need.</exception>
    public static NeedExplanation Of(Need need) =>
        ByNeed.GetValueOrDefault(need.Id) ?? throw new KeyNotFoundException($"need-explanations.json says nothing about '{need.Id}'. Write an entry.");
}
