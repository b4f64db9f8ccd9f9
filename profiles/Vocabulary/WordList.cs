using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SopCloud.Profiles.Vocabulary;

/// <summary>A word of a fixed list that screens show and profiles point at by id.</summary>
public interface IVocabularyEntry<T>
    where T : class, IVocabularyEntry<T>
{
    string Id { get; }

    string Label { get; }

    static abstract WordList<T> All { get; }
}

/// <summary>A fixed list, in the order in which screens show it.</summary>
public sealed class WordList<T> : IReadOnlyCollection<T>
    where T : class, IVocabularyEntry<T>
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    private readonly List<T> _entries;
    private readonly Dictionary<string, T> _byId;

    private WordList(List<T> entries)
    {
        _entries = entries;
        _byId = entries.ToDictionary(entry => entry.Id, StringComparer.Ordinal);
    }

    public int Count => _entries.Count;

    /// <exception cref="KeyNotFoundException">No entry has this id.</exception>
    public T this[string id] => Find(id) ?? throw new KeyNotFoundException($"No {typeof(T).Name} has the id '{id}'. Known: {string.Join(", ", _byId.Keys)}.");

    public T? Find(string? id) => id is not null && _byId.TryGetValue(id, out var entry) ? entry : null;

    public IEnumerator<T> GetEnumerator() => _entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal static WordList<T> Load(string file)
    {
        using var stream = typeof(T).Assembly.GetManifestResourceStream($"vocabulary/{file}")
            ?? throw new InvalidOperationException($"The vocabulary {file} is not embedded in {typeof(T).Assembly.GetName().Name}.");
        var entries = JsonSerializer.Deserialize<List<Entry>>(stream, Json)!;
        return new WordList<T>(entries.ConvertAll(entry => (T)Activator.CreateInstance(typeof(T), entry.Id, entry.Label, entry.Explanation, entry.Synonyms)!));
    }

    private sealed record Entry(string Id, string Label, string Explanation, ValueList<string> Synonyms);
}

/// <summary>Keeps an entry of a fixed list as its id in JSON, so that a better label reaches every profile that points at it.</summary>
internal sealed class VocabularyJsonConverter<T> : JsonConverter<T>
    where T : class, IVocabularyEntry<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var id = reader.GetString();
        return T.All.Find(id) ?? throw new JsonException($"No {typeof(T).Name} has the id '{id}'. Known: {string.Join(", ", T.All.Select(entry => entry.Id))}.");
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.Id);
}
