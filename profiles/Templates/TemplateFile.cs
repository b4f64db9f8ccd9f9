using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace SopCloud.Profiles.Templates;

/// <summary>Reads the file of a template and checks it whole, so that a fault is found at start and not by a school.</summary>
internal static class TemplateFile
{
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web)
    {
        PropertyNameCaseInsensitive = false,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowOutOfOrderMetadataProperties = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    private static IEnumerable<string> Files =>
        typeof(Template).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("templates/", StringComparison.Ordinal));

    public static Dictionary<string, Template> LoadAll()
    {
        var all = new Dictionary<string, Template>(StringComparer.Ordinal);
        // What a variant shares with its base is recognised as the base, so that one goes first.
        foreach (var template in Files.Select(file => Parse(file, Open(file))).OrderBy(template => template.VariantOf is not null))
        {
            if (!all.TryAdd(template.Id, template))
                throw new InvalidDataException($"Two templates have the id '{template.Id}'. A file is named after its id: rename one.");
        }

        return all;
    }

    /// <exception cref="InvalidDataException">The file is not a template; the message names the file, the line and the fix.</exception>
    public static Template Parse(string file, Stream stream)
    {
        var bytes = BytesOf(stream);
        var source = TemplateSource.Of(file, bytes);
        var json = ParseObject(bytes, source);
        if (json["variantOf"] is { } variantOf)
        {
            var (@base, baseSource) = BaseOf(variantOf.ToString(), source);
            source = source.Over(baseSource);
            json = TemplateVariant.Merge(@base, json, source);
        }

        var template = Deserialize(json, source);
        Check(template, source);
        return template;
    }

    private static (JsonObject Json, TemplateSource Source) BaseOf(string id, TemplateSource variant)
    {
        var file = $"templates/{id}.json";
        if (!Files.Contains(file))
            throw variant.AtMember("variantOf", $"'variantOf' names '{id}', which is no template. Known: {string.Join(", ", Files.Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal))}.");

        var bytes = BytesOf(Open(file));
        var source = TemplateSource.Of(file, bytes);
        var json = ParseObject(bytes, source);
        return json["variantOf"] is { } further
            ? throw variant.AtMember("variantOf", $"'variantOf' names '{id}', which is itself a variant. Name its base: '{further}'.")
            : (json, source);
    }

    private static JsonObject ParseObject(byte[] bytes, TemplateSource source) =>
        JsonNode.Parse(bytes, documentOptions: new() { CommentHandling = JsonCommentHandling.Skip }) as JsonObject
            ?? throw source.Error("is no JSON object. Write { \"id\": …, \"name\": …, \"sections\": […] }.");

    /// <summary>The serializer does not know the lines of what was merged: where it fails, each part is tried apart.</summary>
    private static Template Deserialize(JsonObject json, TemplateSource source)
    {
        try
        {
            return json.Deserialize<Template>(Json)!;
        }
        catch (JsonException e)
        {
            var sections = (json["sections"] as JsonArray)?.OfType<JsonObject>().ToList() ?? [];
            foreach (var question in sections.SelectMany(section => section["questions"] as JsonArray ?? []))
                Try<Question>(question, source.AtQuestion);
            foreach (var section in sections)
            {
                section["questions"] = new JsonArray();
                Try<Section>(section, source.AtSection);
            }

            throw source.AtMember(e.Path?.Split('.', '[').ElementAtOrDefault(1) ?? "", MessageOf(e), e);
        }
    }

    private static void Try<T>(JsonNode? part, Func<string, string, int, Exception?, InvalidDataException> at)
    {
        try
        {
            part.Deserialize<T>(Json);
        }
        catch (JsonException e)
        {
            throw at((part as JsonObject)?["id"]?.ToString() ?? "", MessageOf(e), 0, e);
        }
    }

    /// <summary>Without the serializer's own line, which is not one of the file.</summary>
    private static string MessageOf(JsonException e) => e.Message.Split(" Path: $")[0];

    private static void Check(Template template, TemplateSource source)
    {
        if (template.Sections.GroupBy(section => section.Id).FirstOrDefault(group => group.Count() > 1) is { } section)
            throw source.AtSection(section.Key, $"two sections have the id '{section.Key}'. Give one of them another.", which: 1);
        if (template.Questions.GroupBy(question => question.Id).FirstOrDefault(group => group.Count() > 1) is { } question)
            throw source.AtQuestion(question.Key, $"two questions have the id '{question.Key}'. Give one of them another.", which: 1);
        foreach (var one in template.Questions)
            Places.Require(source, one);
        if (template.Questions.Where(one => !Places.Of(one).IsShared).GroupBy(one => one.Place).FirstOrDefault(group => group.Count() > 1) is { } shared)
            throw source.AtQuestion(shared.Last().Id, $"the questions {string.Join(" and ", shared.Select(one => $"'{one.Id}'"))} point at the same place '{shared.Key}', where only one answer fits. Give each its own.");
        foreach (var one in template.Questions.Where(one => one.ShownWhen is not null))
            CheckShownWhen(template, one, one.ShownWhen!, source);
        foreach (var one in template.Questions)
        {
            if (Template.RowsOf(one).GroupBy(row => row).FirstOrDefault(group => group.Count() > 1) is { } row)
                throw source.AtQuestion(one.Id, $"question '{one.Id}' has two rows '{row.Key}'. Give one of them another id, or take it out.");
        }

        foreach (var figures in template.Questions.OfType<FiguresQuestion>())
            CheckSums(template, figures, source);
        Recognition.Require(source, template);
    }

    private static void CheckShownWhen(Template template, Question question, ShownWhen when, TemplateSource source)
    {
        if (template.Questions.TakeWhile(earlier => earlier != question).FirstOrDefault(earlier => earlier.Id == when.Question) is not ChoiceQuestion choice)
            throw source.AtQuestion(question.Id, $"question '{question.Id}' is shown after an answer to '{when.Question}', which is not a question of the type 'choice' earlier in the form.");
        if (when.Is.IsEmpty || when.Is.Except(choice.Options).Any())
            throw source.AtQuestion(question.Id, $"question '{question.Id}' is shown after an answer that '{choice.Id}' cannot have. Choose from: {string.Join(", ", choice.Options.Select(option => option.Id))}.");
    }

    private static void CheckSums(Template template, FiguresQuestion question, TemplateSource source)
    {
        foreach (var sum in question.Sums)
        {
            var cells = TiedCells.Of(question, sum);
            if (cells.Left.IsEmpty || cells.Right.IsEmpty)
                throw source.AtQuestion(question.Id, $"question '{question.Id}' has a sum without 'rows' or without 'sameAs'. Name the rows on both sides.");
            if (cells.Cells.GroupBy(cell => cell).FirstOrDefault(group => group.Count() > 1) is { } twice)
                throw source.AtQuestion(question.Id, $"question '{question.Id}' has a sum that counts '{twice.Key.Row}' twice. Name each row once.");
            if (cells.Cells.Where(cell => (template.FindQuestion(cell.Question) as FiguresQuestion)?.FindRow(cell.Row) is null).Select(cell => $"{cell.Question}/{cell.Row}").FirstOrDefault() is { } unknown)
                throw source.AtQuestion(question.Id, $"question '{question.Id}' has a sum with '{unknown}', which is no row. Rows here: {string.Join(", ", question.Rows.Select(row => row.Id))}; one of another question is written question/row.");
        }
    }

    private static Stream Open(string file) => typeof(Template).Assembly.GetManifestResourceStream(file)!;

    private static byte[] BytesOf(Stream stream)
    {
        using var bytes = new MemoryStream();
        using (stream)
            stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
