using System.Text.RegularExpressions;

namespace SopCloud.Site.Tests.Readability;

/// <summary>A sentence of a page as its reader meets it.</summary>
internal sealed partial record Sentence(string Text)
{
    public IReadOnlyList<string> Words { get; } = [.. Word().Matches(Text).Select(word => word.Value)];

    /// <summary>Without names: a word with a capital within the sentence is one.</summary>
    public IEnumerable<string> CommonWords => Words.Where((word, i) => i == 0 || char.IsLower(word[0]));

    /// <summary>"Er wordt gekeken" hides who does it.</summary>
    public bool IsPassive => Words.Any(word => word.ToLowerInvariant() is "wordt" or "worden" or "werd" or "werden");

    /// <param name="block">The text of one paragraph, list item or other block.</param>
    public static IEnumerable<Sentence> In(string block)
    {
        var text = Spaces().Replace(block, " ").Trim();
        return End().Split(text).Select(part => new Sentence(part.Trim())).Where(sentence => sentence.Words.Count > 0);
    }

    /// <summary>By its vowels as they sound: "oei" is one, "ë" begins a new one.</summary>
    public static int Syllables(string word) => Math.Max(1, Vowels().Count(word));

    [GeneratedRegex(@"\p{L}[\p{L}\p{M}'’-]*")]
    private static partial Regex Word();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"(?<=[.?!][’”)]?)\s+(?=[\p{Lu}‘“(])")]
    private static partial Regex End();

    [GeneratedRegex("aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ou|au|ei|ij|ai|[aeiouyáàâéèêëíïóôöúü]", RegexOptions.IgnoreCase)]
    private static partial Regex Vowels();
}
