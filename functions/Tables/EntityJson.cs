using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Azure.Data.Tables;

/// <summary>A row as the service writes it: OData JSON with minimal metadata, where a type that JSON lacks stands beside its value.</summary>
internal static class EntityJson
{
    // The body goes to a storage service, never into a page: without HTML escapes Dutch text stays as long as it is.
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ReadOnlyMemory<byte> Write(ITableEntity entity)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Relaxed))
        {
            json.WriteStartObject();
            json.WriteString(TableProperty.PartitionKey, entity.PartitionKey);
            json.WriteString(TableProperty.RowKey, entity.RowKey);
            foreach (var (name, value) in EntityShape.Stored(entity))
                Write(json, name, value);
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    public static TableEntity Read(JsonElement json)
    {
        var row = new TableEntity();
        foreach (var property in json.EnumerateObject())
            if (!property.Name.EndsWith(TableProperty.TypeSuffix, StringComparison.Ordinal))
                row[property.Name] = Read(json, property);
        return row;
    }

    private static void Write(Utf8JsonWriter json, string name, object value)
    {
        switch (value)
        {
            case string text: json.WriteString(name, text); break;
            case int number: json.WriteNumber(name, number); break;
            case bool truth: json.WriteBoolean(name, truth); break;
            case long number: WriteTyped("Edm.Int64", number.ToString(CultureInfo.InvariantCulture)); break;
            case double number when double.IsFinite(number):
                json.WriteString(name + TableProperty.TypeSuffix, "Edm.Double");
                json.WriteNumber(name, number);
                break;
            // JSON has no NaN and no infinity; OData spells them as .NET does.
            case double number: WriteTyped("Edm.Double", number.ToString(CultureInfo.InvariantCulture)); break;
            case DateTimeOffset moment: WriteTyped("Edm.DateTime", Text(moment)); break;
            case Guid id: WriteTyped("Edm.Guid", id.ToString()); break;
            case byte[] bytes: WriteTyped("Edm.Binary", Convert.ToBase64String(bytes)); break;
            default:
                throw new ArgumentException(
                    $"A table cannot hold {name}, a {value.GetType().Name}: use string, int, long, double, bool, DateTimeOffset, Guid, byte[] or an enum.");
        }

        void WriteTyped(string type, string text)
        {
            json.WriteString(name + TableProperty.TypeSuffix, type);
            json.WriteString(name, text);
        }
    }

    private static object? Read(JsonElement json, JsonProperty property)
    {
        var value = property.Value;
        var type = json.TryGetProperty(property.Name + TableProperty.TypeSuffix, out var named) ? named.GetString() : null;
        return (type, value.ValueKind) switch
        {
            (_, JsonValueKind.Null) => null,
            ("Edm.Int64", _) => long.Parse(value.GetString()!, CultureInfo.InvariantCulture),
            ("Edm.Double", JsonValueKind.String) => double.Parse(value.GetString()!, CultureInfo.InvariantCulture),
            ("Edm.Double", _) => value.GetDouble(),
            ("Edm.Guid", _) => value.GetGuid(),
            ("Edm.Binary", _) => value.GetBytesFromBase64(),
            ("Edm.DateTime", _) => value.GetDateTimeOffset(),
            // The one date that comes without its type.
            (null, JsonValueKind.String) when property.Name is TableProperty.Timestamp => value.GetDateTimeOffset(),
            (_, JsonValueKind.True or JsonValueKind.False) => value.GetBoolean(),
            // Only a double is written with a point: 3.0 does not parse as the whole number 3.
            (_, JsonValueKind.Number) => value.TryGetInt32(out var whole) ? (object)whole : value.GetDouble(),
            _ => value.GetString(),
        };
    }

    /// <summary>A moment as the service keeps it: UTC, to 100 ns. The offset is not kept.</summary>
    public static string Text(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture);
}
