using System.Text;

namespace SopCloud.Measurements.Country;

/// <summary>
/// How one school writes. Words come as in real texts: few often and many seldom, and each school has favourites of its own.
/// The same seed writes the same.
/// </summary>
internal sealed class Voice(Random random, Grammar grammar)
{
    // In characters.
    private const int UsualSentence = 100;

    // In every so many sentences one is mistyped: a real index is full of words that occur once.
    private const int SentencesPerMistake = 20;

    private readonly int _favourites = random.Next();

    public Random Random => random;

    /// <summary>One sentence or more, of about so many characters together.</summary>
    /// <param name="subject">The id of a need that they are about; null for none in particular.</param>
    public string Text(int length, string? subject = null, string kind = "zin")
    {
        var text = new StringBuilder(length + 200);
        var line = 0;
        do
        {
            // Some schools write lists, others paragraphs.
            if (text.Length > 0)
                text.Append(line > 350 || (_favourites % 4 == 0 && line > 180) ? "\n" : " ");
            line = text.Length > 0 && text[^1] == '\n' ? 0 : line;
            var sentence = Mistyped(Sentence(kind, subject));
            text.Append(sentence);
            line += sentence.Length;
        }
        while (text.Length < length - (UsualSentence / 2));

        return text.ToString();
    }

    public string Sentence(string kind, string? subject = null)
    {
        var text = new StringBuilder();
        Write(text, grammar.Find(kind, subject), subject);
        if (text.Length > 0)
            text[0] = char.ToUpperInvariant(text[0]);
        return text.ToString();
    }

    /// <summary>Of one to so many.</summary>
    public T One<T>(IReadOnlyList<T> of) => of[random.Next(of.Count)];

    public bool Chance(int percent) => random.Next(100) < percent;

    // Two letters change places, somewhere.
    private string Mistyped(string sentence)
    {
        if (random.Next(SentencesPerMistake) != 0)
            return sentence;
        var at = random.Next(1, sentence.Length - 2);
        return char.IsLetter(sentence[at]) && char.IsLetter(sentence[at + 1])
            ? $"{sentence[..at]}{sentence[at + 1]}{sentence[at]}{sentence[(at + 2)..]}"
            : sentence;
    }

    private void Write(StringBuilder text, Grammar.PhraseList list, string? subject)
    {
        foreach (var piece in list.Phrases[Choose(list)].Pieces)
        {
            if (piece.IsSlot)
                Write(text, grammar.Find(piece.Text, subject), subject);
            else
                text.Append(piece.Text);
        }
    }

    // The n-th alternative once in n times, as words do (Zipf); mostly counted from where this school begins.
    private int Choose(Grammar.PhraseList list)
    {
        var count = list.Phrases.Count;
        var rank = Math.Min(count, (int)Math.Pow(count + 1, random.NextDouble())) - 1;
        if (random.Next(4) == 0)
            return rank;
        var first = (uint)HashCode(list.Number) % (uint)count;
        return (int)((rank + first) % count);
    }

    // Not System.HashCode: that differs from run to run.
    private int HashCode(int number) => unchecked((_favourites ^ (number * 0x27d4eb2d)) * 0x165667b1) >>> 7;
}
