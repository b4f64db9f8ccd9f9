using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SopCloud.Profiles.Tests.Exchange;

/// <summary>
/// Checks JSON against a schema: the keywords that our schemas use, and an error for any other. No validator that this project
/// could restore was kept well.
/// </summary>
internal sealed class SchemaCheck(JsonNode root)
{
    private static readonly string[] Notes = ["$schema", "$defs", "title", "description", "default", "examples"];

    /// <summary>What does not fit, each with where; empty when all does.</summary>
    public IReadOnlyList<string> Faults(JsonNode? value) => [.. Check(root, value, "$")];

    private IEnumerable<string> Check(JsonNode? schema, JsonNode? value, string path)
    {
        if (schema is JsonValue always)
            return always.GetValue<bool>() ? [] : [$"{path} may not be there"];

        var at = schema!.AsObject();
        return at.SelectMany(keyword => keyword.Key switch
        {
            "$ref" => Check(keyword.Value!.ToString().Split('/').Skip(1).Aggregate(root, (node, name) => node[name]!), value, path),
            "type" => Types(keyword.Value!).Any(type => IsA(type, value)) ? [] : [$"{path} is no {string.Join(" or ", Types(keyword.Value!))}"],
            "const" => JsonNode.DeepEquals(keyword.Value, value) ? [] : [$"{path} is not {keyword.Value}"],
            "enum" => keyword.Value!.AsArray().Any(one => JsonNode.DeepEquals(one, value)) ? [] : [$"{path} is not one of the enum: {value}"],
            "pattern" => value?.GetValueKind() is JsonValueKind.String && !Regex.IsMatch(value.ToString(), keyword.Value!.ToString()) ? [$"{path} does not match {keyword.Value}: {value}"] : [],
            "format" => value?.GetValueKind() is not JsonValueKind.String || (keyword.Value!.ToString() is "date" or "date-time" && DateTimeOffset.TryParse(value.ToString(), null, out _)) ? [] : [$"{path} is no {keyword.Value}: {value}"],
            "required" => value is JsonObject item ? keyword.Value!.AsArray().Where(name => !item.ContainsKey(name!.ToString())).Select(name => $"{path} has no {name}") : [],
            "properties" => value is JsonObject item ? keyword.Value!.AsObject().Where(property => item.ContainsKey(property.Key)).SelectMany(property => Check(property.Value, item[property.Key], $"{path}.{property.Key}")) : [],
            "additionalProperties" => value is JsonObject item && keyword.Value is JsonValue
                ? item.Where(property => at["properties"]?[property.Key] is null).Select(property => $"{path} has {property.Key}, which the schema does not know")
                : [],
            "items" => value is JsonArray list ? list.SelectMany((one, i) => Check(keyword.Value, one, $"{path}[{i}]")) : [],
            "anyOf" => AnyOf(keyword.Value!.AsArray(), value, path),
            "if" => Check(Check(keyword.Value, value, path).Any() ? at["else"] : at["then"], value, path),
            "then" or "else" => [],
            _ when Notes.Contains(keyword.Key) => [],
            _ => throw new NotSupportedException($"{path}: the schema uses '{keyword.Key}'. Teach it to {nameof(SchemaCheck)}."),
        });
    }

    /// <summary>The faults of the alternative that comes nearest.</summary>
    private List<string> AnyOf(JsonArray alternatives, JsonNode? value, string path) =>
        alternatives.Select(schema => Check(schema, value, path).ToList()).MinBy(faults => faults.Count)!;

    private static IEnumerable<string> Types(JsonNode type) => type is JsonArray several ? several.Select(one => one!.ToString()) : [type.ToString()];

    private static bool IsA(string type, JsonNode? value) => (type, value?.GetValueKind()) switch
    {
        ("null", null) => true,
        ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String) => true,
        ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
        ("number" or "integer", JsonValueKind.Number) => true,
        _ => false,
    };
}
