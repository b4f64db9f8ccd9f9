using SopCloud.Profiles.Answers;

namespace SopCloud.Functions.Schools.Hints;

/// <summary>Some words with those around them, so that a writer knows them again.</summary>
internal sealed record Passage(string Before, string Words, string After)
{
    /// <summary>How many characters of the text around the words are enough.</summary>
    private const int Around = 70;

    /// <param name="span">Null for the whole text.</param>
    public static Passage Of(string text, TextSpan? span)
    {
        if (span is not { } found)
            return new("", HintWords.Quote(text), "");

        var before = text[..found.Start];
        if (before.Length > Around)
            before = "…" + FromWord(before[^Around..]);
        var after = text[found.End..];
        if (after.Length > Around)
            after = ToWord(after[..Around]) + "…";
        return new(before, found.In(text), after);
    }

    // Whole words only: half of one says something else, and half a character is none.
    private static string FromWord(string text) => text.IndexOfAny([' ', '\n']) is var start and >= 0 ? text[start..] : "";

    private static string ToWord(string text) => text.LastIndexOfAny([' ', '\n']) is var end and > 0 ? text[..end] : "";
}
