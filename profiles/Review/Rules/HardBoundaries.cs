using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Import;

namespace SopCloud.Profiles.Review.Rules;

/// <summary>A condition without room for the child itself, such as being toilet trained.</summary>
internal sealed class HardBoundaries : ITextRule
{
    public IEnumerable<Finding> FindIn(TextPlace place, string text, NotPersons notPersons) =>
        Phrases.HardBoundary.SpansIn(text).Select(span => new Finding(ReviewRule.HardBoundary, place, span, span.In(text)));
}
