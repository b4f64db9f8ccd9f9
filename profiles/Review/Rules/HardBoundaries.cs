using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Review.Wording;

namespace SopCloud.Profiles.Review.Rules;

/// <summary>
/// A condition without room for the child itself, such as being toilet trained. A question ("Past dit kind in een groep van
/// 28?") leaves that room, and so does a sentence in which the school looks further with the parents.
/// </summary>
internal sealed class HardBoundaries : ITextRule
{
    private static readonly Wanted Conditions = new(WordFile.Load("hard-boundaries.json"));

    public IEnumerable<Finding> FindIn(TextPlace place, string text, NotPersons notPersons) =>
        SpansIn(text).Select(span => new Finding(ReviewRule.HardBoundary, place, span, span.In(text)));

    /// <summary>One for each sentence: a second would say the same.</summary>
    public static IEnumerable<TextSpan> SpansIn(string text) =>
        from sentence in Sentences.Of(text)
        where text[sentence.End - 1] != '?'
        from span in Conditions.SpansIn(Words.Of(text, sentence)).Take(1)
        select span;
}
