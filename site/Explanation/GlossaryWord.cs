using System.Text.Json;
using System.Text.Json.Serialization;
using SopCloud.Profiles;

namespace SopCloud.Site.Explanation;

/// <summary>A word that schools use and parents need not know. The texts stand in <c>glossary.json</c>.</summary>
/// <param name="Id">The anchor that pages link to: <see cref="SitePaths.Word"/>.</param>
/// <param name="Meaning">One to three sentences in plain Dutch (B1).</param>
/// <param name="Forms">The same word as our texts write it, such as a plural.</param>
/// <param name="See">The ids of words that belong to it.</param>
/// <param name="More">The address of the page that tells more; null where the meaning is all.</param>
public sealed record GlossaryWord(string Id, string Word, string Meaning, ValueList<string> Forms, ValueList<string> See, string? More)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        RespectNullableAnnotations = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>From A to Z.</summary>
    public static IReadOnlyList<GlossaryWord> All { get; } = Load();

    public static IEnumerable<IGrouping<char, GlossaryWord>> ByLetter => All.GroupBy(word => char.ToUpperInvariant(word.Word[0]));

    /// <exception cref="KeyNotFoundException">The glossary has no such word.</exception>
    public static GlossaryWord Of(string id) =>
        All.FirstOrDefault(word => word.Id == id) ?? throw new KeyNotFoundException($"glossary.json has no word '{id}'. Add it, or use one of: {string.Join(", ", All.Select(word => word.Id))}.");

    private static IReadOnlyList<GlossaryWord> Load()
    {
        using var stream = typeof(GlossaryWord).Assembly.GetManifestResourceStream("explanation/glossary.json")
            ?? throw new InvalidOperationException("glossary.json is not embedded.");
        var words = JsonSerializer.Deserialize<GlossaryWord[]>(stream, Json) ?? throw new InvalidDataException("glossary.json holds no words.");
        return [.. words.OrderBy(word => word.Word, Dutch.Alphabet)];
    }
}
