using System.Text.RegularExpressions;
using SopCloud.Profiles.Review.Wording;

namespace SopCloud.Profiles.Review;

/// <summary>
/// Whether a text tells a parent something: who, what, how often, with which method, in which group. It gives the benefit of
/// the doubt: a sentence with enough words of its own says something, whatever they are.
/// </summary>
public static partial class Concreteness
{
    /// <summary>So many words that are neither vague nor general are the school's own.</summary>
    private const int EnoughOwnWords = 3;

    private static readonly WordFile Data = WordFile.Load("concreteness.json");
    private static readonly Phrasing Concrete = Data["concrete"];
    private static readonly Phrasing Vague = Data["vague"];
    private static readonly Phrasing General = Data["general"];

    /// <summary>Whether a sentence says something concrete.</summary>
    public static bool Says(string sentence)
    {
        var words = Words.Of(sentence);
        if (Concrete.IsIn(words))
            return true;
        var own = OwnWordsOf(words).ToList();
        return own.Count >= EnoughOwnWords || own.Exists(word => IsName(sentence, words, word));
    }

    /// <summary>
    /// The first sentence of a text that says something concrete, on one line and without its bullet; null where none does.
    /// </summary>
    public static string? FirstConcreteSentence(string text) => Sentences.Of(text)
        .Select(sentence => Space.Replace(sentence.In(text), " "))
        .FirstOrDefault(Says);

    private static IEnumerable<Word> OwnWordsOf(Words words)
    {
        var vague = Vague.SpansIn(words).ToList();
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (!vague.Exists(span => span.Start <= word.Span.Start && word.Span.End <= span.End) && word.Text.Length > 1 && !General.EndsFrom(words, i).Any())
                yield return word;
        }
    }

    // "Bouw!", "RID": a capital within a sentence is the name of a method or a partner.
    private static bool IsName(string sentence, Words words, Word word) =>
        word.Written.Count(char.IsUpper) > 1 || (char.IsUpper(word.Written[0]) && word.Span.Start > words[0].Span.Start && sentence[word.Span.Start - 1] == ' ');

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space { get; }
}
