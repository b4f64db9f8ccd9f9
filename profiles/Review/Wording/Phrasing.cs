using SopCloud.Profiles.Answers;

namespace SopCloud.Profiles.Review.Wording;

/// <summary>
/// Turns of phrase to look for in a sentence, each a row of words. Capitals, accents, hyphens and the marks between words make
/// no difference. In a row stand:
/// <list type="bullet">
/// <item><c>…</c> for any few words; directly behind or before a word for the rest of it: <c>zindelijk…</c>, <c>…leerlingen</c>;</item>
/// <item><c>#</c> for a number in digits (<c>#x</c> for "4x"), <c>moet|moeten</c> for one of several words, <c>[nog]</c> for one that may be missing;</item>
/// <item><c>{kind}</c> for a row of the list of that name;</item>
/// <item><c>^</c> and <c>$</c> for the beginning and the end of the sentence.</item>
/// </list>
/// </summary>
internal sealed class Phrasing
{
    private readonly Dictionary<string, List<Piece[]>> _byFirstWord = new(StringComparer.Ordinal);
    private readonly List<Piece[]> _others = [];

    /// <param name="list">The list of a name between braces.</param>
    public Phrasing(IEnumerable<string> rows, Func<string, Phrasing> list)
    {
        foreach (var row in rows)
        {
            Piece[] pieces = [.. row.Split(' ').Select(word => Piece.Of(word, list))];
            if (FirstWords(pieces) is not { } firsts)
            {
                _others.Add(pieces);
                continue;
            }

            foreach (var first in firsts)
            {
                if (!_byFirstWord.TryGetValue(first, out var beginning))
                    _byFirstWord[first] = beginning = [];
                beginning.Add(pieces);
            }
        }
    }

    public bool IsIn(Words words) => SpansIn(words).Any();

    /// <summary>From the left, none over another.</summary>
    public IEnumerable<TextSpan> SpansIn(Words words)
    {
        for (var at = 0; at < words.Count;)
        {
            var end = EndsFrom(words, at).FirstOrDefault(at);
            if (end > at)
                yield return words.Span(at, end);
            at = Math.Max(end, at + 1);
        }
    }

    /// <summary>Behind which word each row that stands here ends.</summary>
    public IEnumerable<int> EndsFrom(Words words, int at)
    {
        if (at >= words.Count)
            return [];
        var rows = _byFirstWord.TryGetValue(words[at].Text, out var beginning) ? beginning.Concat(_others) : _others;
        return rows.SelectMany(row => Ends(row, 0, words, at));
    }

    private static IEnumerable<int> Ends(Piece[] row, int piece, Words words, int at) => piece == row.Length
        ? [at]
        : row[piece].Ends(words, at).SelectMany(next => Ends(row, piece + 1, words, next));

    /// <summary>Null where a row can begin with more words than can be listed.</summary>
    private static IEnumerable<string>? FirstWords(Piece[] row) => row[0] switch
    {
        Piece.Exactly exactly => exactly.Texts,
        Piece.Listed { List: { _others.Count: 0 } list } => list._byFirstWord.Keys,
        _ => null,
    };
}
