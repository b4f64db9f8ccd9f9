using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Data.Tables;
using SopCloud.Functions.Storage;
using SopCloud.Profiles.Publication;

namespace SopCloud.Functions.Moderation.Erasing;

/// <summary>
/// A row of a kind that this does not know, perhaps of a newer version of the app: every text in it counts as the school's,
/// as an erasure must not pass over what may hold the words.
/// </summary>
internal static class AnyRow
{
    /// <returns>In how many places the words stood.</returns>
    public static int TakeFrom(TableEntity row, Erasure erasure)
    {
        var places = 0;
        foreach (var name in row.Keys.Except([nameof(row.PartitionKey), nameof(row.RowKey)]).ToList())
        {
            if (row[name] is not string text)
                continue;
            if (name.EndsWith('0') && JsonOf(row, name[..^1]) is { } json)
            {
                var before = places;
                json = Without(json, erasure, ref places);
                if (places > before)
                    row.SetJson(name[..^1], json);
            }
            else if (erasure.From(text) is { Places: > 0 } erased)
            {
                places += erased.Places;
                row[name] = erased.Value;
            }
        }

        return places;
    }

    private static JsonNode? JsonOf(TableEntity row, string name)
    {
        try
        {
            return row.GetJson<JsonNode>(name);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static JsonNode Without(JsonNode json, Erasure erasure, ref int places)
    {
        switch (json)
        {
            case JsonObject record:
                foreach (var (name, value) in record.ToList())
                    record[name] = value is null ? null : Without(value.DeepClone(), erasure, ref places);
                return record;
            case JsonArray list:
                for (var i = 0; i < list.Count; i++)
                    list[i] = list[i] is { } value ? Without(value.DeepClone(), erasure, ref places) : null;
                return list;
            case JsonValue value when value.TryGetValue<string>(out var text):
                var erased = erasure.From(text);
                places += erased.Places;
                return JsonValue.Create(erased.Value);
            default:
                return json;
        }
    }
}
