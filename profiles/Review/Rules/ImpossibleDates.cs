using System.Globalization;
using System.Text.RegularExpressions;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Templates;

namespace SopCloud.Profiles.Review.Rules;

/// <summary>A day that the calendar does not have, one that has yet to come for what was done already, and a term that is over.</summary>
internal sealed partial class ImpossibleDates : IReviewRule
{
    /// <summary>No profile, inspection or adoption is older: what is, is a slip of the keys.</summary>
    private const int EarliestYear = 1990;

    public IEnumerable<Finding> FindIn(ReviewedForm form) =>
        form.PublicTexts.SelectMany(InText)
            .Concat(form.Template.Questions.SelectMany(question => InAnswer(form, question, form.Answers[question.Id])));

    private static IEnumerable<Finding> InText(AnswerText text)
    {
        foreach (var date in WrittenDate.AllIn(text.Text).Where(date => date.Last is null))
            yield return At(text.Place, text.Text, date.Span, "Deze dag staat niet op de kalender.");
        foreach (Match years in TwoYears.Matches(text.Text))
        {
            var (first, second) = (Year(years.Groups["first"]), Year(years.Groups["second"]));
            // A plan for some years is no schooljaar: only one that runs back, or that is called so.
            if (second <= first || (second != first + 1 && years.Groups["name"].Success))
                yield return At(text.Place, text.Text, new(years.Index, years.Length), $"Een schooljaar schrijft u zo: {new Schooljaar(first)}.");
        }
    }

    private static IEnumerable<Finding> InAnswer(ReviewedForm form, Question question, Answer? answer) => answer switch
    {
        DateAnswer { On: { } day } => InDay(form, question, day),
        ConfirmationAnswer { On: { } day } => InDay(form, question, day),
        TextAnswer filledIn when question.Place == "period.filledIn" =>
            from date in WrittenDate.AllIn(filledIn.Text)
            where date.First > form.Today
            select At(new(question.Id), filledIn.Text, date.Span, "Deze dag moet nog komen."),
        AmbitionsAnswer ambitions =>
            // Goals that share a term are one thing to change.
            from ambition in ambitions.Ambitions.Index().DistinctBy(ambition => ambition.Item.Term)
            where WrittenDate.EndOf(ambition.Item.Term) < form.Schooljaar.FirstDay
            select At(new(question.Id, TextPart.Term, ambition.Index), ambition.Item.Term, new(0, ambition.Item.Term.Length), $"Deze termijn was voorbij toen schooljaar {form.Schooljaar} begon."),
        _ => [],
    };

    private static IEnumerable<Finding> InDay(ReviewedForm form, Question question, DateOnly day)
    {
        var detail = day > form.Today ? "Deze dag moet nog komen."
            : day.Year < EarliestYear ? $"Deze dag is van voor {EarliestYear}."
            : question.Place == "adoption.mrAdvice" && day > form.Schooljaar.LastDay ? $"Deze dag is na schooljaar {form.Schooljaar}."
            : null;
        if (detail is not null)
            yield return new(ReviewRule.ImpossibleDate, new(question.Id), null, day.ToString("d-M-yyyy", CultureInfo.InvariantCulture)) { Detail = detail };
    }

    private static Finding At(TextPlace place, string text, TextSpan span, string detail) =>
        new(ReviewRule.ImpossibleDate, place, span, span.In(text)) { Detail = detail };

    private static int Year(Group digits) => int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<name>\bschooljaar\s+)?(?<![\d-])(?<first>(?:19|20)\d\d)\s?[-–/]\s?(?<second>(?:19|20)\d\d)(?![\d-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TwoYears { get; }
}
