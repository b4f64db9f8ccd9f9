using System.Text.RegularExpressions;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Import;

namespace SopCloud.Profiles.Review;

/// <summary>A text in which things were found, taken apart once, however many they are.</summary>
internal sealed partial class ReportText
{
    /// <summary>In characters on each side of the words: more of a long sentence tells no more of where they stand.</summary>
    private const int QuotedBeside = 110;

    private readonly string _text;
    private readonly int[] _lettersBefore;

    public ReportText(string text)
    {
        _text = text;
        _lettersBefore = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++)
            _lettersBefore[i + 1] = _lettersBefore[i] + Folding.Fold(text[i]).Length;
        Letters = Folding.Fold(text);
        Sentences = [.. Profiles.Sentences.Of(text)];
    }

    /// <summary>What is left when it is folded.</summary>
    public string Letters { get; }

    public TextSpan[] Sentences { get; }

    /// <summary>How many of <see cref="Letters"/> stand before a character.</summary>
    public int LettersBefore(int character) => _lettersBefore[character];

    /// <summary>Which sentence has a character; negative for one between sentences.</summary>
    public int SentenceAt(int character)
    {
        var (low, high) = (0, Sentences.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Sentences[middle].Start <= character ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && character < Sentences[low - 1].End ? low - 1 : -1;
    }

    /// <summary>The sentence around the words, on one line; of a long one what stands beside them.</summary>
    public string QuotationOf(TextSpan? words)
    {
        if (words is not { } found)
            return "";
        var at = SentenceAt(found.Start);
        var sentence = at < 0 ? found : Sentences[at];
        var (start, end) = (Math.Max(sentence.Start, found.Start - QuotedBeside), Math.Min(sentence.End, Math.Max(found.Start + 1, Math.Min(found.End, found.Start + QuotedBeside)) + QuotedBeside));
        var (isCutBefore, isCutBehind) = (start > sentence.Start, end < sentence.End);
        // Whole words.
        if (isCutBefore && _text.IndexOf(' ', start, found.Start - start) is >= 0 and var first)
            start = first + 1;
        if (isCutBehind && _text.LastIndexOf(' ', end - 1, end - Math.Min(found.End, end - 1)) is >= 0 and var last && last > start)
            end = last;
        return $"{(isCutBefore ? "… " : "")}{Space.Replace(_text[start..end], " ").Trim()}{(isCutBehind ? " …" : "")}";
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space { get; }
}
