using System.Text;

namespace SopCloud.Profiles.Import;

/// <summary>
/// A document as one text with lines, and beside it the same text as nothing but small letters and digits. Key words are
/// looked for in the latter, so that line ends, hyphens, bullets, accents and joined cells make no difference.
/// </summary>
internal sealed class Source
{
    private readonly int[] _lineStarts;

    private Source(string clean, string mended)
    {
        var starts = new List<int> { 0 };
        var pageStarts = new HashSet<int>();
        var text = new StringBuilder(clean.Length);
        for (var i = 0; i < mended.Length; i++)
        {
            var c = mended[i];
            if (c == '\f')
            {
                pageStarts.Add(starts.Count - 1);
                continue;
            }

            if (c != clean[i])
                Mended.Add(text.Length);
            text.Append(c);
            if (c == '\n')
                starts.Add(text.Length);
        }

        Text = text.ToString();
        _lineStarts = [.. starts];
        IsSpacedOut = AreLinesSpacedOut();

        PageStarts = pageStarts;
        PageNumbers = Pages.NumbersIn(this);
        PageEdges = Pages.EdgesOf(this, PageNumbers);
        RunningLines = Pages.RunningLinesIn(this, PageNumbers);

        var letters = new StringBuilder(Text.Length);
        var at = new List<int>(Text.Length);
        TurnedLines = Pages.TurnedLinesIn(this);
        var pages = new Queue<int>(PageNumbers.Concat(TurnedLines).Distinct().Order());
        for (var i = 0; i < Text.Length; i++)
        {
            if (pages.Count > 0 && i == LineStart(pages.Peek()))
            {
                i = LineEnd(pages.Dequeue());
                continue;
            }

            foreach (var letter in Folding.Fold(Text[i]))
            {
                letters.Append(letter);
                at.Add(i);
            }
        }

        Letters = letters.ToString();
        At = [.. at];
    }

    /// <summary>What the document says, with <c>\n</c> between lines.</summary>
    public string Text { get; }

    /// <summary>The same in small letters a-z and digits alone.</summary>
    public string Letters { get; }

    /// <summary>Where in <see cref="Text"/> each of the <see cref="Letters"/> stands.</summary>
    public int[] At { get; }

    /// <summary>Lines, from 0, before which the document has a form feed.</summary>
    public IReadOnlySet<int> PageStarts { get; }

    /// <summary>Lines, from 0, right before and after the end of a page.</summary>
    public IReadOnlySet<int> PageEdges { get; }

    /// <summary>Lines, from 0, that are the header or footer of a page. They are among the <see cref="Letters"/>: what comes back may be a question of the form.</summary>
    public IReadOnlyList<int> RunningLines { get; }

    /// <summary>Lines, from 0, with nothing but the number of a page. They are not among the <see cref="Letters"/>.</summary>
    public IReadOnlyList<int> PageNumbers { get; }

    /// <summary>Lines, from 0, of words that the form prints upright along the side of a page. They are not among the <see cref="Letters"/>.</summary>
    public IReadOnlyList<int> TurnedLines { get; }

    /// <summary>Positions in <see cref="Text"/> of characters that were lost and put back.</summary>
    public List<int> Mended { get; } = [];

    /// <summary>Some readers put white space after every line: then one blank line says nothing.</summary>
    public bool IsSpacedOut { get; }

    public int LineCount => _lineStarts.Length;

    public static Source Of(string text)
    {
        var clean = Clean(text);
        return new(clean, clean);
    }

    /// <summary>With the words made whole that had lost a character and can be only one.</summary>
    public static Source Of(string text, BrokenWords broken)
    {
        var clean = Clean(text);
        return new(clean, broken.Mend(clean));
    }

    /// <summary>From 0.</summary>
    public int LineOf(int position)
    {
        var index = Array.BinarySearch(_lineStarts, position);
        return index >= 0 ? index : ~index - 1;
    }

    public int LineStart(int line) => _lineStarts[line];

    /// <summary>Where the line's last character has been, without its line end.</summary>
    public int LineEnd(int line) => line + 1 < _lineStarts.Length ? _lineStarts[line + 1] - 1 : Text.Length;

    public ReadOnlySpan<char> Line(int line) => Text.AsSpan(LineStart(line)..LineEnd(line));

    public LineRange LinesOf(int start, int end) => new(LineOf(start) + 1, LineOf(Math.Max(start, end - 1)) + 1);

