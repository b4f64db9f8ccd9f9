using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Import;

namespace SopCloud.Profiles.Review.Rules;

/// <summary>A text about one child: its health, its absence, what was agreed with its parents.</summary>
internal sealed class SingleChild : ITextRule
{
    public IEnumerable<Finding> FindIn(TextPlace place, string text, NotPersons notPersons) =>
        Phrases.SingleChild.SpansIn(text).Select(span => new Finding(ReviewRule.SingleChild, place, span, span.In(text)));
}
