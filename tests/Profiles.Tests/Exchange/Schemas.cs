using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using System.Xml.Linq;
using SopCloud.Profiles.Exchange;
using SopCloud.Profiles.Publication;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Templates;

namespace SopCloud.Profiles.Tests.Exchange;

/// <summary>
/// The JSON Schemas of what others read and write, made from the types: descriptions are their XML docs, ids of a vocabulary
/// are enums, and each record is written once, under <c>$defs</c>.
/// </summary>
internal sealed class Schemas
{
    private static readonly Dictionary<Type, (string Pattern, string Example)> Patterns = new()
    {
        [typeof(SchoolId)] = ("^[0-9]{2}[A-Z]{2}[0-9]{2}$", "99AA00"),
        [typeof(SwvCode)] = ("^PO[0-9]{4}$", "PO2604"),
        [typeof(Schooljaar)] = ("^[0-9]{4}-[0-9]{4}$", "2026-2027"),
        [typeof(Postcode)] = ("^[1-9][0-9]{3} ?[A-Z]{2}$", "1234 AB"),
        [typeof(Redaction)] = ("^.{2,}$", "een naam"),
    };

    /// <summary>By the id of a member in XML docs, and of a parameter of a record by <c>Type#Parameter</c>.</summary>
    private static readonly Dictionary<string, string> Docs = XDocument.Load(Path.ChangeExtension(typeof(Profile).Assembly.Location, ".xml"))
        .Descendants("member")
        .SelectMany(member => member.Elements("param")
            .Select(parameter => ($"{member.Attribute("name")!.Value[2..]}#{parameter.Attribute("name")!.Value}", TextOf(parameter)))
            .Append((member.Attribute("name")!.Value, TextOf(member.Element("summary")))))
        .DistinctBy(doc => doc.Item1)
        .ToDictionary(doc => doc.Item1, doc => doc.Item2, StringComparer.Ordinal);

    private readonly JsonSerializerOptions _options;
    private readonly JsonSchemaExporterOptions _exporter;
    private readonly SortedDictionary<string, JsonNode> _defs = new(StringComparer.Ordinal);

