using System.Text.Json.Serialization;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Import;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Profiles.Templates;

/// <summary>
/// A format that an SWV asks its schools to fill in: sections and questions, as data in <c>Templates/*.json</c>.
/// A new format is a new file.
/// </summary>
public sealed record Template
{
    /// <summary>For editors: where the schema of this file is.</summary>
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>The template that this one is a variant of, for one SWV; see <see cref="TemplateVariant"/>.</summary>
    public string? VariantOf { get; init; }

    /// <summary>Key words of which a document in this format has most; see <see cref="Question.Recognise"/> for the notation.</summary>
    public ValueList<string> Recognise { get; init; }

    /// <summary>Sentences of the form itself, such as its explanation: they are nobody's answer.</summary>
    public ValueList<string> Furniture { get; init; }

    /// <summary>Headings behind which the form itself speaks up to the next section: its definitions, or the agreements of the SWV.</summary>
    public ValueList<string> Appendix { get; init; }

    /// <summary>How a document prints the block of one target group; null where the form has none.</summary>
    public OfferBlock? OfferBlock { get; init; }

    public required ValueList<Section> Sections { get; init; }

    /// <summary>Every template, validated: an error names the file, the line and the fix.</summary>
    public static IReadOnlyDictionary<string, Template> All { get; } = TemplateFile.LoadAll();

    [JsonIgnore]
    public IEnumerable<Question> Questions => Sections.SelectMany(section => section.Questions);

    /// <summary>The needs that the form asks about by name. Of any other need the school was not asked.</summary>
    [JsonIgnore]
    public IEnumerable<Need> AskedNeeds => Questions.OfType<OfferQuestion>().SelectMany(question => question.Needs).Distinct();

    /// <summary>The needs that an answer to the question is about, as far as the form says: its group, or what its rows are meant for.</summary>
    internal static IEnumerable<Need> NeedsOf(Question question) => question switch
    {
        OfferQuestion offer => offer.Needs,
        AvailabilityQuestion grid => grid.Provisions.SelectMany(provision => provision.Needs),
        ScoresQuestion scores => scores.Rows.SelectMany(row => row.Provision?.Needs ?? []),
        _ => [],
    };

    [JsonIgnore]
    internal IEnumerable<TiedCells> FigureSums => Questions.OfType<FiguresQuestion>().SelectMany(question => question.Sums, TiedCells.Of);

    public Question? FindQuestion(string id) => Questions.FirstOrDefault(question => question.Id == id);

    public Section? FindSection(string id) => Sections.FirstOrDefault(section => section.Id == id);

    /// <summary>The required questions without an answer: a profile cannot be handed in before they have one.</summary>
    public IEnumerable<Question> MissingFrom(AnswerSet answers) =>
        Questions.Where(question => question.Required && answers[question.Id] is null && Asks(question, answers));

    /// <summary>Whether the question is asked, given the other answers.</summary>
    public static bool Asks(Question question, AnswerSet answers) =>
        question.ShownWhen is not { } when || (answers.Get<ChoiceAnswer>(when.Question)?.Choice is { } choice && when.Is.Contains(choice));

    /// <summary>The profile that these answers make. Nothing of an answer is left out; <see cref="AnswersOf"/> gives it back.</summary>
    public Profile ProfileOf(Schooljaar schooljaar, AnswerSet answers) =>
        Questions.Aggregate(
            new Profile { Template = Id, Schooljaar = schooljaar },
            (profile, question) => answers[question.Id] is { } answer ? Places.Of(question).Write(profile, question, answer) : profile);

    public AnswerSet AnswersOf(Profile profile) =>
        Questions.Aggregate(AnswerSet.Empty, (answers, question) => answers.With(question.Id, Places.Of(question).Read(profile, question)));

    /// <exception cref="InvalidDataException">The file is not a template; the message names the file, the line and the fix.</exception>
    public static Template Parse(string file, Stream json) => TemplateFile.Parse(file, json);

    /// <summary>What a question asks row by row, by id; none for the other types.</summary>
    internal static IEnumerable<string> RowsOf(Question question) => question switch
    {
        AvailabilityQuestion grid => grid.Provisions.Select(provision => provision.Id),
        ScoresQuestion scores => scores.Rows.Select(row => row.Id),
        FiguresQuestion figures => figures.Rows.Select(row => row.Id),
        _ => [],
    };
}

/// <summary>A page of the form.</summary>
public sealed record Section
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>What the page is for, in one or two plain sentences.</summary>
    public string Introduction { get; init; } = "";

    /// <summary>How an importer finds the heading; see <see cref="Question.Recognise"/>.</summary>
    public ValueList<string> Recognise { get; init; }

    /// <summary>Whether these headings mean the same in any document, also in one of an unknown format.</summary>
    public bool InAnyFormat { get; init; }

    /// <summary>What a document of this format repeats of the register.</summary>
    public ValueList<FactRow> Facts { get; init; }

    public required ValueList<Question> Questions { get; init; }
}

/// <summary>A row with something that the register knows: an importer compares it, the form does not ask it.</summary>
public sealed record FactRow(FactKind Kind, ValueList<string> Recognise);

/// <summary>The block that a document repeats for each target group: a heading and three rows.</summary>
public sealed record OfferBlock
{
    public required ValueList<string> Heading { get; init; }

    /// <summary>Within the heading, before the levels of care.</summary>
    public ValueList<string> Zorgniveau { get; init; }

    public required ValueList<string> InLessons { get; init; }

    public required ValueList<string> Facilities { get; init; }

    public required ValueList<string> Partners { get; init; }
}
