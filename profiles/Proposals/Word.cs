using System.Text;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Import;

namespace SopCloud.Profiles.Proposals;

/// <summary>A word of a sentence. What a hyphen joins is two: "één-op-één" is three words.</summary>
/// <param name="Letters">Without case and accents.</param>
/// <param name="Clause">Which part of the sentence between commas, colons and brackets, from 0.</param>
internal readonly record struct Word(string Letters, TextSpan Span, int Clause)
{
    public static List<Word> In(string text, TextSpan sentence)
    {
        var words = new List<Word>();
        var letters = new StringBuilder();
        var (start, clause) = (sentence.Start, 0);
        for (var i = sentence.Start; i <= sentence.End; i++)
        {
            var folded = i < sentence.End ? Folding.Fold(text[i]) : "";
            if (folded.Length > 0)
            {
                if (letters.Length == 0)
                    start = i;
                letters.Append(folded);
                continue;
            }

            if (letters.Length > 0)
                words.Add(new(letters.ToString(), new(start, i - start), clause));
            letters.Clear();
            if (i < sentence.End && text[i] is ',' or ';' or ':' or '(' or ')' or '–')
                clause++;
        }

        return words;
    }
}