    private Schemas(JsonSerializerOptions options)
    {
        _options = new(options) { TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { RequireWhatHasNoDefault } } };
        _exporter = new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Transform };
    }

    public static string OfProfiles()
    {
        var schemas = new Schemas(ProfileJson.Options);
        var root = schemas.Export(typeof(ProfileExport));
        root["properties"]!["version"] = new JsonObject { ["const"] = ProfileExport.CurrentVersion };
        root["required"]!.AsArray().Insert(0, "version");
        return schemas.Write("Ondersteuningsprofiel (SOP) of a primary school", root);
    }

    /// <summary>A variant says only what is different, so it is checked whole when the app starts; see docs/add-a-format.md.</summary>
    public static string OfTemplates()
    {
        var schemas = new Schemas(TemplateFile.Json);
        var template = schemas.Export(typeof(Template));
        schemas._defs["Template"] = template;
        // A place takes one type of question, so each type has its own places.
        foreach (var question in schemas._defs["Question"]["anyOf"]!.AsArray())
            question!["properties"]!["place"]!["enum"] = new JsonArray([.. Places.NamesFor(question["properties"]!["type"]!["const"]!.ToString()).Select(name => (JsonNode)name)]);
        return schemas.Write("A format in which schools describe their support", new()
        {
            ["if"] = new JsonObject { ["required"] = new JsonArray("variantOf") },
            ["then"] = JsonNode.Parse(
                """
                {
                  "type": "object",
                  "required": ["id", "name"],
                  "properties": {
                    "sections": {
                      "type": "array",
                      "items": {
                        "type": "object",
                        "required": ["id"],
                        "properties": {
                          "remove": { "type": "boolean", "description": "Leaves out the section of the base with this id." },
                          "after": { "type": "string", "description": "The id of the section behind which this one stands." },
                          "questions": {
                            "type": "array",
                            "items": {
                              "type": "object",
                              "required": ["id"],
                              "properties": {
                                "remove": { "type": "boolean", "description": "Leaves out the question of the base with this id." },
                                "after": { "type": "string", "description": "The id of the question behind which this one stands." }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
                """),
            ["else"] = new JsonObject { ["$ref"] = "#/$defs/Template" },
        });
    }

    private string Write(string title, JsonObject root)
    {
        var schema = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["title"] = title };
        foreach (var (name, value) in root.ToList())
        {
            root.Remove(name);
            schema[name] = value;
        }

        schema["$defs"] = new JsonObject(_defs.Select(def => KeyValuePair.Create<string, JsonNode?>(def.Key, def.Value)));
        return schema.ToJsonString(new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }).ReplaceLineEndings("\n") + "\n";
    }

    private JsonObject Export(Type type) => _options.GetJsonSchemaAsNode(type, _exporter).AsObject();

    private JsonObject Transform(JsonSchemaExporterContext context, JsonNode schema)
    {
        var type = Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type;
        var isNullable = Nullable.GetUnderlyingType(context.TypeInfo.Type) is not null || context.PropertyInfo is { IsGetNullable: true };
        var node = OfValue(type) ?? (IsRecord(type) && context.Path.Length > 0 && context.BaseTypeInfo is null ? Reference(type) : schema as JsonObject ?? []);
        if (IsRecord(type) && context.Path.Length == 0 && Summary($"T:{Name(type)}") is { } summary)
            node.Insert(0, "description", summary);
        if (isNullable && (node.ContainsKey("$ref") || node.ContainsKey("enum") || node["type"] is JsonValue))
            node = new() { ["anyOf"] = new JsonArray(node, new JsonObject { ["type"] = "null" }) };
        if (context.PropertyInfo?.AttributeProvider is MemberInfo member && DescriptionOf(member) is { } description)
            node.Insert(0, "description", description);
        return node;
    }

    /// <summary>
    /// The exporter cannot write the default of a parameter that is a list. As the parameters of a record are its properties,
    /// it is told of those alone.
    /// </summary>
    private static void RequireWhatHasNoDefault(JsonTypeInfo info)
    {
        if (info.Kind != JsonTypeInfoKind.Object || !IsRecord(info.Type) || info.Type.IsAbstract || info.CreateObject is not null)
            return;

        var parameters = info.Type.GetConstructors(BindingFlags.Instance | BindingFlags.Public).MaxBy(one => one.GetParameters().Length)!.GetParameters();
        foreach (var property in info.Properties)
            property.IsRequired |= parameters.Any(parameter => !parameter.HasDefaultValue && parameter.Name!.Equals(property.Name, StringComparison.OrdinalIgnoreCase));
        info.CreateObject = () => throw new NotSupportedException("Nothing is read with these options.");
    }

    private JsonObject? OfValue(Type type)
    {
        if (type == typeof(int) || type == typeof(long))
            return new() { ["type"] = "integer" };
        if (Patterns.TryGetValue(type, out var text))
            return new() { ["type"] = "string", ["pattern"] = text.Pattern, ["examples"] = new JsonArray(text.Example) };
        if (type.GetProperty("All", BindingFlags.Static | BindingFlags.Public)?.GetValue(null) is System.Collections.IEnumerable vocabulary && type != typeof(Template))
        {
            if (!_defs.ContainsKey(type.Name))
                _defs[type.Name] = new JsonObject { ["enum"] = new JsonArray([.. vocabulary.Cast<object>().Select(entry => (JsonNode)type.GetProperty("Id")!.GetValue(entry)!.ToString()!)]) };
            return new() { ["$ref"] = $"#/$defs/{type.Name}" };
        }

        if (!type.IsGenericType || type.GetGenericTypeDefinition() != typeof(ValueList<>))
            return null;
        var item = type.GenericTypeArguments[0];
        return new() { ["type"] = "array", ["items"] = OfValue(item) ?? (IsRecord(item) ? Reference(item) : Export(item)) };
    }

    private JsonObject Reference(Type type)
    {
        var name = type.IsGenericType ? $"{type.Name.Split('`')[0]}Of{type.GenericTypeArguments[0].Name}" : type.Name;
        if (_defs.TryAdd(name, new JsonObject()))
            _defs[name] = Export(type);
        return new() { ["$ref"] = $"#/$defs/{name}" };
    }

    private static bool IsRecord(Type type) => type.Assembly == typeof(Profile).Assembly && type.GetMethod("<Clone>$") is not null;

    /// <summary>The summary of a property, or the words of a parameter of the same name.</summary>
    private static string? DescriptionOf(MemberInfo member) =>
        Summary($"P:{Name(member.DeclaringType!)}.{member.Name}") ?? Summary($"{Name(member.DeclaringType!)}#{member.Name}");

    private static string? Summary(string id) => Docs.TryGetValue(id, out var text) && text.Length > 0 ? text : null;

    private static string Name(Type type) => (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');

    private static string TextOf(XElement? text)
    {
        foreach (var see in text?.Descendants("see").ToList() ?? [])
            see.ReplaceWith(see.Attribute("cref")!.Value.Split('.')[^1]);
        return string.Join(' ', (text?.Value ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
