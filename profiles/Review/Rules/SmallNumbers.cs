using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Review.Wording;

namespace SopCloud.Profiles.Review.Rules;

/// <summary>
/// A number of pupils from 1 to 4 in a text: "drie leerlingen met autisme". Not the size of a group, and not the figures of a
/// table: those the public rules hold back.
/// </summary>
internal sealed class SmallNumbers : ITextRule
{
    private static readonly Wanted Numbers = new(WordFile.Load("small-numbers.json"));

    public IEnumerable<Finding> FindIn(TextPlace place, string text, NotPersons notPersons) =>
        from sentence in Sentences.Of(text)
        from span in Numbers.SpansIn(Words.Of(text, sentence))
        select new Finding(ReviewRule.SmallNumber, place, span, span.In(text));
}
