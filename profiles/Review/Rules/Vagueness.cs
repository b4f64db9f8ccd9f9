using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Import;

namespace SopCloud.Profiles.Review.Rules;

/// <summary>Words with which a parent cannot do anything, such as "maatwerk waar mogelijk".</summary>
internal sealed class Vagueness : ITextRule
{
    private static readonly Phrase Vague = new(["maatwerk waar mogelijk", "indien nodig"]);

    public IEnumerable<Finding> FindIn(TextPlace place, string text, NotPersons notPersons) =>
        Vague.SpansIn(text).Select(span => new Finding(ReviewRule.Vague, place, span, span.In(text)));
}
