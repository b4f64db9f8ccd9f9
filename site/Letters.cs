using System.Globalization;
using System.Text;

namespace SopCloud.Site;

/// <summary>Long lists from A to Z, in parts by their first letter.</summary>
internal static class Letters
{
    /// <summary>What begins with no letter.</summary>
    public const string Other = "0-9";

    // "De Esdoorn" stands with the E: nearly half of all schools would stand with the D.
    private static readonly string[] Articles = ["de ", "het ", "'t ", "’t "];

    /// <summary>From A to Z by the whole name; what is equal stays in the order it was in.</summary>
    public static IReadOnlyList<LetterPart<T>> Of<T>(IEnumerable<T> items, Func<T, string> name) =>
        [.. items
            .Select(item => (Item: item, Key: name(item).TrimStart('\'', '’', '"', ' ')))
            .GroupBy(each => First(each.Key), StringComparer.Ordinal)
            .OrderBy(letter => letter.Key == Other ? 1 : 0).ThenBy(letter => letter.Key, StringComparer.Ordinal)
            .Select(letter => new LetterPart<T>(letter.Key, [.. letter.OrderBy(each => each.Key, Dutch.Alphabet).Select(each => each.Item)]))];

    /// <summary>The same, where a "De" or "Het" before a name does not count.</summary>
    public static IReadOnlyList<LetterPart<T>> WithoutArticles<T>(IEnumerable<T> items, Func<T, string> name) =>
        Of(items, item => Articles.FirstOrDefault(article => name(item).StartsWith(article, StringComparison.OrdinalIgnoreCase)) is { } article ? name(item)[article.Length..] : name(item));

    private static string First(string key) =>
        key.Normalize(NormalizationForm.FormKD).FirstOrDefault(c => CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark) is var first && char.IsAsciiLetter(first)
            ? char.ToUpperInvariant(first).ToString()
            : Other;
}

/// <param name="Letter">A capital, or "0-9".</param>
public sealed record LetterPart<T>(string Letter, IReadOnlyList<T> Items)
{
    public string Slug => Letter.ToLowerInvariant();

    /// <summary>Its id on a page that has all letters.</summary>
    public string Anchor => $"letter-{Slug}";
}
