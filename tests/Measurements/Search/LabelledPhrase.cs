using System.Text.Json.Serialization;
using SopCloud.Profiles;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Measurements.Search;

/// <summary>What a parent types, and what a careful intern begeleider and a careful librarian make of it.</summary>
internal sealed record LabelledPhrase
{
    public required string Says { get; init; }

    /// <summary>What the child needs; all of them hold at once. Empty where the phrase speaks of none.</summary>
    public required ValueList<Need> Needs { get; init; }

    /// <summary>
    /// Two careful readers differ about these: neither missed nor a false alarm. Likewise a school that has an offer for one
    /// of them and is not expected.
    /// </summary>
    public ValueList<Need> AlsoFine { get; init; }

    /// <summary>
    /// Every school of the corpus that the phrase asks for, where it asks for more than needs: a thing, a concept, a place, a
    /// name. Empty where no school should be found. Null: the schools follow from <see cref="Needs"/>.
    /// </summary>
    public ValueList<SchoolId>? Schools { get; init; }

    /// <summary>
    /// Why those schools, so that a test can read them again: each says one of the forms of every group outside its grenzen.
    /// No rule of the search; it may find them in its own way.
    /// </summary>
    public ValueList<ValueList<string>> StandsAs { get; init; }

    /// <summary>Schools that say such a form in another sense ("wij liften op motivatie", "een lift is er niet"): finding them is a mistake.</summary>
    public ValueList<SchoolId> OtherSense { get; init; }

    /// <summary>Nearly half of the schools or more may well match, for so many have an offer.</summary>
    public bool Broad { get; init; }

    public required Split Split { get; init; }

    public required PhraseKind Kind { get; init; }

    public ValueList<SchoolId> Expected(IEnumerable<CorpusSchool> corpus) =>
        Schools ?? [.. corpus.Where(school => school.OffersAll(Needs)).Select(school => school.School)];
}

internal enum PhraseKind
{
    /// <summary>One need, in the words of parents, schools or doctors.</summary>
    Need,

    /// <summary>Two needs or more.</summary>
    Several,

    Misspelt,

    /// <summary>Spelled as it is heard.</summary>
    Dialect,

    /// <summary>As a child says it, or as a parent says it of a child.</summary>
    [JsonStringEnumMemberName("child-words")]
    ChildWords,

    /// <summary>Five to twenty words, often with a need that is denied.</summary>
    Sentence,

    /// <summary>Something that few schools write of, and that is no need.</summary>
    Text,

    Concept,

    /// <summary>A place, a municipality or a postcode, often with a need or a denomination.</summary>
    Place,

    /// <summary>The name, board or denomination of a school.</summary>
    Name,

    /// <summary>Leads to no need and no school.</summary>
    Nothing,

    /// <summary>Another language, in Latin letters, or little Dutch.</summary>
    [JsonStringEnumMemberName("other-language")]
    OtherLanguage,
}
