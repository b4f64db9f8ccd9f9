namespace SopCloud.Functions.Schools.Hints;

/// <summary>How much there is to look at, in words. Nothing found is no praise: a rule sees little.</summary>
internal static class HintWords
{
    /// <summary>More of a text is no quotation.</summary>
    private const int LongestQuote = 160;

    public static string ToLookAt(int findings) => $"{findings} om na te kijken";

    public static string Of(FormHints hints) => (hints.HasText, hints.Findings, hints.Proposals) switch
    {
        (false, 0, 0) => "",
        (_, 0, 0) => "Wij lezen mee. Niets gevonden om na te kijken.",
        (_, var findings, 0) => $"Wij lezen mee: {ToLookAt(findings)}. Het staat bij de vraag.",
        (_, 0, var proposals) => $"Wij lezen mee. Niets gevonden om na te kijken, en {Proposals(proposals)}. Dat staat bij de vraag.",
        var (_, findings, proposals) => $"Wij lezen mee: {ToLookAt(findings)}, en {Proposals(proposals)}. Het staat bij de vraag.",
    };

    public static string Quote(string words)
    {
        var line = words.ReplaceLineEndings(" ").Trim();
        if (line.Length <= LongestQuote)
            return line;
        var end = LongestQuote - (char.IsHighSurrogate(line[LongestQuote - 2]) ? 2 : 1);
        return string.Concat(line.AsSpan(0, end).TrimEnd(), "…");
    }

    private static string Proposals(int count) => count == 1 ? "1 voorstel" : $"{count} voorstellen";
}
