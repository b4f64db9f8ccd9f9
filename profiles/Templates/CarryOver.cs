using SopCloud.Profiles.Answers;

namespace SopCloud.Profiles.Templates;

/// <summary>
/// What the answers of an earlier schooljaar give a new one to begin with. Figures and the inspection go along, as they keep
/// their own dates. What is true of one version only stays with it: whether MR and board have seen it (WPO art. 8 lid 4), the
/// formal document that they saw, and when it was filled in.
/// </summary>
public sealed record CarryOver
{
    private CarryOver()
    {
    }

    /// <summary>The answers by the questions of the new form.</summary>
    public required AnswerSet Answers { get; init; }

    /// <summary>What the new form has no question for, for a person to place by hand.</summary>
    public required ValueList<Unplaced> Rest { get; init; }

    /// <param name="from">The form that they answer.</param>
    /// <param name="to">The form of the new schooljaar: often the same.</param>
    public static CarryOver Of(AnswerSet answers, Template from, Template to)
    {
        var lasting = answers.Without(from.Questions.Where(IsOfOneVersion).Select(question => question.Id));
        if (from == to)
            return new() { Answers = lasting, Rest = [] };
        var transfer = Transfer.Of(lasting, from, to);
        return new() { Answers = transfer.Answers, Rest = transfer.Rest };
    }

    public static bool IsOfOneVersion(Question question) =>
        question.Place is "period.filledIn" or "attachment" || question.Place.StartsWith("adoption.", StringComparison.Ordinal);
}
