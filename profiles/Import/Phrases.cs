using System.Text.Json;
using System.Text.RegularExpressions;

namespace SopCloud.Profiles.Import;

/// <summary>
/// Turns of phrase that mean something wherever a school writes them, from <c>phrases.json</c>. They raise a question or
/// show where a statement begins; they never decide what a school said.
/// </summary>
internal static class Phrases
{
    private static readonly Dictionary<string, string[]> Data = Load();

    /// <summary>A boundary, in a text that is not about boundaries.</summary>
    public static Phrase PossibleBoundary { get; } = new(Data["possibleBoundary"]);

    /// <summary>A boundary, in the words that introduce them.</summary>
    public static Phrase TurnsAway { get; } = new(Data["turnsAway"]);

    /// <summary>How a sentence begins that is a boundary of its own.</summary>
    public static Phrase StatementStart { get; } = new(Data["statementStart"]);

    /// <summary>Key words before the rows that a school adds to a list.</summary>
    public static IReadOnlyList<string> OwnRows { get; } = Data["ownRows"];

    /// <summary>Key words at the head of the columns of a grid: where something can be had.</summary>
    public static IReadOnlyList<string> Columns { get; } = Data["columns"];

    /// <summary>Key words of the levels of support, which name the steps of a route.</summary>
    public static IReadOnlyList<string> Levels { get; } = Data["levels"];

    private static Dictionary<string, string[]> Load()
    {
        using var stream = typeof(Phrases).Assembly.GetManifestResourceStream("import/phrases.json")!;
        return JsonSerializer.Deserialize<Dictionary<string, string[]>>(stream)!;
    }
}

/// <summary>
/// Alternatives, in words: <c>#</c> stands for a number, <c>…</c> for some words of the same sentence, and directly behind a
/// word for the rest of it.
/// </summary>
internal sealed class Phrase
{
    private readonly Regex _words;

    public Phrase(IEnumerable<string> alternatives) =>
        _words = new Regex(
            $@"\b({string.Join('|', alternatives.Select(PatternOf))})\b",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    public bool IsIn(string text) => _words.IsMatch(text);

    /// <summary>Where a sentence begins with one of these.</summary>
    public IEnumerable<int> SentenceStartsIn(string text) => _words.Matches(text)
        .Select(match => match.Index)
        .Where(start => char.IsUpper(text[start]) && BeginsSentence(text, start));

    private static bool BeginsSentence(string text, int start)
    {
        if (start == 0)
            return true;
        if (text[start - 1] != ' ')
            return false;
        var before = start - 2;
        if (before > 0 && text[before] is '\'' or '’' or '”' or ')')
            before--;
        return before >= 0 && text[before] is '.' or '!' or '?';
    }

    private static string PatternOf(string phrase) => string.Join(' ', phrase.Split(' ').Select(word => word switch
    {
        "#" => @"\d+",
        "…" => "[^.!?]{0,60}",
        [.. var stem, '…'] => Regex.Escape(stem) + @"\w*",
        _ => Regex.Escape(word),
    })).Replace("{0,60} ", @"{0,60}\b", StringComparison.Ordinal);
}
