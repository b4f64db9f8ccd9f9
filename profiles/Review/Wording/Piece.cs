using System.Buffers;

namespace SopCloud.Profiles.Review.Wording;

/// <summary>One place in a row of a <see cref="Phrasing"/>.</summary>
internal abstract record Piece
{
    /// <summary>The most words that a <c>…</c> skips.</summary>
    private const int LongestGap = 12;

    private static readonly SearchValues<char> Signs = SearchValues.Create("[]{}…#^$");

    /// <summary>Behind which words this piece can end when it begins at a word; none where it does not stand there.</summary>
    public abstract IEnumerable<int> Ends(Words words, int at);

    /// <summary>Words of which one stands in every sentence that has this piece; null where that cannot be said.</summary>
    public virtual IReadOnlySet<string>? Needed => null;

    /// <exception cref="InvalidDataException">The notation is wrong; the message names the piece.</exception>
    public static Piece Of(string piece, Func<string, Phrasing> list) => piece switch
    {
        "…" => new Gap(),
        "^" => new Beginning(),
        "$" => new Ending(),
        ['#', .. var unit] => new Number(unit),
        ['[', .. var inner, ']'] => new Optional(Of(inner, list)),
        _ when piece.Contains('|', StringComparison.Ordinal) && piece.AsSpan().ContainsAny(Signs) => new OneOf([.. piece.Split('|').Select(one => Of(one, list))]),
        ['{', .. var name, '}'] => new Listed(list(name)),
        ['…', .. var part, '…'] => new Partly(part, (word, text) => word.Contains(text, StringComparison.Ordinal)),
        ['…', .. var end] => new Partly(end, (word, text) => word.Length > text.Length && word.EndsWith(text, StringComparison.Ordinal)),
        [.. var stem, '…'] => new Partly(stem, (word, text) => word.StartsWith(text, StringComparison.Ordinal)),
        // A bracket too few would match nothing, and nobody would know.
        _ when piece.Length == 0 || piece.AsSpan().ContainsAny(Signs) => throw new InvalidDataException($"'{piece}' is no place in a row. Inside brackets stands one word, or a list between braces."),
        _ => new Exactly([.. piece.Split('|').Select(Words.Normal)]),
    };

    public sealed record Exactly(HashSet<string> Texts) : Piece
    {
        public override IReadOnlySet<string>? Needed => Texts;

        public override IEnumerable<int> Ends(Words words, int at) => at < words.Count && Texts.Contains(words[at].Text) ? [at + 1] : [];
    }

    public sealed record Partly(string Text, Func<string, string, bool> Fits) : Piece
    {
        private readonly string _text = Words.Normal(Text);

        public override IEnumerable<int> Ends(Words words, int at) => at < words.Count && Fits(words[at].Text, _text) ? [at + 1] : [];
    }

    /// <param name="Unit">What stands behind the digits in the same word: the x of "4x"; empty for nothing.</param>
    public sealed record Number(string Unit) : Piece
    {
        public override IEnumerable<int> Ends(Words words, int at) =>
            at < words.Count && words[at].Text.TrimStart("0123456789".ToCharArray()) is var rest && rest.Length < words[at].Text.Length && rest == Unit ? [at + 1] : [];
    }

    public sealed record Gap : Piece
    {
        public override IEnumerable<int> Ends(Words words, int at) => Enumerable.Range(at, Math.Min(LongestGap, words.Count - at) + 1);
    }

    public sealed record Optional(Piece Inner) : Piece
    {
        public override IEnumerable<int> Ends(Words words, int at) => Inner.Ends(words, at).Append(at);
    }

    public sealed record OneOf(Piece[] Pieces) : Piece
    {
        public override IReadOnlySet<string>? Needed => Pieces.Any(piece => piece.Needed is null) ? null : Pieces.SelectMany(piece => piece.Needed!).ToHashSet();

        public override IEnumerable<int> Ends(Words words, int at) => Pieces.SelectMany(piece => piece.Ends(words, at));
    }

    public sealed record Listed(Phrasing List) : Piece
    {
        public override IReadOnlySet<string>? Needed => List.Needed;

        public override IEnumerable<int> Ends(Words words, int at) => List.EndsFrom(words, at);
    }

    public sealed record Beginning : Piece
    {
        public override IEnumerable<int> Ends(Words words, int at) => at == 0 ? [at] : [];
    }

    public sealed record Ending : Piece
    {
        public override IEnumerable<int> Ends(Words words, int at) => at == words.Count ? [at] : [];
    }
}
