namespace SopCloud.Profiles.Proposals;

/// <summary>
/// Words that point at something, in order. <c>a|b</c> is either, <c>stam…</c> and <c>…deel</c> and <c>…deel…</c> leave out
/// the rest of a word or compound, <c>#</c> is a number. By itself, <c>_</c> is up to two other words of the sentence, and
/// <c>…</c> up to six.
/// </summary>
internal sealed class Cue
{
    private static readonly HashSet<string> Numbers =
        [.. "twee drie vier vijf zes zeven acht negen tien elf twaalf vijftien twintig vierentwintig vijfentwintig achtentwintig dertig".Split(' ')];

    /// <summary>Where a cue is looked up that can begin with words of any beginning.</summary>
    public const string Anything = "";

    /// <summary>In characters, with the mark behind them.</summary>
    public const int StartLength = 3;

    private readonly Part[] _parts;

    /// <param name="groups">Alternatives that have a name: <c>{kind}</c>.</param>
    /// <exception cref="InvalidDataException">It begins or ends with a gap, or names no group.</exception>
    public Cue(string words, IReadOnlyDictionary<string, string> groups)
    {
        _parts = [.. words.Split(' ').Select(part => part switch
        {
            "_" => new Part([], Gap: 2),
            "…" => new Part([], Gap: 6),
            _ => new Part([.. part.Split('|').SelectMany(Named).Select(Alternative.Of)], Gap: 0),
        })];
        if (_parts is [{ Gap: > 0 }, ..] or [.., { Gap: > 0 }])
            throw new InvalidDataException($"The cue '{words}' begins or ends with a gap. Leave it out.");

        IEnumerable<string> Named(string word) => word switch
        {
            ['{', .. var name, '}'] => groups.TryGetValue(name, out var group)
                ? group.Split('|')
                : throw new InvalidDataException($"The cue '{words}' names '{name}'. Known: {string.Join(", ", groups.Keys)}."),
            _ => [word],
        };
    }

    private enum Shape
    {
        Whole,
        Start,
        End,
        Inside,
        Number,
    }

    /// <summary>Where to look it up: a whole word, its <see cref="StartOf"/>, or <see cref="Anything"/>.</summary>
    public IEnumerable<string> Beginnings => _parts[0].Words.Select(word => word.Shape switch
    {
        Shape.Whole => word.Letters,
        Shape.Start => new(StartOf(word.Letters, stackalloc char[StartLength])),
        _ => Anything,
    });

    /// <summary>The first two letters, in a place of <see cref="StartLength"/> that the caller keeps: words come by the thousand.</summary>
    public static ReadOnlySpan<char> StartOf(string letters, Span<char> into)
    {
        var length = Math.Min(StartLength - 1, letters.Length);
        letters.AsSpan(0, length).CopyTo(into);
        into[length] = '…';
        return into[..(length + 1)];
    }

    /// <summary>How many words it takes from one on; 0 where it does not stand there.</summary>
    public int LengthAt(List<Word> words, int at) => Math.Max(0, EndOf(0, words, at) - at);

    /// <returns>-1 where the rest does not stand there.</returns>
    private int EndOf(int part, List<Word> words, int at)
    {
        if (part == _parts.Length)
            return at;
        var (alternatives, gap) = _parts[part];
        if (gap == 0)
            return at < words.Count && Array.Exists(alternatives, word => word.Is(words[at].Letters)) ? EndOf(part + 1, words, at + 1) : -1;
        for (var skipped = 0; skipped <= gap; skipped++)
        {
            if (EndOf(part + 1, words, at + skipped) is >= 0 and var end)
                return end;
        }

        return -1;
    }

    /// <param name="Words">The alternatives.</param>
    /// <param name="Gap">How many words may stand here; then there are no alternatives.</param>
    private sealed record Part(Alternative[] Words, int Gap);

    private readonly record struct Alternative(Shape Shape, string Letters)
    {
        public static Alternative Of(string word) => word switch
        {
            "#" => new(Shape.Number, ""),
            ['…', .. var inside, '…'] => new(Shape.Inside, inside),
            ['…', .. var end] => new(Shape.End, end),
            [.. var start, '…'] => new(Shape.Start, start),
            _ => new(Shape.Whole, word),
        };

        public bool Is(string letters) => Shape switch
        {
            Shape.Start => letters.StartsWith(Letters, StringComparison.Ordinal),
            Shape.End => letters.EndsWith(Letters, StringComparison.Ordinal),
            Shape.Inside => letters.Contains(Letters, StringComparison.Ordinal),
            Shape.Number => char.IsAsciiDigit(letters[0]) || Numbers.Contains(letters),
            _ => letters == Letters,
        };
    }
}