    /// <summary>The first of the <see cref="Letters"/> at or after a position in the text.</summary>
    public int LetterAt(int position)
    {
        var index = Array.BinarySearch(At, position);
        if (index < 0)
            return ~index;
        while (index > 0 && At[index - 1] == position)
            index--;
        return index;
    }

    /// <summary>A letter that begins a word, also where a reader joined two cells ("schoolDe Esdoorn").</summary>
    public bool BeginsWord(int letter)
    {
        var position = At[letter];
        if (position == 0)
            return true;
        var before = Text[position - 1];
        return !char.IsLetterOrDigit(before) || (char.IsLower(before) && char.IsUpper(Text[position]));
    }

    /// <summary>Whether a word ends before this letter.</summary>
    public bool EndsWord(int letter)
    {
        if (letter >= At.Length)
            return true;
        var position = At[letter];
        var last = At[letter - 1];
        if (position != last + 1)
            return true;
        var (before, next) = (Text[last], Text[position]);
        return position != last && !char.IsLower(next) && !(char.IsDigit(next) && char.IsDigit(before)) && !(char.IsUpper(next) && char.IsUpper(before));
    }

    private bool AreLinesSpacedOut()
    {
        var filled = 0;
        var neighbours = 0;
        var before = false;
        for (var line = 0; line < LineCount; line++)
        {
            var isFilled = !Line(line).IsWhiteSpace();
            filled += isFilled ? 1 : 0;
            neighbours += isFilled && before ? 1 : 0;
            before = isFilled;
        }

        return filled > 10 && neighbours * 10 < filled;
    }

    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            switch (c)
            {
                case '\r':
                    if (i + 1 >= text.Length || text[i + 1] != '\n')
                        clean.Append('\n');
                    break;
                case '\f':
                    // The end of a page is the end of a line; what comes after it is still to be known.
                    clean.Append("\n\f");
                    break;
                case '\n' or '\v' or '\u0085' or '\u2028' or '\u2029':
                    clean.Append('\n');
                    break;
                case '\u00AD':
                    // A soft hyphen means something at the end of a line alone: the word goes on in the next.
                    if (i + 1 < text.Length && text[i + 1] is '\r' or '\n')
                        clean.Append(c);
                    break;
                case '\u2010' or '\u2011':
                    clean.Append('-');
                    break;
                case '\uFB00':
                    clean.Append("ff");
                    break;
                case '\uFB01':
                    clean.Append("fi");
                    break;
                case '\uFB02':
                    clean.Append("fl");
                    break;
                case '\uFB03':
                    clean.Append("ffi");
                    break;
                case '\uFB04':
                    clean.Append("ffl");
                    break;
                case >= '\u200B' and <= '\u200F' or '\u2060' or '\uFEFF':
                    break;
                case var _ when char.IsSurrogate(c):
                    if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                        clean.Append(c).Append(text[++i]);
                    else
                        clean.Append('\uFFFD');
                    break;
                case var _ when char.IsWhiteSpace(c):
                    clean.Append(' ');
                    break;
                case var _ when char.IsControl(c):
                    break;
                default:
                    clean.Append(c);
                    break;
            }
        }

        // U+FFFE and U+FFFF are no characters, and Normalize refuses them.
        return clean.Replace('\uFFFE', '\uFFFD').Replace('\uFFFF', '\uFFFD').ToString().Normalize(NormalizationForm.FormC);
    }
}

/// <summary>Letters without case and accents.</summary>
internal static class Folding
{
    private static readonly string[] Known = [.. Enumerable.Range(0, 0x250).Select(code => Compute((char)code))];

    /// <summary>The small letters and digits that a character stands for; none for a space, a mark or a bullet.</summary>
    public static string Fold(char c) => c < Known.Length ? Known[c] : char.IsSurrogate(c) ? "" : Compute(c);

    public static string Fold(string text) => string.Concat(text.Select(Fold));

    /// <summary>The words of a text, folded, with a space before, between and after: for looking up whole words.</summary>
    public static string Words(string text)
    {
        var words = new StringBuilder(" ", text.Length + 2);
        foreach (var c in text)
        {
            var folded = Fold(c);
            if (folded.Length > 0)
                words.Append(folded);
            else if (words[^1] != ' ')
                words.Append(' ');
        }

        if (words[^1] != ' ')
            words.Append(' ');
        return words.ToString();
    }

    private static string Compute(char c)
    {
        if (!char.IsLetterOrDigit(c) || c is '\uFFFE' or '\uFFFF')
            return "";
        return string.Concat(c.ToString().Normalize(NormalizationForm.FormD).Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
    }
}
