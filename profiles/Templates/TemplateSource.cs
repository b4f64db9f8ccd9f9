using System.Text.Json;

namespace SopCloud.Profiles.Templates;

/// <summary>Where a template says what, so that an error can name the file and the line.</summary>
internal sealed class TemplateSource
{
    private readonly string _file;
    private readonly Dictionary<string, List<(string File, int Line)>> _members = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string File, int Line)>> _sections = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string File, int Line)>> _questions = new(StringComparer.Ordinal);

    private TemplateSource(string file) => _file = file;

    /// <exception cref="InvalidDataException">The file is not JSON.</exception>
    public static TemplateSource Of(string file, ReadOnlySpan<byte> json)
    {
        var source = new TemplateSource(file);
        // The names under which the reader now is: an "id" counts where it is one of a section or of a question.
        var path = new Stack<string?>();
        var names = new Stack<HashSet<string>>();
        string? name = null;
        var reader = new Utf8JsonReader(json, new() { CommentHandling = JsonCommentHandling.Skip });
        try
        {
            while (reader.Read())
            {
                switch (reader.TokenType)
                {
                    case JsonTokenType.PropertyName:
                        name = reader.GetString();
                        if (!names.Peek().Add(name!))
                            throw new InvalidDataException($"{file}, line {LineOf(reader.TokenStartIndex, json)}: '{name}' is given twice. Keep one.");
                        if (path.Count == 1)
                            source.Add(source._members, name!, LineOf(reader.TokenStartIndex, json));
                        break;
                    case JsonTokenType.StartObject or JsonTokenType.StartArray:
                        path.Push(name);
                        names.Push(new(StringComparer.Ordinal));
                        name = null;
                        break;
                    case JsonTokenType.EndObject or JsonTokenType.EndArray:
                        path.Pop();
                        names.Pop();
                        name = null;
                        break;
                    default:
                        if (name == "id" && reader.TokenType == JsonTokenType.String)
                            source.Found(path.ElementAtOrDefault(1), reader.GetString()!, LineOf(reader.TokenStartIndex, json));
                        name = null;
                        break;
                }
            }
        }
        catch (JsonException e)
        {
            throw source.Error(e);
        }

        return source;
    }

    public InvalidDataException Error(string message, Exception? inner = null) => new($"{_file}: {message}", inner);

    private InvalidDataException Error(JsonException e) => new($"{_file}, line {e.LineNumber + 1}: {e.Message}", e);

    /// <param name="name">A member of the template itself, such as <c>recognise</c>.</param>
    public InvalidDataException AtMember(string name, string message, Exception? inner = null) => At(_members, name, 0, message, inner);

    /// <param name="which">Which of several with this id, from 0.</param>
    public InvalidDataException AtSection(string id, string message, int which = 0, Exception? inner = null) => At(_sections, id, which, message, inner);

    /// <param name="which">Which of several with this id, from 0.</param>
    public InvalidDataException AtQuestion(string id, string message, int which = 0, Exception? inner = null) => At(_questions, id, which, message, inner);

    /// <summary>The source of a variant: what it says itself is looked up here, and the rest where its base says it.</summary>
    public TemplateSource Over(TemplateSource other)
    {
        var both = new TemplateSource(_file);
        foreach (var (mine, theirs, all) in ((Dictionary<string, List<(string, int)>>, Dictionary<string, List<(string, int)>>, Dictionary<string, List<(string, int)>>)[])
            [(_members, other._members, both._members), (_sections, other._sections, both._sections), (_questions, other._questions, both._questions)])
        {
            foreach (var (id, lines) in theirs.Concat(mine))
                all[id] = lines;
        }

        return both;
    }

    private InvalidDataException At(Dictionary<string, List<(string File, int Line)>> found, string id, int which, string message, Exception? inner) =>
        found.TryGetValue(id, out var places) && which < places.Count
            ? new($"{places[which].File}, line {places[which].Line}: {message}", inner)
            : Error(message, inner);

    private void Found(string? list, string id, int line)
    {
        var found = list switch
        {
            "sections" => _sections,
            "questions" => _questions,
            _ => null,
        };
        if (found is not null)
            Add(found, id, line);
    }

    private void Add(Dictionary<string, List<(string File, int Line)>> found, string id, int line)
    {
        if (!found.TryGetValue(id, out var lines))
            found.Add(id, lines = []);
        lines.Add((_file, line));
    }

    private static int LineOf(long index, ReadOnlySpan<byte> json) => 1 + json[..(int)index].Count((byte)'\n');
}
