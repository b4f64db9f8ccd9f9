using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Review.Rules;
using SopCloud.Profiles.Templates;

namespace SopCloud.Profiles.Review;

/// <summary>
/// Reads the answers of a form as a careful colleague would, before parents do. It proposes and asks; it changes nothing.
/// </summary>
public static class FormReview
{
    private static readonly IReviewRule[] Rules =
    [
        new PersonNames(),
        new ContactDetails(),
        new SingleChild(),
        new SmallNumbers(),
        new HardBoundaries(),
        new Contradictions(),
        new FormInstructions(),
        new ImpossibleDates(),
        new WebAddresses(),
        new Vagueness(),
        new EmptyParts(),
    ];

    /// <summary>What the rules found, in the order of the form and of each text.</summary>
    public static ValueList<Finding> Of(ReviewedForm form)
    {
        var order = form.Template.Questions.Select(question => question.Id).ToList();
        return Rules
            .SelectMany(rule => rule.FindIn(form))
            .OrderBy(finding => order.IndexOf(finding.Place.Question))
            .ThenBy(finding => finding.Place.Item)
            .ThenBy(finding => finding.Place.Part)
            .ThenBy(finding => finding.Span?.Start)
            .ToValueList();
    }

    /// <summary>What the rules that look at single texts find in a text that is no answer yet, such as a piece of a document.</summary>
    public static ValueList<Finding> OfText(string text, NotPersons notPersons) =>
        Rules.OfType<ITextRule>().SelectMany(rule => rule.FindIn(new TextPlace(""), text, notPersons)).OrderBy(finding => finding.Span?.Start).ToValueList();
}

/// <summary>The answers of a form, and what a rule must know to judge them.</summary>
/// <param name="Today">In the Netherlands.</param>
/// <param name="NotPersons">Names that look like a person's and are none.</param>
public sealed record ReviewedForm(Template Template, AnswerSet Answers, Schooljaar Schooljaar, DateOnly Today, NotPersons NotPersons)
{
    /// <summary>The texts that parents will read.</summary>
    internal IEnumerable<AnswerText> PublicTexts =>
        Template.Questions.Where(question => !question.IsInternal).SelectMany(question => AnswerText.Of(question, Answers[question.Id]));
}

/// <summary>Names of the school, its board, SWV, street and place: "Anne Frank" is no person where the school is called so.</summary>
public sealed record NotPersons(ValueList<string> Names)
{
    public static NotPersons Of(School school) =>
        new([school.Name, school.Address.Street, school.Address.Place, school.Municipality, .. school.BoardName is { } board ? (string[])[board] : []]);
}
