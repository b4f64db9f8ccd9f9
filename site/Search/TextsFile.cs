using SopCloud.Profiles.Comparison;
using SopCloud.Profiles.Publication;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Site.Search;

/// <summary>
/// <c>teksten.json</c>: what the schools of one SWV write, for the cards and for words that are no need. It is made of
/// <see cref="PublicView"/>s, so what was left out there cannot be found here.
/// </summary>
internal static class TextsFile
{
    /// <summary>In characters, of the sentence for a grens: a card may show a few of them.</summary>
    private const int LongestLimit = 160;

    public static SiteFile Of(Region region, RegionSummary summary)
    {
        var views = region.Schools.ToDictionary(entry => entry.School.Id, entry => entry.Profile?.Value);
        List<(SchoolSummary School, PublicView View)> told =
        [
            .. from school in summary.Open
               where views[school.Id] is not null
               orderby school.Id.ToString()
               select (school, views[school.Id]!),
        ];

        var (needs, bounds) = (new Masks<Need>(), new Masks<BoundaryCategory>());
        var sentences = new Sentences();
        var says = new List<int>();
        var limits = new List<int>();
        var index = new WordIndex();
        for (var position = 0; position < told.Count; position++)
        {
            var (school, view) = told[position];
            says.Add(needs.Of(school.Needs.Select(teaser => teaser.Need)));
            says.AddRange(school.Needs.Select(teaser => sentences.Refer(teaser.Text)));

            limits.Add(view.Boundaries.Statements.Count);
            foreach (var statement in view.Boundaries.Statements)
                limits.AddRange([bounds.Of(statement.Categories), sentences.Refer(Quote.Shorten(CellSummary.OfGrens(statement.Text), LongestLimit))]);

            foreach (var (part, text) in PageTexts.Of(view))
                index.Add(position, part, text.Replace(Redaction.Mark, " ", StringComparison.Ordinal));
        }

        return SearchFile.Of(SitePaths.SwvTexts(summary.Code), new Content(
            [.. Need.All.Select(need => need.Id)],
            [.. BoundaryCategory.All.Select(category => category.Id)],
            string.Concat(told.Select(each => each.School.Id.Slug)),
            sentences.Texts,
            says,
            limits,
            index.Pack()));
    }

    /// <summary>Sentences, each once. The first time that one is used it has no number: readers count along.</summary>
    private sealed class Sentences
    {
        private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);

        public IReadOnlyCollection<string> Texts => _known.Keys;

        /// <returns>0 for the next one that was not used yet; otherwise its position plus one.</returns>
        public int Refer(string text) => _known.TryAdd(text, _known.Count) ? 0 : _known[text] + 1;
    }

    private sealed record Content(
        string[] Needs,
        string[] Bounds,
        string Schools,
        IReadOnlyCollection<string> Sentences,
        IReadOnlyList<int> Says,
        IReadOnlyList<int> Limits,
        Packed Words);
}
