using System.Collections.Concurrent;

namespace SopCloud.Profiles.Import;

/// <summary>
/// How a template points at a place in a document: key words in order. <c>…</c> stands for some words between, and directly
/// behind a word for the rest of it: <c>welke voorzieningen … lessen</c>, <c>gedrag… emotionele</c>.
/// </summary>
internal sealed class KeyWords
{
    /// <summary>The most letters that one <c>…</c> may skip: two lines of text.</summary>
    private const int LongestGap = 160;

    /// <summary>From so many letters on, key words are no accident in a running sentence.</summary>
    private const int UnmistakableLength = 26;

    private static readonly ConcurrentDictionary<string, KeyWords> Parsed = new(StringComparer.Ordinal);

    private readonly (string Letters, bool WholeWord)[] _parts;

    private KeyWords((string Letters, bool WholeWord)[] parts) => _parts = parts;

    /// <summary>Whether these words can only be the form's own, wherever they stand.</summary>
    public bool IsUnmistakable => _parts.Sum(part => part.Letters.Length) >= UnmistakableLength;

    /// <summary>The key words of a template that has been checked: each is parsed once.</summary>
    public static KeyWords Of(string pattern) => Parsed.GetOrAdd(pattern, Parse);

    /// <exception cref="FormatException">There are no key words in it.</exception>
    public static KeyWords Parse(string pattern)
    {
        var pieces = pattern.Split('…');
        var parts = pieces
            .Select((piece, i) => (Folding.Fold(piece), WholeWord: i == pieces.Length - 1 || piece.EndsWith(' ')))
            .Where(part => part.Item1.Length > 0)
            .ToArray();
        if (parts.Length == 0 || Folding.Fold(pieces[0]).Length == 0)
            throw new FormatException($"'{pattern}' has no key word to begin with. Write words, such as 'naam … school'.");
        return new KeyWords(parts);
    }

    /// <summary>Every place in the document where these words stand, as positions in its text.</summary>
    public IEnumerable<(int Start, int End)> FindIn(Source source) => FindIn(source, 0, source.Text.Length);

    public IEnumerable<(int Start, int End)> FindIn(Source source, int start, int end)
    {
        var letter = source.LetterAt(start);
        var lastLetter = source.LetterAt(end);
        while (letter < lastLetter && (letter = IndexOf(source, _parts[0], letter, lastLetter)) >= 0)
        {
            if (EndFrom(source, letter, lastLetter) is { } endLetter)
            {
                // The nearest beginning: "het sop … bestuur" is not the sentence before as well.
                while (IndexOf(source, _parts[0], letter + 1, endLetter) is >= 0 and var nearer && EndFrom(source, nearer, endLetter) == endLetter)
                    letter = nearer;
                yield return (source.At[letter], source.At[endLetter - 1] + 1);
                letter = endLetter;
            }
            else
            {
                letter++;
            }
        }
    }

    private int? EndFrom(Source source, int letter, int lastLetter)
    {
        var end = letter + _parts[0].Letters.Length;
        foreach (var part in _parts.AsSpan(1))
        {
            var next = IndexOf(source, part, end, Math.Min(lastLetter, end + LongestGap + part.Letters.Length));
            if (next < 0)
                return null;
            end = next + part.Letters.Length;
        }

        // A prefix ("gedrag…") at the very end takes the rest of its word.
        if (!_parts[^1].WholeWord)
        {
            while (end < lastLetter && !source.EndsWord(end))
                end++;
        }

        return end;
    }

    private static int IndexOf(Source source, (string Letters, bool WholeWord) part, int from, int to)
    {
        for (; from < to; from++)
        {
            var found = source.Letters.AsSpan(from, to - from).IndexOf(part.Letters, StringComparison.Ordinal);
            if (found < 0)
                return -1;
            from += found;
            if (source.BeginsWord(from) && (!part.WholeWord || source.EndsWord(from + part.Letters.Length)))
                return from;
        }

        return -1;
    }
}
