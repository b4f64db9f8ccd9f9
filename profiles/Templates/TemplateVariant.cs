using System.Text.Json.Nodes;

namespace SopCloud.Profiles.Templates;

/// <summary>
/// An SWV's own variant of a format: a file with <c>variantOf</c> and what is different. Sections and questions are those with
/// the same id, of which each member that the variant gives takes the place of the base's. <c>"remove": true</c> takes one out;
/// a new id adds one, at the end or behind the one that <c>after</c> names.
/// </summary>
internal static class TemplateVariant
{
    /// <exception cref="InvalidDataException">The variant speaks of something that the base does not have.</exception>
    public static JsonObject Merge(JsonObject @base, JsonObject variant, TemplateSource source)
    {
        var merged = @base.DeepClone().AsObject();
        foreach (var (name, value) in variant)
            if (name != "sections")
                merged[name] = value?.DeepClone();

        var sections = ListIn(merged, "sections");
        foreach (var change in ListIn(variant, "sections").ToList())
        {
            var section = Objects(change, source.AtMember("sections", "'sections' holds something that is not a section. Write objects with an 'id'."));
            Apply(sections, section, "questions", (id, message) => source.AtSection(id, message));
            var id = IdOf(section)!;
            if (Find(sections, id) is not { } target || !section.ContainsKey("questions"))
                continue;

            var questions = ListIn(target, "questions");
            foreach (var item in ListIn(section, "questions").ToList())
            {
                var question = Objects(item, source.AtSection(id, "'questions' holds something that is not a question. Write objects with an 'id'."));
                if (Find(questions, IdOf(question)) is null && SectionWith(sections, IdOf(question)) is { } elsewhere)
                    throw source.AtQuestion(IdOf(question)!, $"question '{IdOf(question)}' stands in section '{elsewhere}'. Change it there, or give a new question an id of its own.");
                Apply(questions, question, null, (questionId, message) => source.AtQuestion(questionId, message));
            }
        }

        return merged;

        JsonObject Objects(JsonNode? node, InvalidDataException error) => node is JsonObject item && IdOf(item) is not null ? item : throw error;
    }

    /// <param name="nested">The member that is merged apart.</param>
    private static void Apply(JsonArray items, JsonObject change, string? nested, Func<string, string, InvalidDataException> error)
    {
        var id = IdOf(change)!;
        var known = Find(items, id);
        if (change["remove"] is JsonValue remove && remove.TryGetValue<bool>(out var isRemoved) && isRemoved)
        {
            items.Remove(known ?? throw error(id, $"'{id}' is to be removed, but the base has no such id. Known here: {Ids(items)}."));
            return;
        }

        var item = known ?? [];
        foreach (var (name, value) in change)
            if (name is not ("remove" or "after") && name != nested)
                item[name] = value?.DeepClone();
        if (nested is not null && !item.ContainsKey(nested))
            item[nested] = new JsonArray();

        if (change["after"] is { } after)
        {
            var before = Find(items, after.ToString()) is { } found && found != known
                ? found
                : throw error(id, $"'{id}' is to stand after '{after}', which is not there. Known here: {Ids(items)}.");
            items.Remove(known);
            items.Insert(items.IndexOf(before) + 1, item);
        }
        else if (known is null)
        {
            items.Add(item);
        }
    }

    private static string? SectionWith(JsonArray sections, string? question) =>
        sections.OfType<JsonObject>().Where(section => Find(ListIn(section, "questions"), question) is not null).Select(IdOf).FirstOrDefault();

    private static JsonArray ListIn(JsonObject parent, string name) => parent[name] as JsonArray ?? [];

    private static JsonObject? Find(JsonArray items, string? id) => items.OfType<JsonObject>().FirstOrDefault(item => IdOf(item) == id);

    private static string? IdOf(JsonObject item) => item["id"] is JsonValue value && value.TryGetValue<string>(out var id) ? id : null;

    private static string Ids(JsonArray items) => string.Join(", ", items.OfType<JsonObject>().Select(IdOf));
}
