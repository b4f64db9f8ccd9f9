using SopCloud.Profiles;
using SopCloud.Profiles.Answers;

namespace SopCloud.Measurements.Labelled;

/// <summary>A text or some answers of a school, and what a review should find in it.</summary>
internal sealed record LabelledText
{
    public required string Id { get; init; }

    /// <summary>The id of the rule that it was written for, to be found or to be left alone; it is judged by every rule.</summary>
    public required string Rule { get; init; }

    public required Half Half { get; init; }

    /// <summary>Empty where <see cref="Answers"/> are given.</summary>
    public string Text { get; init; } = "";

    public string Template { get; init; } = "po-almere-2023";

    /// <summary>Where the text stands. With <see cref="Answers"/>: which of them is judged; empty for all.</summary>
    public string Question { get; init; } = "";

    /// <summary>For what only several answers show, or one that is no text.</summary>
    public AnswerSet? Answers { get; init; }

    /// <summary>By the id of a rule, the exact words; an empty string stands for the whole answer.</summary>
    public Dictionary<string, ValueList<string>> Expected { get; init; } = [];

    /// <summary>Likewise: neither missed nor a false alarm, for two careful readers differ about it.</summary>
    public Dictionary<string, ValueList<string>> Allowed { get; init; } = [];

    /// <summary>Why this label, where it is not plain.</summary>
    public string Note { get; init; } = "";
}
