using System.Text.Json;
using System.Text.Json.Serialization;
using SopCloud.Profiles;

namespace SopCloud.Measurements.Search;

/// <summary>What parents type, and the schools among which they look. Neither schools, places nor people in it exist.</summary>
internal static class SearchSet
{
    // A member that is spelled wrong would leave a label out of the count.
    private static readonly JsonSerializerOptions Json = new(ProfileJson.Options) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    public static ValueList<CorpusSchool> Schools { get; } = Load<CorpusSchool>("schools.json");

    public static ValueList<LabelledPhrase> Phrases { get; } = [.. Load<LabelledPhrase>("phrases.json"), .. Load<LabelledPhrase>("fresh.json")];

    private static ValueList<T> Load<T>(string file)
    {
        using var json = typeof(SearchSet).Assembly.GetManifestResourceStream($"search/{file}")!;
        return JsonSerializer.Deserialize<ValueList<T>>(json, Json);
    }
}
