using System.Text.Json.Serialization;

namespace SopCloud.Profiles.Vocabulary;

/// <summary>An ondersteuningsbehoefte: what a child may need. The axis along which parents compare schools.</summary>
/// <param name="Id">The stable id, also in addresses: <c>dyslexie</c>.</param>
/// <param name="Label">The name on screens, in Dutch.</param>
/// <param name="Explanation">One sentence in plain Dutch (B1).</param>
/// <param name="Synonyms">Words that parents and schools use for it, common misspellings included. Each leads to this need alone.</param>
[JsonConverter(typeof(VocabularyJsonConverter<Need>))]
public sealed record Need(string Id, string Label, string Explanation, ValueList<string> Synonyms) : IVocabularyEntry<Need>
{
    public static WordList<Need> All { get; } = WordList<Need>.Load("needs.json");

    /// <summary>What a parent may type who means this need; an ambiguous word leads to other needs as well.</summary>
    public ValueList<string> SearchWords => Synonyms.AddRange(AmbiguousWord.All.Where(word => word.Needs.Contains(this)).Select(word => word.Word));
}
