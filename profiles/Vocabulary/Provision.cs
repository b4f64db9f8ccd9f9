using System.Text.Json.Serialization;

namespace SopCloud.Profiles.Vocabulary;

/// <summary>Something or someone that a school can call upon for a child.</summary>
[JsonConverter(typeof(VocabularyJsonConverter<Provision>))]
public sealed record Provision(string Id, string Label, string Explanation, ValueList<string> Synonyms) : IVocabularyEntry<Provision>
{
    public static WordList<Provision> All { get; } = WordList<Provision>.Load("provisions.json");
}
