using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization;
using SopCloud.Profiles.Import;

namespace SopCloud.Profiles.Vocabulary;

/// <summary>A word of a fixed list that screens show and profiles point at by id.</summary>
public interface IVocabularyEntry<T>
    where T : class, IVocabularyEntry<T>
{
    string Id { get; }

    string Label { get; }

    ValueList<string> Synonyms { get; }

    static abstract WordList<T> All { get; }
}

/// <summary>A fixed list, in the order in which screens show it.</summary>
public sealed class WordList<T> : IReadOnlyCollection<T>
    where T : class, IVocabularyEntry<T>
{
    private readonly IReadOnlyList<T> _entries;
    private readonly Dictionary<string, T> _byId;
    private readonly Dictionary<string, T> _byName;

    private WordList(string file, IReadOnlyList<T> entries)
    {
        if (entries.GroupBy(entry => entry.Id).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new InvalidDataException($"{file}: two entries have the id '{twice.Key}'. Give one of them another.");
        _entries = entries;
        _byId = entries.ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        _byName = entries
            .SelectMany(entry => entry.Synonyms.Append(entry.Label).Select(name => (Name: Folding.Fold(name), entry)).Distinct())
            .GroupBy(named => named.Name, named => named.entry)
            .Where(named => named.Count() == 1)
            .ToDictionary(named => named.Key, named => named.Single(), StringComparer.Ordinal);
    }

    public int Count => _entries.Count;

    /// <exception cref="KeyNotFoundException">No entry has this id.</exception>
    public T this[string id] => Find(id) ?? throw new KeyNotFoundException($"No {typeof(T).Name} has the id '{id}'. Known: {string.Join(", ", _byId.Keys)}.");

    public T? Find(string? id) => id is not null && _byId.TryGetValue(id, out var entry) ? entry : null;

    /// <summary>The entry that a document calls so, by its label or a synonym, whatever the capitals, accents, marks and spaces.</summary>
    public T? FindNamed(string name) => _byName.GetValueOrDefault(Folding.Fold(name));

    public IEnumerator<T> GetEnumerator() => _entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <exception cref="InvalidDataException">The message names the file, the entry and the fix.</exception>
    internal static WordList<T> Load(string file) => new(file, VocabularyFile.Load<T>(file));

    internal static WordList<T> Parse(string file, Stream json) => new(file, VocabularyFile.Parse<T>(file, json));
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
