using System.Reflection;
using System.Text.Json;

namespace SopCloud.Profiles.Vocabulary;

/// <summary>The files beside this one: a list of objects, with the members of the record that each becomes.</summary>
internal static class VocabularyFile
{
    /// <exception cref="InvalidDataException">See <see cref="Parse"/>.</exception>
    public static IReadOnlyList<T> Load<T>(string file)
    {
        using var stream = typeof(VocabularyFile).Assembly.GetManifestResourceStream($"vocabulary/{file}")
            ?? throw new InvalidOperationException($"The vocabulary {file} is not embedded in {typeof(VocabularyFile).Assembly.GetName().Name}.");
        return Parse<T>(file, stream);
    }

    /// <exception cref="InvalidDataException">It is not such a list; the message names the file, the entry and the fix.</exception>
    public static IReadOnlyList<T> Parse<T>(string file, Stream json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            if (document.RootElement is not { ValueKind: JsonValueKind.Array } list || list.EnumerateArray().Any(entry => entry.ValueKind != JsonValueKind.Object))
                throw new InvalidDataException($"{file} is no list of objects. Write [ {{ \"id\": … }}, … ].");
            return [.. list.EnumerateArray().Select(entry => Entry<T>(file, entry))];
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"{file}, line {e.LineNumber + 1}: {e.Message}", e);
        }
    }

    // By the constructor: an entry stands in all other JSON as its id, so that it has no shape of its own there.
    private static T Entry<T>(string file, JsonElement entry)
    {
        var members = typeof(T).GetConstructors().Single().GetParameters().ToDictionary(member => JsonNamingPolicy.CamelCase.ConvertName(member.Name!));
        var name = $"{file}, '{entry.EnumerateObject().FirstOrDefault().Value}'";

        if (entry.EnumerateObject().FirstOrDefault(property => !members.ContainsKey(property.Name)) is { Value.ValueKind: not JsonValueKind.Undefined } unknown)
            throw new InvalidDataException($"{name}: there is no '{unknown.Name}'. Write one of: {string.Join(", ", members.Keys)}.");
        return (T)Activator.CreateInstance(typeof(T), [.. members.Select(member => Member(name, entry, member.Key, member.Value))])!;
    }

    private static object? Member(string name, JsonElement entry, string key, ParameterInfo member)
    {
        if (!entry.TryGetProperty(key, out var value))
            return member.HasDefaultValue ? member.DefaultValue : throw new InvalidDataException($"{name}: '{key}' is missing.");
        try
        {
            return value.Deserialize(member.ParameterType, ProfileJson.Options) ?? throw new InvalidDataException($"{name}: '{key}' is null.");
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"{name}, {key}: {e.Message}", e);
        }
    }
}
