using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Review.Names;

namespace SopCloud.Profiles.Review.Rules;

/// <summary>Names of people: of staff and of others, alone, in sentences and in lists.</summary>
internal sealed class PersonNames : ITextRule
{
    public IEnumerable<Finding> FindIn(TextPlace place, string text, NotPersons notPersons) =>
        NameReader.SpansIn(text, notPersons).Select(span => new Finding(ReviewRule.PersonName, place, span, span.In(text)));
}
