using SopCloud.Profiles;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Measurements.Labelled;

/// <summary>A text of a school, and what should be proposed about it.</summary>
internal sealed record LabelledStatement
{
    public required string Id { get; init; }

    public required ProposalKind Kind { get; init; }

    public required Half Half { get; init; }

    public required string Text { get; init; }

    /// <summary>Of an offer: the needs that it was written for.</summary>
    public ValueList<Need> FiledUnder { get; init; }

    /// <summary>Ids of needs or of categories; of a text with boundaries in it the words that are one.</summary>
    public required ValueList<string> Expected { get; init; }

    /// <summary>Neither missed nor a false alarm: two careful readers differ about it.</summary>
    public ValueList<string> Allowed { get; init; }

    /// <summary>Why this label, where it is not plain.</summary>
    public string Note { get; init; } = "";
}

internal enum ProposalKind
{
    /// <summary>The text of an offer speaks of a further need.</summary>
    AlsoFor,

    /// <summary>A text about something else holds a boundary.</summary>
    Boundary,

    /// <summary>A boundary belongs in a category.</summary>
    Category,
}
