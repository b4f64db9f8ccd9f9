using System.Text.RegularExpressions;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Import;

namespace SopCloud.Profiles.Review.Wording;

/// <summary>The words of a sentence, with the place of each in the text.</summary>
internal sealed partial class Words
{
    private readonly List<Word> _words;

    private HashSet<string>? _texts;

    private Words(List<Word> words) => _words = words;

    public int Count => _words.Count;

    public Word this[int index] => _words[index];

    public static Words Of(string text) => Of(text, new(0, text.Length));

    public static Words Of(string text, TextSpan sentence)
    {
        var words = new List<Word>();
        for (var match = Pattern.Match(text, sentence.Start, sentence.Length); match.Success; match = match.NextMatch())
            words.Add(new(Normal(match.ValueSpan.ToString()), new(match.Index, match.Length), match.Value));
        return new(words);
    }

    public bool HasOneOf(IReadOnlySet<string> texts)
    {
        _texts ??= [.. _words.Select(word => word.Text)];
        return texts.Count < _texts.Count ? texts.Any(_texts.Contains) : _texts.Any(texts.Contains);
    }

    public TextSpan Span(int first, int end) => new(_words[first].Span.Start, _words[end - 1].Span.End - _words[first].Span.Start);

    /// <summary>Small letters without accents or hyphens: "IB'er" is "iber". The numeral één stays apart from the article een.</summary>
    public static string Normal(string word)
    {
        var folded = Folding.Fold(word);
        // The colon of "leerlingen met een arrangement: 3".
        return word == ":" ? word : folded == "een" && word.Any(c => c > 'z') ? "één" : word.EndsWith('%') ? folded + "%" : folded;
    }

    [GeneratedRegex(@"[\p{L}\p{N}]\p{M}*(?:[\p{L}\p{N}\p{M}]|[-'’‐‑](?=[\p{L}\p{N}]))*%?|:(?=\s*\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern { get; }
}

/// <param name="Text">As patterns see it.</param>
/// <param name="Written">As the school wrote it.</param>
internal readonly record struct Word(string Text, TextSpan Span, string Written);
