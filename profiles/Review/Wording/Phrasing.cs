using SopCloud.Profiles.Answers;

namespace SopCloud.Profiles.Review.Wording;

/// <summary>
/// Turns of phrase to look for in a sentence, each a row of words. Capitals, accents, hyphens and the marks between words make
/// no difference. In a row stand:
/// <list type="bullet">
/// <item><c>…</c> for any few words; directly behind a word for the rest of it, before one for a longer word: <c>zindelijk…</c>, <c>…leerlingen</c>;</item>
/// <item><c>#</c> for a number in digits (<c>#x</c> for "4x"), <c>moet|moeten</c> for one of several words, <c>[nog]</c> for one that may be missing;</item>
/// <item><c>{kind}</c> for a row of the list of that name;</item>
/// <item><c>^</c> and <c>$</c> for the beginning and the end of the sentence.</item>
/// </list>
/// </summary>
internal sealed class Phrasing
{
    private readonly Dictionary<string, List<Row>> _byFirstWord = new(StringComparer.Ordinal);
    private readonly List<Row> _atBeginning = [];
    private readonly List<Row> _others = [];

    /// <param name="list">The list of a name between braces.</param>
    public Phrasing(IEnumerable<string> rows, Func<string, Phrasing> list)
    {
        var (needed, isNeeded) = (new HashSet<string>(StringComparer.Ordinal), true);
        foreach (var written in rows)
        {
            Piece[] pieces = [.. written.Split(' ').Select(word => Piece.Of(word, list))];
            var row = new Row(pieces, pieces.Select(piece => piece.Needed).Where(texts => texts is not null).MinBy(texts => texts!.Count));
            isNeeded &= row.Needed is not null;
            if (row.Needed is not null)
                needed.UnionWith(row.Needed);
            if (FirstWords(pieces) is not { } firsts)
            {
                (pieces[0] is Piece.Beginning ? _atBeginning : _others).Add(row);
                continue;
            }

            foreach (var first in firsts)
            {
                if (!_byFirstWord.TryGetValue(first, out var beginning))
                    _byFirstWord[first] = beginning = [];
                beginning.Add(row);
            }
        }

        Needed = isNeeded ? needed : null;
    }

    /// <summary>Words of which one stands in every sentence that has a row of this; null where that cannot be said.</summary>
    public IReadOnlySet<string>? Needed { get; }

    public bool IsIn(Words words) => SpansIn(words).Any();

    /// <summary>From the left, none over another.</summary>
    public IEnumerable<TextSpan> SpansIn(Words words)
    {
        var rows = RowsFor(words);
        for (var at = 0; at < words.Count;)
        {
            var end = EndsFrom(words, at, rows).FirstOrDefault(at);
            if (end > at)
                yield return words.Span(at, end);
            at = Math.Max(end, at + 1);
        }
    }

    /// <summary>Every place where a row can be read, also over another.</summary>
    public IEnumerable<TextSpan> AllSpansIn(Words words)
    {
        var rows = RowsFor(words);
        return Enumerable.Range(0, words.Count).SelectMany(at => EndsFrom(words, at, rows).Where(end => end > at).Select(end => words.Span(at, end)));
    }

    /// <summary>Behind which word each row that stands here ends.</summary>
    public IEnumerable<int> EndsFrom(Words words, int at) => EndsFrom(words, at, _others);

    private IEnumerable<int> EndsFrom(Words words, int at, List<Row> others)
    {
        if (at >= words.Count)
            return [];
        IEnumerable<Row> rows = _byFirstWord.TryGetValue(words[at].Text, out var beginning) ? beginning.Where(row => row.CanStandIn(words)).Concat(others) : others;
        if (at == 0)
            rows = rows.Concat(_atBeginning.Where(row => row.CanStandIn(words)));
        return rows.SelectMany(row => Ends(row.Pieces, 0, words, at));
    }

    /// <summary>Most sentences lack the word that a row turns on: such a row need not be tried at each of its words.</summary>
    private List<Row> RowsFor(Words words) => _others.FindAll(row => row.CanStandIn(words));

    private static IEnumerable<int> Ends(Piece[] row, int piece, Words words, int at) => piece == row.Length
        ? [at]
        : row[piece].Ends(words, at).SelectMany(next => Ends(row, piece + 1, words, next));

    /// <summary>Null where a row can begin with more words than can be listed.</summary>
    private static IEnumerable<string>? FirstWords(Piece[] row) => row[0] switch
    {
        Piece.Exactly exactly => exactly.Texts,
        Piece.Listed { List: { _others.Count: 0, _atBeginning.Count: 0 } list } => list._byFirstWord.Keys,
        _ => null,
    };

    private sealed record Row(Piece[] Pieces, IReadOnlySet<string>? Needed)
    {
        public bool CanStandIn(Words words) => Needed is null || words.HasOneOf(Needed);
    }
}
