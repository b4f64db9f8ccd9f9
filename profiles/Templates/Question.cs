using System.Text.Json.Serialization;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Profiles.Templates;

/// <summary>One question of a form, in that form's own order and short names, pointing at its place in the canonical profile.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(TextQuestion), "text")]
[JsonDerivedType(typeof(ConceptQuestion), "concept")]
[JsonDerivedType(typeof(OfferQuestion), "offer")]
[JsonDerivedType(typeof(OffersQuestion), "offers")]
[JsonDerivedType(typeof(BoundariesQuestion), "boundaries")]
[JsonDerivedType(typeof(AmbitionsQuestion), "ambitions")]
[JsonDerivedType(typeof(ConfirmationQuestion), "confirmation")]
public abstract record Question
{
    /// <summary>Stable within the template; answers are kept under it.</summary>
    public required string Id { get; init; }

    public required string Label { get; init; }

    /// <summary>The place in the profile, one of <see cref="Places"/>.</summary>
    public required string Place { get; init; }

    /// <summary>One plain sentence beside the field; empty where the label says enough.</summary>
    public string Help { get; init; } = "";

    /// <summary>A concrete answer to learn from.</summary>
    public string GoodExample { get; init; } = "";

    /// <summary>An answer that tells a parent nothing.</summary>
    public string WeakExample { get; init; } = "";

    /// <summary>Whether a profile can be handed in without it.</summary>
    public bool Required { get; init; }

    /// <summary>
    /// How an importer finds the question in a document: key words in order, <c>…</c> for any few words between, and
    /// directly behind a word for the rest of it. Several entries are alternatives.
    /// </summary>
    public ValueList<string> Recognise { get; init; }

    /// <summary>
    /// For a question that a document does not print: key words with which its answer begins. A text question with neither
    /// takes what stands directly under the heading of its section.
    /// </summary>
    public ValueList<string> Opens { get; init; }

    [JsonIgnore]
    internal bool TakesWhatFollowsHeading =>
        this is TextQuestion or AmbitionsQuestion && Recognise.IsEmpty && Opens.IsEmpty;
}

/// <param name="Lines">The height of the field; 1 is a single line.</param>
public sealed record TextQuestion(int Lines = 4) : Question;

/// <summary>Which onderwijsconcept, with an explanation.</summary>
public sealed record ConceptQuestion : Question;

/// <summary>What the school offers one target group that the form names.</summary>
public sealed record OfferQuestion : Question
{
    public required string TargetGroup { get; init; }

    public required ValueList<Need> Needs { get; init; }

    public required OfferLevel Level { get; init; }
}

/// <summary>Offers for target groups that the school names; as many as it likes.</summary>
public sealed record OffersQuestion : Question
{
    public required OfferLevel Level { get; init; }
}

public sealed record BoundariesQuestion : Question;

public sealed record AmbitionsQuestion : Question;

/// <summary>A statement that the school ticks, with a day if it likes.</summary>
public sealed record ConfirmationQuestion : Question;
