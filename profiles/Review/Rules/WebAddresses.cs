using System.Text.RegularExpressions;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Templates;

namespace SopCloud.Profiles.Review.Rules;

/// <summary>A web address that cannot be one, by its form alone: nothing is fetched.</summary>
internal sealed partial class WebAddresses : ITextRule
{
    /// <summary>Questions that ask for an address.</summary>
    private static readonly string[] Places = ["contact.website", "period.ownCopy", "period.schoolgids", "inspection.report"];

    public IEnumerable<Finding> FindIn(TextPlace place, string text, NotPersons notPersons) =>
        from span in SpansIn(text)
        where !IsWhole(span.In(text))
        select new Finding(ReviewRule.WebAddress, place, span, span.In(text));

    IEnumerable<Finding> IReviewRule.FindIn(ReviewedForm form)
    {
        var asked = form.Template.Questions.Where(question => question is TextQuestion && Places.Contains(question.Place)).Select(question => question.Id).ToHashSet();
        return form.PublicTexts.SelectMany(text => asked.Contains(text.Place.Question) && AsAnswer(text) is { } finding
            ? [finding]
            : FindIn(text.Place, text.Text, form.NotPersons));
    }

    /// <summary>An answer of one word must be an address. "Op de website, onder Documenten" is a way to it, and stays.</summary>
    private static Finding? AsAnswer(AnswerText text)
    {
        var answer = text.Text.Trim();
        var isOneWord = !answer.Any(char.IsWhiteSpace);
        return isOneWord && answer.Any(char.IsLetter) && !IsWhole(answer)
            ? new Finding(ReviewRule.WebAddress, text.Place, new(text.Text.IndexOf(answer, StringComparison.Ordinal), answer.Length), answer)
            {
                Detail = answer.Contains('@', StringComparison.Ordinal) ? "Dit is een e-mailadres." : null,
            }
            : null;
    }

    private static IEnumerable<TextSpan> SpansIn(string text) => Written.Matches(text)
        .Select(match => new TextSpan(match.Index, match.Value.TrimEnd('.', ',', ';', ':', ')', ']', '!', '?', '\'', '"', '’', '”', '»', '>', '-').Length))
        .Where(span => span.Length > 0);

    private static bool IsWhole(string address) => Whole.IsMatch(address);

    /// <summary>What someone meant as an address, with the space or comma that broke it.</summary>
    [GeneratedRegex(@"(?<![\p{L}\p{N}@/=?&.])(?:(?:https?(?::|;|//|/|\\)|h{0,2}t{1,3}p{1,3}s{0,2}:?//)(?:[/\\]*\s(?=www\b|[a-z0-9-]+\.[a-z]{2,}))?[^\s<>""]*|w{2,5}(?:[.,;:]\s?|\s)(?=[a-z0-9-]+[.,][a-z]{2,})[^\s<>""]+|www\.[a-z0-9-]+\s\.[a-z]{2,}[^\s<>""]*|www[-/]?(?=[a-z]{2}[a-z0-9-]*\.[a-z]{2,})[^\s<>""]+|www[.,][^\s<>""]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Written { get; }

    [GeneratedRegex(@"^(?:https?://)?(?!https?\b|w{2}\.|w{4,}\.|www(?!\d?\.)|[^/]*www\.[^/]*www\.)(?:[\p{L}\p{N}](?:[\p{L}\p{N}_-]*[\p{L}\p{N}])?\.)+(?![a-z]{2,}(?:www|http))(?:\p{L}{2,24}|xn--[a-z0-9-]+)(?<!\bwww\.\p{L}{2,24})(?::\d{2,5})?(?:[/?#]\S*)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Whole { get; }
}
