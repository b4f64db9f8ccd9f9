using SopCloud.Site.Explanation;

namespace SopCloud.Site.Tests.Readability;

/// <summary>
/// How hard a text is for a parent with B1 Dutch. No formula measures that, but these catch what makes a text hard: long
/// sentences, long words and hidden actors. A page may pass and still be hard; one that fails is.
/// </summary>
/// <remarks>
/// The Flesch-Douma score (W.H. Douma, De leesbaarheid van landbouwbladen, Wageningen 1960) is 206.84 - 0.93 × words per
/// sentence - 77 × syllables per word. Douma's norms: 60-70 normal, 70-80 fairly easy (the last years of primary school).
/// Editors of Dutch public sites aim for B1 at some ten words a sentence and fifteen at most; we allow a few more, for a list
/// of things that a sentence names.
/// </remarks>
internal sealed record Reading(IReadOnlyList<Sentence> Sentences)
{
    private const double MostWordsOnAverage = 11;
    private const int MostWords = 22;
    private const double LowestScore = 70;
    private const double LargestShareOfLongWords = 0.08;
    private const double LargestShareOfPassives = 0.10;

    /// <summary>A share or an average of less says nothing.</summary>
    private const int FewestSentences = 8;

    // The terms of this field: a parent meets them at school, so we use them and the glossary explains them.
    private static readonly HashSet<string> Explained = GlossaryWord.All
        .SelectMany(word => Sentence.In(string.Join(' ', [word.Word, .. word.Forms])))
        .SelectMany(sentence => sentence.Words)
        .Select(word => word.ToLowerInvariant())
        .ToHashSet(StringComparer.Ordinal);

    public double WordsPerSentence => Sentences.Average(sentence => sentence.Words.Count);

    public double Score => 206.84 - (0.93 * WordsPerSentence) - (77 * Common.Average(Sentence.Syllables));

    public double ShareOfLongWords => (double)LongWords.Count() / Common.Count();

    public double ShareOfPassives => (double)Sentences.Count(sentence => sentence.IsPassive) / Sentences.Count;

    /// <summary>What is too hard, each with where to begin; empty for a text that reads well.</summary>
    public IEnumerable<string> Problems()
    {
        foreach (var sentence in Sentences.Where(sentence => sentence.Words.Count > MostWords))
            yield return $"a sentence of {sentence.Words.Count} words, at most {MostWords}: make two of it: \"{sentence.Text}\"";
        if (Sentences.Count < FewestSentences)
            yield break;

        var longest = Sentences.MaxBy(sentence => sentence.Words.Count)!.Text;
        if (WordsPerSentence > MostWordsOnAverage)
            yield return $"{WordsPerSentence:F1} words a sentence, at most {MostWordsOnAverage}: shorten, to begin with \"{longest}\"";
        if (Score < LowestScore)
            yield return $"Flesch-Douma {Score:F0}, at least {LowestScore}: use shorter words and sentences, to begin with \"{longest}\"";
        if (ShareOfLongWords > LargestShareOfLongWords)
            yield return $"{ShareOfLongWords:P0} long words, at most {LargestShareOfLongWords:P0}: replace some, or explain a term in glossary.json: {string.Join(", ", LongWords.Distinct())}";
        if (ShareOfPassives > LargestShareOfPassives)
            yield return $"{ShareOfPassives:P0} of the sentences with 'worden', at most {LargestShareOfPassives:P0}: say who does it: \"{Sentences.First(sentence => sentence.IsPassive).Text}\"";
    }

    private IEnumerable<string> Common =>
        Sentences.SelectMany(sentence => sentence.CommonWords).Select(word => word.ToLowerInvariant()).Where(word => !Explained.Contains(word));

    private IEnumerable<string> LongWords => Common.Where(word => word.Length > 12 || Sentence.Syllables(word) >= 4);
}
