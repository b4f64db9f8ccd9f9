using System.Text.Json.Serialization;

namespace SopCloud.Profiles.Vocabulary;

/// <summary>The lists in which forms ask what a school has.</summary>
public enum ProvisionKind
{
    Specialist,
    Voorziening,
    Onderwijsaanbod,
    Methode,
    Ruimte,
    Protocol,
}

/// <summary>
/// Something that a school has or has not: a specialist, a room, a protocol. Its needs make a school that ticked boxes
/// comparable with one that wrote text.
/// </summary>
/// <param name="Id">The stable id: <c>dyslexiespecialist</c>.</param>
/// <param name="Label">The name as forms print it.</param>
/// <param name="Explanation">One sentence in plain Dutch (B1).</param>
/// <param name="Synonyms">Other names for the same thing. With the labels, each leads to one provision.</param>
/// <param name="Kind">The list that it stands in.</param>
/// <param name="Needs">Whom it is meant for. Only what its name says: a psycholoog is no answer to every need.</param>
/// <param name="WhyNoNeed">One sentence in Dutch; filled exactly when <paramref name="Needs"/> is empty.</param>
[JsonConverter(typeof(VocabularyJsonConverter<Provision>))]
public sealed record Provision(
    string Id,
    string Label,
    string Explanation,
    ValueList<string> Synonyms,
    ProvisionKind Kind,
    ValueList<Need> Needs,
    string WhyNoNeed = "") : IVocabularyEntry<Provision>
{
    public static WordList<Provision> All { get; } = WordList<Provision>.Load("provisions.json");
}
