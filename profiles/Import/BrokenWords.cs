using System.Text.RegularExpressions;
using SopCloud.Profiles.Templates;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Profiles.Import;

/// <summary>
/// Words with an accent that lost it on the way: "co�rdinator". One is made whole where exactly one word of the forms or of
/// the vocabulary fits; otherwise it stays as it is, for the school to see.
/// </summary>
internal sealed partial class BrokenWords(IEnumerable<Template> formats)
{
    private const char Lost = '\uFFFD';

    /// <returns>A text of the same length.</returns>
    public string Mend(string text)
    {
        if (!text.Contains(Lost, StringComparison.Ordinal))
            return text;
        var words = KnownWords().ToLookup(word => word.Length);
        return Broken().Replace(text, broken => words[broken.Length].Where(word => Fits(broken.Value, word)).Take(2).ToList() is [var only]
            ? string.Concat(broken.Value.Zip(only, (c, known) => c == Lost ? known : c))
            : broken.Value);
    }

    /// <summary>Only a character outside ASCII gets lost.</summary>
    private static bool Fits(string broken, string word) =>
        broken.Zip(word).All(pair => pair.First == Lost ? !char.IsAscii(pair.Second) : char.ToLowerInvariant(pair.First) == pair.Second);

    private HashSet<string> KnownWords() => formats
        .SelectMany(WordsOf)
        .Concat(Need.All.SelectMany(need => need.Synonyms.Add(need.Label)))
        .Concat(Provision.All.SelectMany(provision => provision.Synonyms.Add(provision.Label)))
        .Concat(Status.All.SelectMany(status => status.Synonyms.Add(status.Label)))
        .Concat(BoundaryCategory.All.SelectMany(category => category.Synonyms.Add(category.Label)))
        .SelectMany(text => Word().Matches(text.ToLowerInvariant()).Select(match => match.Value))
        .Where(word => !word.All(char.IsAscii))
        .ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> WordsOf(Template template) => template.Furniture
        .Concat(template.Recognise)
        .Concat(template.Sections.SelectMany(section => section.Recognise.Add(section.Title)))
        .Concat(template.Questions.SelectMany(question => question.Recognise.Add(question.Label)))
        .Concat(template.Questions.OfType<ScoresQuestion>().SelectMany(question => question.Rows).SelectMany(row => row.Recognise.Add(row.Label)));

    [GeneratedRegex(@"[\p{L}\uFFFD]*\p{L}[\p{L}\uFFFD]*")]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<![\p{L}\uFFFD])(?=\p{L}{0,40}\uFFFD)[\p{L}\uFFFD]{3,40}(?![\p{L}\uFFFD])")]
    private static partial Regex Broken();
}
