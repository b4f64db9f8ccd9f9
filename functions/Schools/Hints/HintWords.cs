namespace SopCloud.Functions.Schools.Hints;

/// <summary>How much there is to look at, and what, in words.</summary>
internal static class HintWords
{
    /// <summary>More of a text is no quotation.</summary>
    private const int LongestQuote = 160;

    public static string ToLookAt(int findings) => $"{findings} om na te kijken";

    /// <summary>"2 om na te kijken en 1 voorstel".</summary>
    public static string Of(FormHints hints) => (hints.Findings, hints.Proposals) switch
    {
        (var findings, 0) => ToLookAt(findings),
        (0, var proposals) => Proposals(proposals),
        var (findings, proposals) => $"{ToLookAt(findings)} en {Proposals(proposals)}",
    };

    /// <param name="most">How many characters it may have.</param>
    public static string Quote(string words, int most = LongestQuote)
    {
        var line = words.ReplaceLineEndings(" ").Trim();
        if (line.Length <= most)
            return line;
        var end = most - (char.IsHighSurrogate(line[most - 2]) ? 2 : 1);
        return string.Concat(line.AsSpan(0, end).TrimEnd(), "…");
    }

    private static string Proposals(int count) => count == 1 ? "1 voorstel" : $"{count} voorstellen";
}
