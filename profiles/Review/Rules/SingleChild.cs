using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Review.Wording;

namespace SopCloud.Profiles.Review.Rules;

/// <summary>
/// A text about one child: its health, its absence, its family, what was agreed. Schools also write of children in general in
/// the singular ("de leerling heeft een rustige plek nodig"): that is about nobody.
/// </summary>
internal sealed class SingleChild : ITextRule
{
    private static readonly WordFile Data = WordFile.Load("one-child.json");
    private static readonly Wanted OneChild = new(Data);
    private static readonly Phrasing This = Data["thisDoes"];
    private static readonly Phrasing Anyone = Data["general"];
    private static readonly Phrasing Never = Data["never"];
    private static readonly Phrasing Adult = Data["adult"];
    private static readonly Phrasing Pronoun = Data["pronoun"];

    public IEnumerable<Finding> FindIn(TextPlace place, string text, NotPersons notPersons) =>
        SpansIn(text).Select(span => new Finding(ReviewRule.SingleChild, place, span, span.In(text)));

    /// <summary>The sentences that speak of one child, whole: whoever leaves one out leaves out what it tells.</summary>
    public static IEnumerable<TextSpan> SpansIn(string text)
    {
        // Sentences not looked at yet for speaking of anyone: most texts never need it.
        var unread = new Queue<Words>();
        var spokeOfAnyone = false;
        Words? subject = null;
        foreach (var sentence in Sentences.Of(text))
        {
            var words = Words.Of(text, sentence);
            var goesOn = Pronoun.IsIn(words);
            if (OneChild.SpansIn(words).Any())
            {
                // "De schoolcoach helpt bij het plannen. Zij komt op maandag."
                if (!(goesOn && subject is not null && Adult.IsIn(subject)))
                    yield return sentence;
            }
            else if (This.SpansIn(words).Any() && !Never.IsIn(words))
            {
                // "Een leerling met dyslexie … Deze leerling krijgt …" goes on about anyone.
                while (!spokeOfAnyone && unread.TryDequeue(out var earlier))
                    spokeOfAnyone = Anyone.IsIn(earlier);
                if (!spokeOfAnyone)
                    yield return sentence;
            }

            unread.Enqueue(words);
            if (!goesOn)
                subject = words;
        }
    }
}
