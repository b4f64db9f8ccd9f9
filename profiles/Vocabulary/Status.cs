using System.Text.Json.Serialization;

namespace SopCloud.Profiles.Vocabulary;

/// <summary>A status, a score or a verdict: the word in which a school rates itself or is rated.</summary>
[JsonConverter(typeof(VocabularyJsonConverter<Status>))]
public sealed record Status(string Id, string Label, string Explanation, ValueList<string> Synonyms) : IVocabularyEntry<Status>
{
    public static WordList<Status> All { get; } = WordList<Status>.Load("statuses.json");
}
