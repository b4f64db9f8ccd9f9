using System.Text.Json.Serialization;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Profiles.Templates;

/// <summary>One question of a form, in that form's own order and short names, pointing at its place in the canonical profile.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(TextQuestion), "text")]
[JsonDerivedType(typeof(ListQuestion), "list")]
[JsonDerivedType(typeof(DateQuestion), "date")]
[JsonDerivedType(typeof(ChoiceQuestion), "choice")]
[JsonDerivedType(typeof(ConceptQuestion), "concept")]
[JsonDerivedType(typeof(OfferQuestion), "offer")]
[JsonDerivedType(typeof(OffersQuestion), "offers")]
[JsonDerivedType(typeof(AvailabilityQuestion), "availability")]
[JsonDerivedType(typeof(ScoresQuestion), "scores")]
[JsonDerivedType(typeof(FiguresQuestion), "figures")]
[JsonDerivedType(typeof(StepsQuestion), "steps")]
[JsonDerivedType(typeof(BoundariesQuestion), "boundaries")]
[JsonDerivedType(typeof(AmbitionsQuestion), "ambitions")]
[JsonDerivedType(typeof(ConfirmationQuestion), "confirmation")]
[JsonDerivedType(typeof(DocumentQuestion), "document")]
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

    /// <summary>Asked only after a certain answer to another question; null: always.</summary>
    public ShownWhen? ShownWhen { get; init; }

    /// <summary>
    /// How an importer finds the question in a document: key words in order, <c>…</c> for any few words between, and
    /// directly behind a word for the rest of it. Several entries are alternatives.
    /// </summary>
    public ValueList<string> Recognise { get; init; }

    /// <summary>
    /// For a question that a document does not print: key words with which its answer begins. A text question with neither
    /// takes what stands directly under the heading of its section, and so do two lists that share one.
    /// </summary>
    public ValueList<string> Opens { get; init; }

    /// <summary>
    /// For an answer that a document prints inside a sentence of the form: key words before and behind it, with <c>{}</c>
    /// where it stands, such as <c>op {} vond het laatste onderzoek</c>.
    /// </summary>
    public ValueList<string> Within { get; init; }

    /// <summary>Whether its answer is for school and SWV alone: it may name people.</summary>
    [JsonIgnore]
    public bool IsInternal => Place.StartsWith("internal.", StringComparison.Ordinal);

    /// <summary>Whether a document prints it as an <see cref="OfferBlock"/> rather than below a label.</summary>
    [JsonIgnore]
    internal bool IsBlock => this is OffersQuestion or OfferQuestion { AsOneText: false };

    [JsonIgnore]
    internal bool TakesWhatFollowsHeading =>
        this is TextQuestion or AmbitionsQuestion or ListQuestion { Takes: not ListItems.All } && Recognise.IsEmpty && Opens.IsEmpty && Within.IsEmpty;
}

/// <param name="Question">The id of a choice earlier in the form.</param>
/// <param name="Is">The answers after which this question is asked.</param>
public sealed record ShownWhen(string Question, ValueList<Status> Is);

/// <param name="Lines">The height of the field; 1 is a single line.</param>
public sealed record TextQuestion(int Lines = 4) : Question;

/// <summary>A list of short texts.</summary>
public sealed record ListQuestion : Question
{
    /// <summary>What the form prints to choose from; the school may always add its own.</summary>
    public ValueList<string> Options { get; init; }

    /// <summary>Which items of a list in a document are an answer to this question, where two questions share a list.</summary>
    public ListItems Takes { get; init; }
}

public enum ListItems
{
    All,

    /// <summary>Those that end with a question mark.</summary>
    Questions,

    /// <summary>Those that do not.</summary>
    Statements,
}

public sealed record DateQuestion : Question;

/// <summary>One of a few.</summary>
public sealed record ChoiceQuestion : Question
{
    public required ValueList<Status> Options { get; init; }
}

/// <summary>Which onderwijsconcept, with an explanation.</summary>
public sealed record ConceptQuestion : Question;

/// <summary>What the school offers one target group that the form names.</summary>
public sealed record OfferQuestion : Question
{
    public required string TargetGroup { get; init; }

    /// <summary>None where the form leaves open which needs the answer is about: then the school chooses.</summary>
    public required ValueList<Need> Needs { get; init; }

    public required OfferLevel Level { get; init; }

    /// <summary>One text instead of three.</summary>
    public bool AsOneText { get; init; }
}

/// <summary>Offers for target groups that the school names; as many as it likes.</summary>
public sealed record OffersQuestion : Question
{
    public required OfferLevel Level { get; init; }

    /// <summary>Each for a group of pupils together (groepsarrangement).</summary>
    public bool InGroups { get; init; }
}

/// <summary>A grid: what the school can call upon, and where.</summary>
public sealed record AvailabilityQuestion : Question
{
    /// <summary>What the form prints; the school may always add its own.</summary>
    public required ValueList<Provision> Provisions { get; init; }

    /// <summary>The columns of the grid. With one, being listed is being there.</summary>
    public required ValueList<Availability> Columns { get; init; }
}

/// <summary>Rows that the school rates, describes, or both.</summary>
public sealed record ScoresQuestion : Question
{
    public required ValueList<ScoreRow> Rows { get; init; }

    /// <summary>What can be chosen for a row: none where it is only described, one where it is only ticked.</summary>
    public ValueList<Status> Scale { get; init; }

    /// <summary>What a row's description is called, such as "Naam van het systeem"; empty where it has none.</summary>
    public string Describe { get; init; } = "";

    /// <summary>Whether the school may add rows of its own.</summary>
    public bool OwnRows { get; init; }

    public ScoreRow? FindRow(string id) => Rows.FirstOrDefault(row => row.Id == id);
}

/// <param name="Id">Stable within the question.</param>
/// <param name="Recognise">See <see cref="Question.Recognise"/>; the label where empty.</param>
/// <param name="Provision">The provision that the row is about, if it is about one.</param>
public sealed record ScoreRow(string Id, string Label, ValueList<string> Recognise = default, Provision? Provision = null);

/// <summary>Numbers of pupils: rows by school years.</summary>
/// <param name="Years">How many school years the form shows, up to the one of the profile.</param>
public sealed record FiguresQuestion(int Years = 6) : Question
{
    public required ValueList<FigureRow> Rows { get; init; }

    /// <summary>What adds up, so that a small number cannot be computed from what parents see. None where rows have nothing to do with each other.</summary>
    public ValueList<FigureSum> Sums { get; init; }

    public FigureRow? FindRow(string id) => Rows.FirstOrDefault(row => row.Id == id);
}

/// <param name="Id">Stable within the question.</param>
/// <param name="Recognise">See <see cref="Question.Recognise"/>; the label where empty.</param>
public sealed record FigureRow(string Id, string Label, ValueList<string> Recognise = default);

/// <summary>Rows that together count the same pupils as others do: parts and their total, or two ways to divide the same pupils.</summary>
/// <param name="Rows">Ids of rows; one of another question as <c>question/row</c>.</param>
/// <param name="SameAs">Likewise.</param>
public sealed record FigureSum(ValueList<string> Rows, ValueList<string> SameAs);

/// <summary>Steps in order, with what happens, documents, people and timing.</summary>
public sealed record StepsQuestion : Question;

public sealed record BoundariesQuestion : Question;

public sealed record AmbitionsQuestion : Question;

/// <summary>A statement that the school ticks, with a day if it likes.</summary>
public sealed record ConfirmationQuestion : Question;

/// <summary>A file, for school and SWV only.</summary>
public sealed record DocumentQuestion : Question;
