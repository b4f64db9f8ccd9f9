namespace SopCloud.Profiles;

public static class Enumeration
{
    /// <summary>Words within a Dutch sentence, such as "lezen, rekenen en gedrag".</summary>
    public static string And(IReadOnlyList<string> words) => words.Count switch
    {
        0 => "",
        1 => words[0],
        _ => $"{string.Join(", ", words.SkipLast(1))} en {words[^1]}",
    };
}
