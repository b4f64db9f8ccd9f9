using System.Text.Json.Serialization;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Templates;

namespace SopCloud.Profiles.Import;

/// <summary>
/// A document as it was read: every word of it stands in an answer, a fact, the furniture or a leftover. It is a proposal;
/// the school confirms it.
/// </summary>
/// <param name="Form">
/// The template whose questions are answered: the document's own, or for an unknown format the caller's. After
/// <see cref="IntoForm.Into"/> it is the form that the school itself fills in.
/// </param>
public sealed record ImportedDocument([property: JsonIgnore] Template Form)
{
    /// <summary>The format of the document; null where no template recognises it.</summary>
    public required RecognisedFormat? Format { get; init; }

    public required ValueList<SourceLine> Lines { get; init; }

    /// <summary>One for each question of <see cref="Form"/>, in its order.</summary>
    public required ValueList<ImportedAnswer> Answers { get; init; }

    /// <summary>What the document says that the register knows: to check, never to keep.</summary>
    public required ValueList<SchoolFact> Facts { get; init; }

    /// <summary>Where the form itself speaks: headings, questions, explanation, page numbers.</summary>
    public required ValueList<LineRange> Furniture { get; init; }

    /// <summary>What was not placed, for the school to place by hand.</summary>
    public required ValueList<Leftover> Leftovers { get; init; }

    public required ValueList<Remark> Remarks { get; init; }

    /// <summary>How well each template fits, the best first.</summary>
    public required ValueList<RecognisedFormat> Candidates { get; init; }

    /// <summary>The answers that were read, ready to lay over a draft.</summary>
    [JsonIgnore]
    public AnswerSet AnswerSet => Answers.Aggregate(AnswerSet.Empty, (answers, imported) => imported switch
    {
        ImportedAnswer.Read read => answers.With(read.QuestionId, read.Answer),
        ImportedAnswer.Listed listed => answers.With(listed.QuestionId, listed.Answer),
        _ => answers,
    });
}

/// <param name="Found">How many of the template's key words the document has.</param>
/// <param name="Of">How many the template has.</param>
public sealed record RecognisedFormat([property: JsonIgnore] Template Template, int Found, int Of)
{
    public string Id => Template.Id;

    /// <summary>From 0 to 1. A template is recognised by more than half of its key words.</summary>
    public double Sureness => Of == 0 ? 0 : (double)Found / Of;
}

/// <summary>A line of the document, cleaned of what only a PDF reader put there.</summary>
/// <param name="Number">From 1.</param>
public sealed record SourceLine(int Number, string Text);

/// <param name="First">From 1.</param>
/// <param name="Last">Inclusive.</param>
public readonly record struct LineRange(int First, int Last)
{
    public override string ToString() => First == Last ? $"{First}" : $"{First}-{Last}";
}

/// <summary>What the document says to one question, and where.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "state")]
[JsonDerivedType(typeof(Read), "read")]
[JsonDerivedType(typeof(Listed), "listed")]
[JsonDerivedType(typeof(SeenEmpty), "seenEmpty")]
[JsonDerivedType(typeof(SeenUnreadable), "seenUnreadable")]
[JsonDerivedType(typeof(NotFound), "notFound")]
public abstract record ImportedAnswer
{
    private ImportedAnswer(string questionId, ValueList<LineRange> lines) => (QuestionId, Lines) = (questionId, lines);

    public string QuestionId { get; }

    /// <summary>Where the question and its answer stand; empty where it was not found.</summary>
    public ValueList<LineRange> Lines { get; }

    /// <summary>Every word of <paramref name="Answer"/> that a school wrote stands in the document, in this order.</summary>
    public sealed record Read(string QuestionId, Answer Answer, ValueList<LineRange> Lines) : ImportedAnswer(QuestionId, Lines);

    /// <summary>What is listed is there; where it can be had was a tick mark, and those are lost in text.</summary>
    public sealed record Listed(string QuestionId, AvailabilityAnswer Answer, ValueList<LineRange> Lines) : ImportedAnswer(QuestionId, Lines);

    /// <summary>The question is there, and nothing was filled in.</summary>
    public sealed record SeenEmpty(string QuestionId, ValueList<LineRange> Lines) : ImportedAnswer(QuestionId, Lines);

    /// <summary>The question is there; what was answered cannot be known from the text, such as a tick mark.</summary>
    /// <param name="Reason">In plain Dutch.</param>
    public sealed record SeenUnreadable(string QuestionId, string Reason, ValueList<LineRange> Lines) : ImportedAnswer(QuestionId, Lines);

    public sealed record NotFound(string QuestionId) : ImportedAnswer(QuestionId, []);
}

/// <summary>A fact that the register knows too.</summary>
public sealed record SchoolFact(FactKind Kind, string Text, LineRange Lines);

public enum FactKind
{
    Name,
    Brin,
    Street,
    Postcode,
    Place,
    Board,
    SchoolType,
    Swv,
}

/// <summary>A piece of the document that was not placed.</summary>
public sealed record Leftover(LineRange Lines, string Text)
{
    /// <summary>The question that it answers in the document's own form, where the school's form does not ask that; empty else.</summary>
    public string Title { get; init; } = "";

    /// <summary>Whether it names people who work at or with the school: no answer that parents read may take it up.</summary>
    public bool IsInternal { get; init; }
}

/// <summary>Something for the school to look at.</summary>
/// <param name="Message">In plain Dutch.</param>
/// <param name="QuestionId">The question that it is about; null where it is about the document.</param>
public sealed record Remark(RemarkKind Kind, string Message, ValueList<LineRange> Lines, string? QuestionId = null);

public enum RemarkKind
{
    /// <summary>The text seems to be about one child: that may not be published, even without a name.</summary>
    SingleChild,

    /// <summary>The document says something else about the school than the register does.</summary>
    DiffersFromRegister,

    /// <summary>The document carries another BRIN; the school confirmed that it is theirs.</summary>
    OtherSchool,

    UnknownBrin,

    /// <summary>A condition without room for the child itself, such as being toilet trained: a moderator looks at it.</summary>
    HardBoundary,

    /// <summary>A grens may stand in a text that is not about grenzen.</summary>
    PossibleBoundary,

    /// <summary>The school gave a part of the form a heading of its own.</summary>
    OwnHeading,

    /// <summary>A row of the form that is missing from the document.</summary>
    MissingRow,

    UnreadableFact,

    /// <summary>A row of the form in which something was filled in that cannot be known from the text.</summary>
    UnreadableRow,

    /// <summary>A form that nobody filled in.</summary>
    EmptyForm,

    /// <summary>A standard of the Inspectie in a text, which may belong in the list of standards.</summary>
    PossibleStandard,

    /// <summary>Words that had lost a character and were made whole, because only one word fits.</summary>
    MendedCharacters,

    /// <summary>A table of which the columns, or the order, cannot be known from the text.</summary>
    LostColumns,

    /// <summary>The document has characters that were lost on the way, shown as U+FFFD.</summary>
    BrokenCharacters,
}
