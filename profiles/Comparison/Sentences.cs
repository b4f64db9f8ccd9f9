namespace SopCloud.Profiles.Comparison;

/// <summary>The sentences of what a school wrote, each as it stands there.</summary>
public static class Sentences
{
    private static readonly char[] Bullets = ['-', '•', '*', '–', '·', '▪'];

    public static IEnumerable<string> Of(string text)
    {
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var rest = WithoutBullet(line);
            for (var end = EndOfSentence(rest); end > 0; end = EndOfSentence(rest))
            {
                yield return rest[..end];
                rest = rest[end..].TrimStart();
            }

            if (rest.Length > 0)
                yield return rest;
        }
    }

    public static string WithoutBullet(string line) =>
        line.Length > 2 && Array.IndexOf(Bullets, line[0]) >= 0 && char.IsWhiteSpace(line[1]) ? line[2..].TrimStart() : line;

    // A full stop ends a sentence only before a capital: "4 x p.w. leeshulp" is one.
    private static int EndOfSentence(string text)
    {
        for (var i = 0; i < text.Length - 2; i++)
        {
            if (text[i] is '.' or '!' or '?' && char.IsWhiteSpace(text[i + 1]) && char.IsUpper(text[i + 2]))
                return i + 1;
        }

        return 0;
    }
}
