using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Review.Wording;

namespace SopCloud.Profiles;

/// <summary>
/// Where each sentence of a school's text stands, without its bullet or number. Texts out of a PDF break in the middle of one,
/// and a full stop ends one only where it is not that of an abbreviation.
/// </summary>
internal static class Sentences
{
    private const string Bullets = "-–—•●○■□▪◦·‣∙➢►✓✔*";
    private const string Closing = "'\"’”»)]";
    private const string Opening = "'\"‘“«([";

    private static readonly WordFile Data = WordFile.Load("sentences.json");
    private static readonly HashSet<string> Abbreviations = new(Data.Rows("abbreviations"), StringComparer.OrdinalIgnoreCase);

    /// <summary>Abbreviations with which a sentence often ends: "4 x p.w. De leraar …".</summary>
    private static readonly HashSet<string> AtTheEnd = new(Data.Rows("atTheEnd"), StringComparer.OrdinalIgnoreCase);

    /// <summary>In characters. What goes on longer is no sentence; its pieces keep what reads them in proportion to the text.</summary>
    private const int Longest = 1500;

    /// <summary>In order, without the white space and the bullets around them.</summary>
    public static IEnumerable<TextSpan> Of(string text) => Whole(text).SelectMany(sentence => InPieces(text, sentence));

    private static IEnumerable<TextSpan> InPieces(string text, TextSpan sentence)
    {
        while (sentence.Length > Longest)
        {
            var space = text.LastIndexOf(' ', sentence.Start + Longest, Longest);
            var end = space < 0 ? sentence.Start + Longest : space;
            yield return new(sentence.Start, end - sentence.Start);
            sentence = new(end, sentence.End - end);
        }

        yield return sentence;
    }

    private static IEnumerable<TextSpan> Whole(string text)
    {
        foreach (var (start, end) in Blocks(text))
        {
            var from = start;
            for (var at = start; at < end; at++)
            {
                if (text[at] is not ('.' or '!' or '?' or '…'))
                    continue;
                if (EndOf(text, from, at, end) is { } next)
                {
                    yield return Trimmed(text, from, next);
                    from = at = next;
                }
                else
                {
                    at = EndOfLongRun(text, at, end);
                }
            }

            if (Trimmed(text, from, end) is { Length: > 0 } rest)
                yield return rest;
        }
    }

    /// <summary>A leader of dots is looked at once, not for each of its dots.</summary>
    private static int EndOfLongRun(string text, int mark, int end)
    {
        var after = mark;
        while (after + 1 < end && text[after + 1] is '.' or '!' or '?' or '…')
            after++;
        return after - mark > 3 ? after : mark;
    }

    /// <summary>Lines, with those that go on in lower case. Not across an empty line, nor after a colon, where the school itself began anew.</summary>
    private static IEnumerable<(int Start, int End)> Blocks(string text)
    {
        int? open = null;
        var end = 0;
        for (var at = 0; at <= text.Length;)
        {
            var lineEnd = text.IndexOf('\n', at) is >= 0 and var found ? found : text.Length;
            var line = Trimmed(text, at, lineEnd, keepBullet: true);
            if (open is { } start && (line.Length == 0 || !char.IsLower(text[line.Start]) || text[end - 1] is ':' or ';'))
            {
                yield return (start, end);
                open = null;
            }

            if (line.Length > 0)
            {
                open ??= WithoutBullet(text, line);
                end = line.End;
            }

            at = lineEnd + 1;
        }

        if (open is { } last)
            yield return (last, end);
    }

    /// <summary>Where the sentence ends whose last mark may stand here; null where it goes on.</summary>
    private static int? EndOf(string text, int from, int mark, int end)
    {
        var after = mark + 1;
        while (after < end && (Closing.Contains(text[after], StringComparison.Ordinal) || text[after] is '.' or '!' or '?'))
            after++;
        if (after >= end)
            return end;
        // "thuis.Daarna" is two sentences with a space forgotten; "groep 1.2" and "www.school.nl" go on.
        if (!char.IsWhiteSpace(text[after]))
            return mark > from && char.IsLower(text[mark - 1]) && char.IsUpper(text[after]) && after + 1 < end && char.IsLower(text[after + 1]) ? after : null;

        var next = after;
        while (next < end && (char.IsWhiteSpace(text[next]) || Opening.Contains(text[next], StringComparison.Ordinal)))
            next++;
        if (next >= end || !(char.IsUpper(text[next]) || char.IsDigit(text[next])))
            return null;
        if (text[mark] != '.')
            return after;

        var word = mark;
        while (word > from && !char.IsWhiteSpace(text[word - 1]) && !Opening.Contains(text[word - 1], StringComparison.Ordinal))
            word--;
        var abbreviation = text[word..mark];
        if (AtTheEnd.Contains(abbreviation))
            return char.IsUpper(text[next]) ? after : null;
        // "A." before a name, "o.a.", and "2." before the second item.
        return abbreviation.Length == 1 && char.IsLetter(abbreviation[0])
            || abbreviation.Split('.') is { Length: > 1 } parts && parts.All(part => part.Length <= 2 && part.All(char.IsLetter))
            || Abbreviations.Contains(abbreviation)
            || (word <= from + 1 && abbreviation.All(char.IsDigit))
            ? null
            : after;
    }

    private static TextSpan Trimmed(string text, int start, int end, bool keepBullet = false)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        var span = new TextSpan(start, end - start);
        if (keepBullet || span.Length == 0)
            return span;
        var inner = WithoutBullet(text, span);
        return new(inner, end - inner);
    }

    private static int WithoutBullet(string text, TextSpan line)
    {
        var at = line.Start;
        while (at < line.End && Bullets.Contains(text[at], StringComparison.Ordinal))
            at++;
        var digits = at;
        while (digits < line.End && digits - at < 2 && char.IsAsciiDigit(text[digits]))
            digits++;
        if (digits > at && digits + 1 < line.End && text[digits] is '.' or ')' && char.IsWhiteSpace(text[digits + 1]))
            at = digits + 1;
        while (at < line.End && char.IsWhiteSpace(text[at]))
            at++;
        // A line of nothing but marks is the school's own: "-".
        return at == line.End ? line.Start : at;
    }
}
