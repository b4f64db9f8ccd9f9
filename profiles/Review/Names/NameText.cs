using System.Globalization;

namespace SopCloud.Profiles.Review.Names;

/// <summary>Cuts a text into the words and marks that matter for names, in one pass.</summary>
internal sealed class NameText
{
    private static readonly string[] ShortParticles = ["v.d.", "v. d.", "v/d", "v.d", "vd.", "v."];
    private static readonly string[] LongInitials = ["Chr.", "Joh.", "Th.", "Ch.", "Ph.", "Fr.", "IJ."];
    private static readonly string[] Domains = [".nl", ".com", ".org", ".net", ".eu", ".be", ".info", ".example"];

    private readonly List<NameToken> _tokens = [];
    private readonly string _text;
    private readonly Dictionary<string, NameWordKinds> _known = [];
    private int _runEnd;

    private NameText(string text) => _text = text;

    public static NameToken[] TokensOf(string text)
    {
        var cut = new NameText(text);
        cut.Cut();
        return [.. cut._tokens];
    }

    private void Cut()
    {
        var gap = Gap.Blank;
        for (var i = 0; i < _text.Length;)
        {
            if (IsSpace(_text[i]))
            {
                gap = Max(gap, GapAt(ref i));
                continue;
            }

            var token = TokenAt(i, gap);
            _tokens.Add(token);
            i = token.End;
            gap = Gap.None;
        }
    }

    private static Gap Max(Gap one, Gap other) => one > other ? one : other;

    private Gap GapAt(ref int i)
    {
        var (start, lines, wide) = (i, 0, false);
        for (; i < _text.Length && IsSpace(_text[i]); i++)
        {
            lines += _text[i] switch { '\n' or '\v' or '\u2028' => 1, '\f' or '\u2029' => 2, _ => 0 };
            wide |= _text[i] == '\t';
        }

        return lines > 1 ? Gap.Blank : lines == 1 ? Gap.Line : wide || i - start > 1 ? Gap.Wide : Gap.Space;
    }

    private NameToken TokenAt(int start, Gap gap)
    {
        if (start >= _runEnd && AddressEndAt(start) is { } address)
            return new(start, address, NameTokenKind.Address, gap, "");
        if (char.IsAsciiDigit(_text[start]))
            return Word(start, WordEnd(start), NameTokenKind.Number, gap);
        if (_text[start] == 'v' && ShortParticles.FirstOrDefault(form => StandsAt(start, form)) is { } particle)
            return Word(start, start + particle.Length, NameTokenKind.Lower, gap);
        if (LongInitials.FirstOrDefault(initial => StandsAt(start, initial)) is { } initials)
            return Word(start, start + initials.Length, NameTokenKind.Initial, gap);
        if (IsApostrophe(_text[start]) && At(start + 1) is 't' && !IsWordCharacter(At(start + 2)))
            return Word(start, start + 2, NameTokenKind.Lower, gap);
        if (!char.IsLetter(_text[start]))
            return new(start, start + 1, NameTokenKind.Mark, gap, "") { First = _text[start] };
        var end = WordEnd(start);
        if (end == start + 1 && char.IsUpper(_text[start]))
            return Word(start, At(end) == '.' ? end + 1 : end, NameTokenKind.Initial, gap);
        return Word(start, end, KindOf(_text.AsSpan(start, end - start)), gap);
    }

    private NameToken Word(int start, int end, NameTokenKind kind, Gap gap)
    {
        var word = NameWords.Fold(_text.AsSpan(start, end - start));
        if (!_known.TryGetValue(word, out var kinds))
            _known[word] = kinds = NameWords.KindsOf(word);
        return new(start, end, kind, gap, word) { First = _text[start], Kinds = kinds };
    }

    /// <summary>Looks once at each run of characters without a space.</summary>
    private int? AddressEndAt(int start)
    {
        _runEnd = start;
        while (_runEnd < _text.Length && !IsSpace(_text[_runEnd]))
            _runEnd++;
        var run = _text.AsSpan(start, _runEnd - start);
        var isAddress = run.Contains('@') || run.Contains("://", StringComparison.Ordinal) || run.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
        foreach (var domain in isAddress || !run.Contains('.') ? [] : Domains)
        {
            var at = run.IndexOf(domain, StringComparison.OrdinalIgnoreCase);
            isAddress |= at > 0 && (at + domain.Length == run.Length || !char.IsLetterOrDigit(run[at + domain.Length]));
        }

        return isAddress ? _runEnd : null;
    }

    private int WordEnd(int start)
    {
        var end = start + 1;
        while (end < _text.Length)
        {
            if (IsWordCharacter(_text[end]) || (IsApostrophe(_text[end]) && IsInside(end)))
                end++;
            else if (_text[end] == '-' && ContinuesAt(end) is { } next)
                end = next;
            else
                break;
        }

        return end;
    }

    private bool IsInside(int apostrophe) =>
        char.IsLetter(At(apostrophe + 1)) && !(At(apostrophe + 1) is 's' && !IsWordCharacter(At(apostrophe + 2)));

    /// <summary>Where a word goes on behind a hyphen: at once, or on the next line where the end of a line cut it.</summary>
    private int? ContinuesAt(int hyphen)
    {
        var next = hyphen + 1;
        while (next < _text.Length && IsSpace(_text[next]) && next - hyphen < 8)
            next++;
        if (!IsWordCharacter(At(next)))
            return null;
        var end = next;
        while (end < _text.Length && char.IsLetter(_text[end]))
            end++;
        // Jansen-de Vries: two surnames, of which the second has a tussenvoegsel.
        if (char.IsLower(_text[next]) && NameWords.IsParticle(NameWords.Fold(_text.AsSpan(next, end - next))) && At(end) == ' ' && (next == hyphen + 1 || char.IsUpper(At(end + 1))))
            return null;
        return next == hyphen + 1 || (char.IsLower(_text[next]) && _text.AsSpan(hyphen, next - hyphen).Contains('\n')) ? next : null;
    }

    private static NameTokenKind KindOf(ReadOnlySpan<char> word)
    {
        if (!char.IsUpper(word[0]))
            return NameTokenKind.Lower;
        foreach (var c in word)
        {
            if (char.IsLower(c) || c == '\uFFFD')
                return NameTokenKind.Capital;
        }

        return NameTokenKind.Upper;
    }

    private bool StandsAt(int start, string words) =>
        string.CompareOrdinal(_text, start, words, 0, words.Length) == 0 && !IsWordCharacter(At(start + words.Length)) && (words[^1] == '.' || At(start + words.Length) != '.');

    private char At(int i) => i < _text.Length ? _text[i] : '\n';

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or '`' or '´';

    private static bool IsWordCharacter(char c) =>
        char.IsLetterOrDigit(c) || c is '\uFFFD' or '\u00AD' || (c > 0x2FF && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark);

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF';
}
