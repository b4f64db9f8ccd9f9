using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace SopCloud.Profiles.Publication;

/// <summary>
/// Words of a school that parents must not see, such as a name. The placed version stays as it is: the public rules leave the
/// words out wherever they stand, also over the end of a line and in other case, but not inside a longer word.
/// </summary>
[JsonConverter(typeof(ParsedTextJsonConverter<Redaction>))]
public sealed record Redaction : IParsable<Redaction>
{
    /// <summary>What stands in the place of the words.</summary>
    public const string Mark = "[weggelaten]";

    /// <summary>One letter would empty every text.</summary>
    private const int FewestCharacters = 2;

    /// <summary>Where the end of a line breaks a word off: an invisible hyphen, or one with the rest on the next line.</summary>
    private const string BrokenOff = @"(?:\u00AD\s*|-[^\S\n]*\r?\n\s*)?";

    /// <summary>A longer passage is a part of the form, and that goes back to the school.</summary>
    public const int MostCharacters = 2000;

    private Regex? _pattern;

    private Redaction(string words) => Words = words;

    /// <summary>Composed (Unicode form C), with single spaces.</summary>
    public string Words { get; }

    public override string ToString() => Words;

    public static Redaction Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var redaction) ? redaction : throw new FormatException($"A redaction is a passage of {FewestCharacters} to {MostCharacters} characters.");

    public static bool TryParse([NotNullWhen(true)] string? s, [NotNullWhen(true)] out Redaction? result) => TryParse(s, null, out result);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [NotNullWhen(true)] out Redaction? result)
    {
        var words = string.Join(' ', (s ?? "").Normalize().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        result = words.Length is < FewestCharacters or > MostCharacters ? null : new(words);
        return result is not null;
    }

    /// <summary>How often these words stand in what parents would read of a profile.</summary>
    public int CountIn(Profile profile)
    {
        var redactor = new Redactor([this], Mark);
        var count = 0;
        SchoolTexts.Change(profile with { Internal = new(), Attachment = null }, text =>
        {
            count += redactor.CountIn(text);
            return text;
        });
        return count;
    }

    /// <summary>Whether nothing is left of a passage where these words are left out of it.</summary>
    public bool Covers(string passage) => new Redactor([this], "").LeaveOut(passage).All(char.IsWhiteSpace);

    public bool Equals(Redaction? other) => Words == other?.Words;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Words);

    /// <summary>Made once: a page of findings asks for it hundreds of times.</summary>
    internal Regex Pattern => _pattern ??= NewPattern();

    private Regex NewPattern()
    {
        var words = string.Join(@"\s+", Words.Split(' ').Select(word => string.Join(BrokenOff, word.Select(OneCharacter))));
        var before = char.IsLetterOrDigit(Words[0]) ? @"(?<![\p{L}\p{N}])" : "";
        var after = char.IsLetterOrDigit(Words[^1]) ? @"(?![\p{L}\p{N}])" : "";
        return new(before + words + after, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    /// <summary>Whoever types a passage over has other quotes and dashes than a word processor had.</summary>
    private static string OneCharacter(char character) => character switch
    {
        '\'' or '\u2018' or '\u2019' => @"['\u2018\u2019]",
        '"' or '\u201C' or '\u201D' or '\u201E' => @"[""\u201C\u201D\u201E]",
        '-' or '\u2010' or '\u2011' or '\u2013' => @"[-\u2010\u2011\u2013]",
        _ => Regex.Escape(character.ToString()),
    };
}

/// <summary>Puts a mark in the place of words.</summary>
internal sealed class Redactor(IEnumerable<Redaction> redactions, string mark)
{
    private readonly Regex[] _patterns = [.. redactions.Select(redaction => redaction.Pattern)];

    public int CountIn(string text) => GapsIn(text.Normalize()).Count;

    /// <returns>The very same text where none of the words are in it.</returns>
    public string LeaveOut(string original)
    {
        var text = original.Normalize();
        var gaps = GapsIn(text);
        if (gaps.Count == 0)
            return original;

        var kept = new StringBuilder();
        var end = 0;
        foreach (var (start, length) in gaps)
        {
            kept.Append(text, end, start - end).Append(mark);
            end = start + length;
        }

        return kept.Append(text, end, text.Length - end).ToString();
    }

    /// <summary>All are found in the text as it was: two that overlap are both out, as one gap.</summary>
    private List<(int Start, int Length)> GapsIn(string text)
    {
        var gaps = new List<(int Start, int Length)>();
        foreach (var match in _patterns.SelectMany(pattern => pattern.Matches(text)).OrderBy(match => match.Index))
        {
            if (gaps is [.., var (start, length)] && match.Index < start + length)
                gaps[^1] = (start, Math.Max(length, match.Index + match.Length - start));
            else
                gaps.Add((match.Index, match.Length));
        }

        return gaps;
    }
}
