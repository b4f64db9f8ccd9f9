using System.Buffers;
using SopCloud.Profiles.Answers;

namespace SopCloud.Profiles;

/// <summary>Where the sentences of a school's text are; an item of a list is one, also without a full stop.</summary>
internal static class Sentences
{
    private static readonly SearchValues<char> Ends = SearchValues.Create(".!?\n•▪●");

    private static readonly SearchValues<char> Bullets = SearchValues.Create("-–—*•▪●·o✓➢");

    /// <summary>What a full stop follows without ending a sentence; a single letter never ends one.</summary>
    private static readonly HashSet<string> Abbreviations =
    [
        "bijv", "bv", "enz", "etc", "evt", "incl", "excl", "resp", "max", "min", "ca", "nr", "nrs", "blz", "pag", "art", "lid", "dhr", "mw", "mevr", "dr", "drs", "ir", "mr",
        "prof", "st", "tel", "gem", "aug", "sept", "okt", "nov", "dec", "jan", "feb", "m.b.t", "o.a", "i.v.m", "t.a.v", "d.m.v", "m.b.v", "n.a.v", "t.b.v", "z.s.m", "d.w.z",
        "t.o.v", "i.p.v", "o.l.v", "a.d.h.v", "i.s.m", "i.o.m", "m.n", "m.i.v", "t.m", "e.d", "w.o", "z.g.n", "zgn", "sbo", "vgl", "ong", "lln", "ll", "lk",
    ];

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
        var start = 0;
        for (var at = Next(text, 0); at < text.Length; at = Next(text, at + 1))
        {
            if (!EndsSentence(text, at))
                continue;
            var end = text[at] is '.' or '!' or '?' ? AfterClosing(text, at + 1) : at;
            if (Trimmed(text, start, end) is { Length: > 0 } sentence)
                yield return sentence;
            start = end;
        }

        if (Trimmed(text, start, text.Length) is { Length: > 0 } last)
            yield return last;
    }

    private static int Next(string text, int from)
    {
        var found = text.AsSpan(from).IndexOfAny(Ends);
        return found < 0 ? text.Length : from + found;
    }

    private static bool EndsSentence(string text, int at) => text[at] switch
    {
        '\n' => EndsLine(text, at),
        '.' => EndsWord(text, at) && !IsAbbreviation(text, at) && !IsNumberOfItem(text, at),
        '!' or '?' => EndsWord(text, at),
        _ => true,
    };

    /// <summary>A line that was broken by the width of a page goes on with a small letter.</summary>
    private static bool EndsLine(string text, int at)
    {
        var next = at + 1;
        while (next < text.Length && text[next] is ' ' or '\t' or '\r')
            next++;
        if (next == text.Length || text[next] == '\n')
            return true;
        var isBullet = Bullets.Contains(text[next]) && next + 1 < text.Length && text[next + 1] is ' ' or '\t';
        return isBullet || !char.IsLower(text[next]);
    }

    /// <summary>"groep 1.2" and "www.school.nl" go on; "thuis.Daarna" is two sentences with a space forgotten.</summary>
    private static bool EndsWord(string text, int at)
    {
        var after = AfterClosing(text, at + 1);
        if (after == text.Length || char.IsWhiteSpace(text[after]))
        {
            while (after < text.Length && char.IsWhiteSpace(text[after]))
                after++;
            return after == text.Length || !char.IsLower(text[after]) || text.AsSpan(at, after - at).Contains('\n');
        }

        return after + 1 < text.Length && at > 0 && char.IsLower(text[at - 1]) && char.IsUpper(text[after]) && char.IsLower(text[after + 1]);
    }

    private static bool IsAbbreviation(string text, int at)
    {
        var start = at;
        while (start > 0 && at - start < 12 && (char.IsLetter(text[start - 1]) || text[start - 1] == '.'))
            start--;
        var word = text.AsSpan(start..at).ToString();
        return (word.Length == 1 && char.IsLetter(word[0])) || Abbreviations.Contains(word.ToLowerInvariant());
    }

    /// <summary>"1. Rust": the full stop belongs to the number before the item.</summary>
    private static bool IsNumberOfItem(string text, int at)
    {
        var start = at;
        while (start > 0 && at - start < 3 && char.IsAsciiDigit(text[start - 1]))
            start--;
        return start < at && text.AsSpan(..start).TrimEnd(" \t") is [] or [.., '\n'];
    }

    private static int AfterClosing(string text, int at)
    {
        while (at < text.Length && text[at] is '.' or '!' or '?' or ')' or '"' or '\'' or '’' or '”')
            at++;
        return at;
    }

    private static TextSpan Trimmed(string text, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || IsBullet(text, start, end)))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new(start, end - start);
    }

    // An "o" is a bullet where a reader lost a hollow dot, and only before a space.
    private static bool IsBullet(string text, int at, int end) =>
        Bullets.Contains(text[at]) && (at + 1 == end || char.IsWhiteSpace(text[at + 1]) || text[at] is '•' or '▪' or '●' or '·');
}
