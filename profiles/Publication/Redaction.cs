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

    private Redaction(string words) => Words = words;

    /// <summary>Composed (Unicode form C), with single spaces.</summary>
    public string Words { get; }

    public override string ToString() => Words;

    public static Redaction Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var redaction) ? redaction : throw new FormatException($"A redaction is a passage of at least {FewestCharacters} characters.");

    public static bool TryParse([NotNullWhen(true)] string? s, [NotNullWhen(true)] out Redaction? result) => TryParse(s, null, out result);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [NotNullWhen(true)] out Redaction? result)
    {
        var words = string.Join(' ', (s ?? "").Normalize().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        result = words.Length < FewestCharacters ? null : new(words);
        return result is not null;
    }

    internal Regex Pattern()
    {
        var words = string.Join(@"\s+", Words.Split(' ').Select(Regex.Escape));
        var before = char.IsLetterOrDigit(Words[0]) ? @"(?<![\p{L}\p{N}])" : "";
        var after = char.IsLetterOrDigit(Words[^1]) ? @"(?![\p{L}\p{N}])" : "";
        return new(before + words + after, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }
}

/// <summary>Leaves the words of redactions out of texts.</summary>
internal sealed class Redactor(IEnumerable<Redaction> redactions)
{
    private readonly Regex[] _patterns = [.. redactions.Select(redaction => redaction.Pattern())];

    public string LeaveOut(string text)
    {
        text = text.Normalize();
        // All are found in the text as it was: two that overlap are both out, as one gap.
        var gaps = _patterns.SelectMany(pattern => pattern.Matches(text)).OrderBy(match => match.Index).ToList();
        if (gaps.Count == 0)
            return text;

        var kept = new StringBuilder();
        var end = 0;
        foreach (var gap in gaps)
        {
            if (gap.Index >= end)
                kept.Append(text, end, gap.Index - end).Append(Redaction.Mark);
            end = Math.Max(end, gap.Index + gap.Length);
        }

        return kept.Append(text, end, text.Length - end).ToString();
    }
}
