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
        var json = JsonSerializer.Serialize(value, ProfileJson.Options);
        foreach (var (part, text) in json.Chunk(CharactersPerProperty).Index())
            row[$"{name}{part}"] = new string(text);
    }

    public static T GetJson<T>(this TableEntity row, string name)
    {
        var parts = Enumerable.Range(0, int.MaxValue).Select(part => row.GetString($"{name}{part}")).TakeWhile(text => text is not null);
        return JsonSerializer.Deserialize<T>(string.Concat(parts), ProfileJson.Options)
            ?? throw new InvalidDataException($"Row {row.PartitionKey}/{row.RowKey} has no {name}.");
    }
}
