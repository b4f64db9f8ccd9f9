using System.Text;

namespace SopCloud.Profiles.Import;

/// <summary>A paragraph or an item of a list, put together from the lines over which a reader spread it.</summary>
/// <param name="AfterBlank">Whether white space stands before it: it begins a new thought.</param>
internal readonly record struct Block(string Text, bool IsItem, bool AfterBlank, int Start, int End);

/// <summary>
/// Undoes what the width of a page did to a text. A line goes on in the next unless a bullet, white space or a line that had
/// room left says otherwise, so that the same words in another width give the same blocks.
/// </summary>
internal static class Blocks
{
    private const string Bullets = "•●○■□▪▫◦·‣⁃∙➢➤►▶✓✔✗✘☐☑☒*";
    private const string Dashes = "-–—−";

    /// <summary>Dutch writes a hyphen between these ("mede-eigenaar"), and breaks no word there that has none.</summary>
    private static readonly HashSet<string> VowelsThatClash = ["aa", "ae", "ai", "au", "ee", "ei", "eu", "ie", "ii", "oe", "oi", "oo", "ou", "ui", "uu"];

    private static readonly HashSet<string> FunctionWords = new(
        ["de", "het", "een", "en", "of", "van", "met", "in", "op", "voor", "aan", "bij", "door", "naar", "om", "te", "tot", "uit", "over", "onder", "als", "dat", "die"],
        StringComparer.OrdinalIgnoreCase);

    /// <param name="numbered">Whether "1." and "a." are bullets here too.</param>
    public static List<Block> Of(Source source, Coverage coverage, int start, int end, bool numbered = false)
    {
        var lines = LinesOf(source, coverage, start, end, numbered ? new Numbering() : null);
        // A cell may be spaced out in a document that is not.
        var blanksBetweenLines = source.IsSpacedOut || (lines.Count > 3 && lines.Skip(1).All(line => line.BlanksBefore == 1)) ? 1 : 0;
        var width = lines.Where(line => !line.IsShared).Select(line => line.Length).DefaultIfEmpty().Max();

        var blocks = new List<Block>();
        var text = new StringBuilder();
        var isItem = false;
        var afterBlank = true;
        var blockStart = start;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var blank = line.BlanksBefore > blanksBetweenLines;
            if (i > 0 && (line.IsItem || Separate(lines[i - 1], line, blank, width)))
                Finish(i - 1);

            if (text.Length == 0)
            {
                isItem = line.IsItem;
                afterBlank = blank || i == 0;
                blockStart = line.Start;
                text.Append(line.Text);
            }
            else
            {
                Join(text, line.Text, source);
            }

            if (i == lines.Count - 1)
                Finish(i);
        }

        return blocks;

