using System.Text.Json.Serialization;

namespace SopCloud.Profiles.Vocabulary;

/// <summary>What a grens is about, so that the boundaries of two schools can stand in one row. The school's own words stay.</summary>
/// <param name="Id">The stable id, also in addresses: <c>zindelijkheid</c>.</param>
/// <param name="Label">The name on screens, in Dutch.</param>
/// <param name="Explanation">One sentence in plain Dutch (B1).</param>
/// <param name="Synonyms">Words that point at this category in a school's text; they propose, they never decide.</param>
[JsonConverter(typeof(VocabularyJsonConverter<BoundaryCategory>))]
public sealed record BoundaryCategory(string Id, string Label, string Explanation, ValueList<string> Synonyms) : IVocabularyEntry<BoundaryCategory>
{
    public static WordList<BoundaryCategory> All { get; } = WordList<BoundaryCategory>.Load("boundary-categories.json");
}
