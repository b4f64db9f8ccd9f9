using System.Text.Json;
using Azure.Data.Tables;
using SopCloud.Profiles;

namespace SopCloud.Functions.Storage;

/// <summary>Keeps a value as JSON in a row, over as many properties as its length asks: one holds 32 K characters.</summary>
internal static class TableEntityJson
{
    private const int CharactersPerProperty = 32 * 1024 - 1;

    public static void SetJson<T>(this TableEntity row, string name, T value)
    {
        var parts = JsonSerializer.Serialize(value, ProfileJson.Options).Chunk(CharactersPerProperty).Select(text => new string(text)).ToList();
        foreach (var (part, text) in parts.Index())
            row[$"{name}{part}"] = text;

        // Of a longer value that this one takes the place of.
        for (var rest = parts.Count; row.Remove($"{name}{rest}"); rest++)
        {
        }
    }

    public static T GetJson<T>(this TableEntity row, string name) =>
        JsonSerializer.Deserialize<T>(TextOf(row, name), ProfileJson.Options)
            ?? throw new InvalidDataException($"Row {row.PartitionKey}/{row.RowKey} has no {name}.");

    /// <summary>The default where the row has no such value: one from before it was kept.</summary>
    public static T? FindJson<T>(this TableEntity row, string name) =>
        TextOf(row, name) is { Length: > 0 } json ? JsonSerializer.Deserialize<T>(json, ProfileJson.Options) : default;

    private static string TextOf(TableEntity row, string name) =>
        string.Concat(Enumerable.Range(0, int.MaxValue).Select(part => row.GetString($"{name}{part}")).TakeWhile(text => text is not null));
}
