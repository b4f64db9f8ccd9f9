using AngleSharp.Dom;

namespace SopCloud.Site.Tests.Readability;

/// <summary>What we ourselves say on a page: its sentences, without labels, names and the words of schools.</summary>
internal static class OwnWords
{
    private const string Blocks = "p, li, dd, dt, summary, h1, h2, h3, h4, td, th, caption, figcaption";
    private const int ShortestWithoutFullStop = 4;

    public static IReadOnlyList<Sentence> Of(IElement page) =>
    [
        .. page.QuerySelectorAll(Blocks)
            .Where(block => block.Closest("blockquote, .sop-links, .sop-table-list, .sop-card__meta, .sop-contact") is null)
            .Select(TextOf)
            .SelectMany(Sentence.In)
            .Where(sentence => sentence.Text[^1] is '.' or '?' or '!' or ':' || sentence.Words.Count >= ShortestWithoutFullStop),
    ];

    /// <summary>Its own text: that of a block within it is counted there.</summary>
    private static string TextOf(IElement block) =>
        string.Concat(block.Descendants<IText>().Where(text => text.ParentElement!.Closest(Blocks) == block).Select(text => text.Data));
}