        void Finish(int last)
        {
            if (text.Length == 0)
                return;
            blocks.Add(new(text.ToString(), isItem, afterBlank, blockStart, lines[last].End));
            text.Clear();
        }
    }

    /// <summary>What stood on two pages, with a paragraph that was broken between them whole again.</summary>
    public static List<Block> GoOn(List<Block> before, List<Block> after)
    {
        if (before is not [.., var last] || after is not [{ IsItem: false } first, ..] || !char.IsLower(first.Text[0]))
            return [.. before, .. after];
        return [.. before[..^1], last with { Text = $"{last.Text} {first.Text}", End = first.End }, .. after[1..]];
    }

    /// <summary>A line and the next one, with a word that was broken between them whole again.</summary>
    public static string GoOn(string line, string next, Source source)
    {
        var text = new StringBuilder(line);
        Join(text, next, source);
        return text.ToString();
    }

    /// <summary>The blocks as the text of an answer: white space between paragraphs, "- " before items.</summary>
    public static string Join(IReadOnlyList<Block> blocks)
    {
        var text = new StringBuilder();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (i > 0)
                text.Append(blocks[i].AfterBlank && !(blocks[i].IsItem && blocks[i - 1].IsItem) ? "\n\n" : "\n");
            if (blocks[i].IsItem)
                text.Append("- ");
            text.Append(blocks[i].Text);
        }

        return text.ToString();
    }

    /// <summary>How many characters of bullet, with the spaces around it, a line begins with.</summary>
    public static int BulletLength(ReadOnlySpan<char> line)
    {
        var start = line.Length - line.TrimStart().Length;
        var rest = line[start..];
        if (rest.IsEmpty)
            return 0;
        var isBullet = Bullets.Contains(rest[0], StringComparison.Ordinal) || rest[0] is >= '\uE000' and <= '\uF8FF'
            || (rest[0] == 'o' && rest.Length > 1 && rest[1] == ' ')
            || (Dashes.Contains(rest[0], StringComparison.Ordinal) && (rest.Length == 1 || rest[1] == ' ' || char.IsUpper(rest[1])));
        if (!isBullet)
            return 0;
        var after = rest[1..].TrimStart();
        // "lees- en", broken before its hyphen, is no item.
        if (Dashes.Contains(rest[0], StringComparison.Ordinal) && (after.StartsWith("en ", StringComparison.Ordinal) || after.StartsWith("of ", StringComparison.Ordinal)))
            return 0;
        return line.Length - after.Length;
    }

    /// <summary>Single spaces, none at the ends.</summary>
    public static string Squeeze(ReadOnlySpan<char> text)
    {
        var squeezed = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
                squeezed.Append(c);
            else if (squeezed.Length > 0 && squeezed[^1] != ' ')
                squeezed.Append(' ');
        }

        return squeezed.ToString().TrimEnd();
    }

    private static List<Piece> LinesOf(Source source, Coverage coverage, int start, int end, Numbering? numbering)
    {
        var lines = new List<Piece>();
        if (start >= end)
            return lines;
        var blanks = 0;
        var pendingItem = false;
        var pendingStart = -1;
        for (var number = source.LineOf(start); number <= source.LineOf(end - 1); number++)
        {
            var from = Math.Max(start, source.LineStart(number));
            var to = Math.Min(end, source.LineEnd(number));
            while (from < to && coverage.IsFurniture(from))
                from++;
            while (to > from && coverage.IsFurniture(to - 1))
                to--;
            if (from >= to || source.Text.AsSpan(from..to).IsWhiteSpace())
            {
                // A page number is no white space; that of the page around it does not count either.
                if (source.Line(number).IsWhiteSpace())
                    blanks++;
                else if (lines.Count > 0)
                    blanks = 0;
                continue;
            }

            var whole = source.Line(number);
            var isShared = from > source.LineStart(number) && !source.Text.AsSpan(source.LineStart(number)..from).IsWhiteSpace();
            var bullet = isShared ? 0 : BulletLength(source.Text.AsSpan(from..to));
            if (bullet == 0)
                bullet = numbering?.LengthIn(source.Text.AsSpan(from..to)) ?? 0;
            var content = from + bullet;
            if (bullet > 0 && source.Text.AsSpan(content..to).IsWhiteSpace())
            {
                // Some readers put the bullet on a line of its own.
                pendingItem = true;
                pendingStart = pendingStart < 0 ? from : pendingStart;
                continue;
            }

            var text = Squeeze(source.Text.AsSpan(content..to));
            lines.Add(new(text, bullet > 0 || pendingItem, isShared, blanks, Squeeze(whole).Length, pendingItem ? pendingStart : from, to));
            blanks = 0;
            pendingItem = false;
            pendingStart = -1;
        }

        return lines;
    }

    /// <summary>"Grenzen aan …:" ends what stood before it, whichever question that was.</summary>
    public static bool OpensBoundaries(string text) =>
        text is { Length: <= 80 } and [.., ':'] && (text.StartsWith("Grenzen", StringComparison.OrdinalIgnoreCase) || text.StartsWith("Belemmeringen", StringComparison.OrdinalIgnoreCase));

    private static bool Separate(Piece before, Piece line, bool blank, int width)
    {
        if (OpensBoundaries(line.Text) || OpensBoundaries(before.Text))
            return true;
        if (EndsInHyphen(before.Text))
            return false;
        var goesOn = char.IsLower(line.Text[0]);
        if (blank)
            return !goesOn || before.Text[^1] is '.' or '!' or '?' or ':' or ';';
        return !goesOn && !IsUnfinished(before.Text) && before.Length + 1 + FirstWordLength(line.Text) <= width;
    }

    /// <summary>Letters on a page differ in width, so a line with room left may still go on: after "van", or inside brackets.</summary>
    public static bool IsUnfinished(string text) =>
        text.LastIndexOf('(') > text.LastIndexOf(')') || text[^1] == ',' || FunctionWords.Contains(text[(text.LastIndexOf(' ') + 1)..]);

    private static int FirstWordLength(string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? text.Length : space;
    }

    private static bool EndsInHyphen(string text) =>
        text.Length > 1 && text[^1] is '-' or '\u00AD' && char.IsLetterOrDigit(text[^2]);

    private static void Join(StringBuilder text, string next, Source source)
    {
        if (text.Length < 2 || text[^1] is not ('-' or '\u00AD') || !char.IsLetterOrDigit(text[^2]))
        {
            text.Append(' ').Append(next);
            return;
        }

        if (text[^1] == '\u00AD')
            text.Length--;
        else if (next.StartsWith("en ", StringComparison.Ordinal) || next.StartsWith("of ", StringComparison.Ordinal) || next.StartsWith("en/of ", StringComparison.Ordinal))
            text.Append(' ');
        else if (!IsOwnHyphen(text, next, source))
            text.Length--;
        text.Append(next);
    }

    /// <summary>A hyphen at the end of a line that the word has anyway: "NT2-specialist", or one that stands so elsewhere.</summary>
    private static bool IsOwnHyphen(StringBuilder text, string next, Source source)
    {
        if (!char.IsLower(text[^2]) || !char.IsLower(next[0]) || VowelsThatClash.Contains($"{text[^2]}{next[0]}"))
            return true;
        var from = text.Length - 1;
        while (from > 0 && char.IsLetter(text[from - 1]))
            from--;
        var to = 0;
        while (to < next.Length && char.IsLetter(next[to]))
            to++;
        // Of a longer word, its first letters tell: "time-outplek", where "time-out" stands elsewhere.
        return source.Text.Contains(text.ToString(from, text.Length - from) + next[..Math.Min(to, 3)], StringComparison.OrdinalIgnoreCase);
    }

    /// <param name="IsShared">It stands behind a question on the same line.</param>
    /// <param name="Length">Of the whole line.</param>
    private readonly record struct Piece(string Text, bool IsItem, bool IsShared, int BlanksBefore, int Length, int Start, int End);
}
