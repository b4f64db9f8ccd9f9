using SopCloud.Profiles;
using SopCloud.Profiles.Comparison;

namespace SopCloud.Site;

/// <summary>The first concrete sentence of what a school says, for a card. Never a summary: the school's own words, or the names of what it lists.</summary>
internal static class Teaser
{
    private const int Longest = 180;

    // "Ja." or "Zie boven:" tells a parent nothing.
    private const int ShortestThatSays = 25;

    public static string Of(IEnumerable<Offer> offers)
    {
        var sentences = offers
            .SelectMany(offer => new[] { offer.Texts.InLessons, offer.Texts.Facilities, offer.Texts.Partners, offer.Texts.Whole })
            .SelectMany(Sentences)
            .ToList();
        var sentence = sentences.Find(text => text.Length >= ShortestThatSays) ?? sentences.FirstOrDefault() ?? "";
        return Shorten(sentence);
    }

    /// <summary>Of a school that lists what it has without a sentence: the names, and that they are only named.</summary>
    public static string Of(IEnumerable<ListedProvision> listed) => Shorten($"Noemt: {string.Join(", ", listed.Select(ProvisionWords.WithStatus))}");

    private static IEnumerable<string> Sentences(string text)
    {
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var rest = TextBlock.WithoutBullet(line);
            for (var end = EndOfSentence(rest); end > 0; end = EndOfSentence(rest))
            {
                yield return rest[..end];
                rest = rest[end..].TrimStart();
            }

            if (rest.Length > 0)
                yield return rest;
        }
    }

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

    private static string Shorten(string text)
    {
        if (text.Length <= Longest)
            return text;

        var space = text.LastIndexOf(' ', Longest);
        var end = space > 0 ? space : char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
        return $"{text[..end].TrimEnd(',', ';', ' ')}…";
    }
}
