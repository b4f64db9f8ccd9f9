namespace SopCloud.Profiles.Comparison;

/// <summary>A piece of what somebody wrote.</summary>
public static class Quote
{
    /// <summary>At most so many characters, cut at a word and never within a character, with "…" behind them.</summary>
    public static string Shorten(string text, int longest)
    {
        if (text.Length <= longest)
            return text;

        var space = text.LastIndexOf(' ', longest);
        var end = space > 0 ? space : char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest;
        return $"{text[..end].TrimEnd(',', ';', ' ')}…";
    }
}
