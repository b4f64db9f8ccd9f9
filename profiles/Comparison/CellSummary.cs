using System.Text.RegularExpressions;
using SopCloud.Profiles.Proposals;
using SopCloud.Profiles.Review;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Profiles.Comparison;

/// <summary>
/// One line that stands for a cell: the first concrete sentence of the school's own words, or the names of what it lists. A
/// grens is more than its first sentence: see <see cref="OfGrens"/>.
/// Never a sentence of ours. Silence has none.
/// </summary>
public static partial class CellSummary
{
    /// <summary>In characters; a longer sentence ends at a word, with "…".</summary>
    public const int Longest = 180;

    // "Ja." or "Zie boven:" tells a parent nothing.
    private const int ShortestThatSays = 25;

    public static string Of(NeedCell cell, Need need) => cell switch
    {
        NeedCell.Offered { Words: var words } => Of(words.Offers, need),
        NeedCell.Referred { Words: var words } => Of(words.Referrals, need),
        NeedCell.Mentioned { Words: var words } => Of(words.Mentions, need),
        NeedCell.Listed { Words: var words } => Shorten(string.Join(", ", words.Listed.Select(item => item.Name))),
        _ => "",
    };

    /// <summary>A line for each level at which the school says something: what it does for all is not what it does beyond that.</summary>
    public static IEnumerable<(OfferLevel Level, string Line)> ByLevel(NeedCell.Spoken cell, Need need) =>
        cell.Words.Texts.GroupBy(offer => offer.Level).Select(level => (level.Key, Of(level.ToValueList(), need)));

    public static string Of(BoundaryCell cell) =>
        cell is BoundaryCell.Named named ? OfGrens(string.Join('\n', named.Statements.Select(statement => statement.Text))) : "";

    /// <summary>
    /// A grens is told whole where there is room: "Tabletten geven we wel" is the mild half of "We geven geen injecties." Of a
    /// longer one, from where it says what does not go.
    /// </summary>
    public static string OfGrens(string text)
    {
        var sentences = SentencesOf(text).ToList();
        var whole = string.Join(' ', sentences);
        return whole.Length <= Longest ? whole : Shorten(string.Join(' ', sentences.Skip(Math.Max(0, sentences.FindIndex(sentence => Limits().IsMatch(sentence))))));
    }

    public static string Of(OtherCell cell) => cell.State switch
    {
        CellState.Offered => Of([.. cell.Offers.SelectMany(SentencesOf), .. SentencesOf(cell.Basis)]),
        CellState.Refers => Of(cell.Referrals.SelectMany(SentencesOf)),
        _ => "",
    };

    public static string Of(ProvisionGroup group) =>
        group.Items.IsEmpty ? OfText(group.Explanation) : Shorten(string.Join(". ", ProvisionList.ByPlace(group).Select(place => $"{place.Place}: {string.Join(", ", place.Items.Select(told => ProvisionList.NameOf(told.Item)))}")));

    public static string OfText(string text) => Of(SentencesOf(text));

    private static string Of(ValueList<Offer> offers, Need need)
    {
        // What a sentence names is weighed once, however often the school repeats it.
        var named = new Dictionary<string, HashSet<Need>>(StringComparer.Ordinal);
        return offers.SelectMany(offer => BlocksOf(offer).SelectMany(block => Ranked(offer, block, need, named)))
            .GroupBy(told => told.Rank, told => told.Sentence)
            .OrderBy(rank => rank.Key)
            .Select(rank => Of(rank))
            .OrderBy(line => SaysSomething(line) ? 0 : 1)
            .FirstOrDefault("");
    }

    /// <summary>
    /// Of a text about several needs, what names this one says more about it than what comes first, and what names only
    /// another says nothing about it at all.
    /// </summary>
    private static IEnumerable<(int Rank, string Sentence)> Ranked(Offer offer, string block, Need need, Dictionary<string, HashSet<Need>> known)
    {
        var needs = offer.Needs.Concat(offer.AlsoFor).ToHashSet();
        if (needs.Count == 1)
            return SentencesOf(block).Select(sentence => (0, sentence));

        // Under its own need a text is about it until it says otherwise; elsewhere a paragraph stays with what it names.
        var isItsOwn = offer.Needs.Contains(need);
        var isParagraphOfAnother = !isItsOwn && IsOfAnother(block);
        return SentencesOf(block).Select(sentence => (
            NamedIn(sentence, known).Contains(need) ? 0
            : isParagraphOfAnother || (isItsOwn && IsOfAnother(sentence)) ? 2
            : 1, sentence));

        bool IsOfAnother(string words) => NamedIn(words, known) is var named && named.Overlaps(needs) && !named.Contains(need);
    }

    /// <summary>As a sentence says it, or as the name of a group does: "functiebeperking (auditief)".</summary>
    private static HashSet<Need> NamedIn(string words, Dictionary<string, HashSet<Need>> known) =>
        known.TryGetValue(words, out var named)
            ? named
            : known[words] = [.. NeedProposals.In(words, []).Concat(NeedProposals.InTargetGroup(words, [])).Select(found => found.Need)];

    private static string Of(IEnumerable<string> sentences)
    {
        var all = sentences.ToList();
        return Shorten(all.Find(IsConcrete) ?? all.Find(SaysSomething) ?? all.FirstOrDefault() ?? "");
    }

    private static IEnumerable<string> SentencesOf(Offer offer) => BlocksOf(offer).SelectMany(SentencesOf);

    /// <summary>The texts of an offer by their paragraphs.</summary>
    private static IEnumerable<string> BlocksOf(Offer offer) =>
        new[] { offer.Texts.InLessons, offer.Texts.Facilities, offer.Texts.Partners, offer.Texts.Whole }.SelectMany(text => text.ReplaceLineEndings("\n").Split("\n\n"));

    private static IEnumerable<string> SentencesOf(string text) =>
        Sentences.Of(text).Select(sentence => string.Join(' ', sentence.In(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    private static bool IsConcrete(string sentence) => SaysSomething(sentence) && Concreteness.Says(sentence);

    private static bool SaysSomething(string sentence) => sentence.Length >= ShortestThatSays;

    private static string Shorten(string text) => Quote.Shorten(text, Longest);

    [GeneratedRegex(@"\b(niet|geen|nooit|niemand|alleen|zonder)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Limits();
}
