using System.Text.Json.Serialization;

namespace SopCloud.Profiles.Vocabulary;

/// <summary>The educational concept that a school works by, such as Dalton or Jenaplan.</summary>
[JsonConverter(typeof(VocabularyJsonConverter<Onderwijsconcept>))]
public sealed record Onderwijsconcept(string Id, string Label, string Explanation, ValueList<string> Synonyms) : IVocabularyEntry<Onderwijsconcept>
{
    public static WordList<Onderwijsconcept> All { get; } = WordList<Onderwijsconcept>.Load("onderwijsconcepten.json");
}
