using System.Text.Json.Serialization;

namespace SopCloud.Profiles.Vocabulary;

/// <summary>How far something is, or what was judged: one list for the scores, statuses and verdicts of all forms.</summary>
/// <param name="Id">The stable id: <c>in-ontwikkeling</c>. Two forms that mean the same share one.</param>
/// <param name="Label">The name on screens, in Dutch.</param>
/// <param name="Explanation">One sentence in plain Dutch (B1).</param>
/// <param name="Synonyms">Other spellings in documents.</param>
[JsonConverter(typeof(VocabularyJsonConverter<Status>))]
public sealed record Status(string Id, string Label, string Explanation, ValueList<string> Synonyms) : IVocabularyEntry<Status>
{
    public static WordList<Status> All { get; } = WordList<Status>.Load("statuses.json");
}
