using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Profiles.Proposals;

/// <summary>What a boundary is about: the cues are in <c>categories.json</c>.</summary>
internal static class CategoryProposals
{
    private static readonly Weighing Cues = new(CueFile.Load("categories.json"));

    /// <summary>The categories of a statement, each with the words that point at it; "overig" for one that fits in no other.</summary>
    public static ValueList<(BoundaryCategory Category, TextSpan Because)> Of(string statement)
    {
        var known = Known(statement);
        return known.IsEmpty && !string.IsNullOrWhiteSpace(statement) ? [(BoundaryCategory.All["overig"], new(0, statement.Length))] : known;
    }

    /// <summary>The same without "overig": which category it is then, the school knows best.</summary>
    public static ValueList<(BoundaryCategory Category, TextSpan Because)> Known(string statement)
    {
        var evidence = Weigh(statement);
        // A statement is about something: where nothing is sure, the strongest hint will do.
        var enough = Math.Clamp(evidence.Values.Select(of => of.Weight).DefaultIfEmpty().Max(), Evidence.Hint, Evidence.Enough);
        return BoundaryCategory.All
            .Where(category => evidence.TryGetValue(category.Id, out var of) && of.Weight >= enough)
            .Select(category => (category, evidence[category.Id].Because))
            .ToValueList();
    }

    /// <summary>Whether a text is about what boundaries are about.</summary>
    public static bool AreIn(string text) => Weigh(text).Values.Any(of => of.Weight >= Evidence.Enough);

    // Over the whole statement: it is about one thing, in however many sentences.
    private static Dictionary<string, Evidence> Weigh(string statement) => Sentences.Of(statement)
        .SelectMany(sentence => Cues.Of(statement, sentence))
        .GroupBy(of => of.Key, of => of.Value)
        .ToDictionary(of => of.Key, of => new Evidence(of.Sum(evidence => evidence.Weight), of.MaxBy(evidence => evidence.Weight).Because), StringComparer.Ordinal);
}
