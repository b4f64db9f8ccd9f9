using System.Text.Json;

namespace SopCloud.Profiles.Review.Wording;

/// <summary>The words that a rule looks for, from a file in this folder: lists by name, in the notation of <see cref="Phrasing"/>.</summary>
internal sealed class WordFile
{
    /// <summary>Lists that any file may point at.</summary>
    private const string Common = "common.json";

    private readonly string _file;
    private readonly Dictionary<string, string[]> _rows;
    private readonly Dictionary<string, Phrasing> _lists = new(StringComparer.Ordinal);

    private WordFile(string file, Dictionary<string, string[]> rows) => (_file, _rows) = (file, rows);

    /// <exception cref="InvalidDataException">A row points at a list that is not there; the message names both.</exception>
    public Phrasing this[string list]
    {
        get
        {
            if (_lists.TryGetValue(list, out var known))
                return known;
            if (!_rows.TryGetValue(list, out var rows))
                throw new InvalidDataException($"{_file}: there is no list '{list}'. Known: {string.Join(", ", _rows.Keys)}.");
            return _lists[list] = new(rows, name => this[name]);
        }
    }

    public static WordFile Load(string file)
    {
        var rows = Read(Common);
        foreach (var (name, list) in Read(file))
            rows[name] = list;
        var words = new WordFile(file, rows);
        // At once, so that rules that run side by side only read.
        foreach (var name in rows.Keys)
            _ = words[name];
        return words;
    }

    /// <summary>The rows of a list as they stand in the file.</summary>
    public IReadOnlyList<string> Rows(string list) => _rows[list];

    private static Dictionary<string, string[]> Read(string file)
    {
        using var stream = typeof(WordFile).Assembly.GetManifestResourceStream($"review/{file}")
            ?? throw new InvalidOperationException($"The words {file} are not embedded in {typeof(WordFile).Assembly.GetName().Name}.");
        return JsonSerializer.Deserialize<Dictionary<string, string[]>>(stream)!;
    }
}
