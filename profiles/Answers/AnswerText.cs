using SopCloud.Profiles.Templates;

namespace SopCloud.Profiles.Answers;

/// <summary>A text that a school wrote in an answer, and where it stands.</summary>
public sealed record AnswerText(TextPlace Place, string Text)
{
    /// <summary>Every text in the answers of a form, in the order of the form; those left empty are not among them.</summary>
    public static IEnumerable<AnswerText> Of(Template form, AnswerSet answers) =>
        form.Questions.SelectMany(question => Of(question, answers[question.Id]));

    public static IEnumerable<AnswerText> Of(Question question, Answer? answer) =>
        from text in PartsOf(question, answer)
        where !string.IsNullOrWhiteSpace(text.Words)
        select new AnswerText(new(question.Id, text.Part, text.Item), text.Words);

    private static IEnumerable<(TextPart Part, int? Item, string Words)> PartsOf(Question question, Answer? answer) => answer switch
    {
        TextAnswer text => [(TextPart.Text, null, text.Text)],
        // What the form prints to choose from is not the school's.
        ListAnswer list => list.Items.Index().Where(item => question is not ListQuestion { Options: var printed } || !printed.Contains(item.Item)).Select(item => (TextPart.Text, (int?)item.Index, item.Item)),
        ConceptAnswer concept => [(TextPart.Name, null, concept.Own), (TextPart.Text, null, concept.Explanation)],
        OfferAnswer offer => PartsOf(null, offer.Zorgniveau, offer.Texts),
        OffersAnswer offers => Each(offers.Offers, (i, offer) => [(TextPart.TargetGroup, i, offer.TargetGroup), .. PartsOf(i, offer.Zorgniveau, offer.Texts)]),
        AvailabilityAnswer grid => Each(grid.Items, (i, item) => item.Provision is null ? [(TextPart.Name, i, item.Name)] : []),
        ScoresAnswer scores => Each(scores.Scores, (i, score) => [(TextPart.Name, i, score.OwnLabel), (TextPart.Text, i, score.Text)]),
        StepsAnswer steps => Each(steps.Steps, (i, step) =>
        [
            (TextPart.Name, i, step.Name),
            (TextPart.Text, i, step.Actions),
            (TextPart.Documents, i, step.Documents),
            (TextPart.People, i, step.People),
            (TextPart.Term, i, step.Timing),
        ]),
        BoundariesAnswer boundaries => Each(boundaries.Statements, (i, boundary) => [(TextPart.Text, i, boundary.Text)]),
        AmbitionsAnswer ambitions => Each(ambitions.Ambitions, (i, ambition) => [(TextPart.Name, i, ambition.Theme), (TextPart.Text, i, ambition.Text), (TextPart.Term, i, ambition.Term)]),
        // The name of a file that parents never see.
        DocumentAnswer or DateAnswer or ChoiceAnswer or FiguresAnswer or ConfirmationAnswer or null => [],
        _ => throw new ArgumentOutOfRangeException(nameof(answer), answer.GetType().Name, "Say here which texts this type of answer has."),
    };

    private static IEnumerable<(TextPart, int?, string)> PartsOf(int? item, string zorgniveau, OfferTexts texts) =>
    [
        (TextPart.Zorgniveau, item, zorgniveau),
        (TextPart.Text, item, texts.Whole),
        (TextPart.InLessons, item, texts.InLessons),
        (TextPart.Facilities, item, texts.Facilities),
        (TextPart.Partners, item, texts.Partners),
    ];

    private static IEnumerable<(TextPart, int?, string)> Each<T>(ValueList<T> items, Func<int, T, IEnumerable<(TextPart, int?, string)>> parts) =>
        items.Index().SelectMany(item => parts(item.Index, item.Item));
}

/// <summary>Where a text stands in the answers of a form.</summary>
/// <param name="Question">The id of the question.</param>
/// <param name="Item">Which item of an answer that has several, from 0; null for one that has not.</param>
public sealed record TextPlace(string Question, TextPart Part = TextPart.Text, int? Item = null);

/// <summary>Which text of an answer, or of an item of one.</summary>
public enum TextPart
{
    /// <summary>The text itself: of an offer the one whole text, of a step what happens, of a concept the explanation.</summary>
    Text,

    /// <summary>What the school calls it: its own concept, row, step or theme.</summary>
    Name,

    TargetGroup,
    Zorgniveau,
    InLessons,
    Facilities,
    Partners,
    Documents,
    People,

    /// <summary>When: the timing of a step, the term of an ambition.</summary>
    Term,
}

/// <summary>Some characters of a text.</summary>
/// <param name="Start">From 0.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    public int End => Start + Length;

    public string In(string text) => text.Substring(Start, Length);
}
