using SopCloud.Profiles.Answers;

namespace SopCloud.Profiles.Review.Wording;

/// <summary>
/// What a rule looks for in a sentence: the list <c>finds</c> of its file, save what touches a row of <c>except</c>, and
/// nothing at all in a sentence with a row of <c>never</c>.
/// </summary>
internal sealed class Wanted(WordFile words)
{
    private readonly Phrasing _finds = words["finds"];
    private readonly Phrasing _except = words["except"];
    private readonly Phrasing _never = words["never"];

    public IEnumerable<TextSpan> SpansIn(Words sentence)
    {
        var found = _finds.SpansIn(sentence).ToList();
        if (found.Count == 0 || _never.IsIn(sentence))
            return [];
        var except = _except.AllSpansIn(sentence).ToList();
        return found.Where(span => !except.Exists(other => other.Start < span.End && span.Start < other.End));
    }
}
