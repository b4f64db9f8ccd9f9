using System.Text.Json;

namespace SopCloud.Site.Tests;

/// <summary>The files of search as scripts read them (<c>site/assets/src/data</c>), for tests about what is in them.</summary>
internal static class WhatScriptsRead
{
    public const int IdLength = 6;

    /// <summary>The schools of a <c>scholen.json</c> by their ids.</summary>
    public static Dictionary<string, FoundSchool> Schools(this Pages site, string path = SitePaths.Schools)
    {
        var root = JsonSerializer.Deserialize<JsonElement>(site.Text(path));
        var ids = root.GetProperty("schools").GetProperty("ids").GetString()!;
        return Enumerable.Range(0, ids.Length / IdLength).ToDictionary(i => ids.Substring(i * IdLength, IdLength), i => new FoundSchool(root, i));
    }

    public static int[] Numbers(this JsonElement element, string name) => [.. element.GetProperty(name).EnumerateArray().Select(number => number.GetInt32())];

    public static IEnumerable<int> Bits(int mask) => Enumerable.Range(0, 31).Where(bit => (mask >> bit & 1) == 1);

    public static int[] Summed(IEnumerable<int> steps)
    {
        var sum = 0;
        return [.. steps.Select(step => sum += step)];
    }
}

/// <summary>A row of <c>scholen.json</c> with its positions looked up.</summary>
internal sealed class FoundSchool(JsonElement file, int row)
{
    private readonly JsonElement _columns = file.GetProperty("schools");

    public string Name => _columns.GetProperty("names")[row].GetString()!;

    public string Pc4 => $"{WhatScriptsRead.Summed(_columns.Numbers("pc4"))[row]:0000}";

    public string Swv => file.GetProperty("swvs")[Number("swv")].GetProperty("code").GetString()!;

    public string Board => file.GetProperty("boards")[Number("board")].GetString()!;

    public string? Updated => Number("updated") is var day and > 0 ? $"{DateOnly.Parse(file.GetProperty("firstDay").GetString()!, null).AddDays(day - 1):yyyy-MM-dd}" : null;

    public JsonElement? Holds => Number("holds") is var holds and > 0 ? file.GetProperty("holds")[holds - 1] : null;

    /// <summary>The key of its state, and its words.</summary>
    public (string? State, string? Words)? Silence => Number("silence") is var silence and > 0 && file.GetProperty("silences")[silence - 1] is var row
        ? (row.TryGetProperty("state", out var state) ? state.GetString() : null, row.GetProperty("words").GetString())
        : null;

    public bool Other => Number("other") == 1;

    public IEnumerable<string> Tells => Ids("needs", Number("tells"));

    public IEnumerable<string> Refers => Ids("needs", Number("refers"));

    public IEnumerable<string> Asked => Ids("needs", Number("asked"));

    public IEnumerable<string> Unread => Ids("needs", Number("unread"));

    public IEnumerable<string> Lists => Ids("needs", Number("lists"));

    public IEnumerable<string> Mentions => Ids("needs", Number("mentions"));

    public IEnumerable<string> AtSchool => Ids("needs", Number("atSchool"));

    public IEnumerable<string> AtBoard => Ids("needs", Number("atBoard"));

    public IEnumerable<string> AtSwv => Ids("needs", Number("atSwv"));

    public IEnumerable<string> Concepts => Ids("concepts", Number("concepts"));

    public IEnumerable<string> Bounds => Ids("bounds", Number("bounds"));

    public IEnumerable<string> Provisions => _columns.TryGetProperty("provisions", out var listed) ? listed[row].EnumerateArray().Select(position => IdAt("provisions", position.GetInt32())) : [];

    private int Number(string column) => _columns.GetProperty(column)[row].GetInt32();

    private IEnumerable<string> Ids(string list, int mask) => WhatScriptsRead.Bits(mask).Select(bit => IdAt(list, bit));

    private string IdAt(string list, int position) => file.GetProperty(list)[position].GetProperty("id").GetString()!;
}

/// <summary><c>teksten.json</c>, unpacked.</summary>
internal sealed class FoundTexts
{
    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    public FoundTexts(string json)
    {
        var root = JsonSerializer.Deserialize<JsonElement>(json);
        var all = root.GetProperty("schools").GetString()!;
        string[] ids = [.. all.Chunk(WhatScriptsRead.IdLength).Select(id => new string(id))];
        ReadSentences(root, ids);
        ReadWords(root.GetProperty("words"), ids);
    }

    /// <summary>By school and need.</summary>
    public Dictionary<(string School, string Need), string> Says { get; } = [];

    /// <summary>By school: the ids of the categories, and the sentence.</summary>
    public List<(string School, string[] Bounds, string Text)> Limits { get; } = [];

    /// <summary>Where each word stands.</summary>
    public Dictionary<string, List<(string School, string Label, string Anchor)>> Words { get; } = [];

    private void ReadSentences(JsonElement root, string[] ids)
    {
        var (says, limits) = (new Queue<int>(root.Numbers("says")), new Queue<int>(root.Numbers("limits")));
        var next = 0;
        foreach (var id in ids)
        {
            foreach (var need in Names("needs", says.Dequeue()))
                Says.Add((id, need), Sentence(says.Dequeue()));
            for (var left = limits.Dequeue(); left > 0; left--)
                Limits.Add((id, Names("bounds", limits.Dequeue()), Sentence(limits.Dequeue())));
        }

        string[] Names(string list, int mask) => [.. WhatScriptsRead.Bits(mask).Select(bit => root.GetProperty(list)[bit].GetString()!)];
        string Sentence(int reference) => root.GetProperty("sentences")[reference == 0 ? next++ : reference - 1].GetString()!;
    }

    private void ReadWords(JsonElement words, string[] ids)
    {
        var places = words.GetProperty("parts").EnumerateArray()
            .SelectMany(part => Rising(part.GetProperty("schools").GetString()!).Select(school => (ids[school], part.GetProperty("label").GetString()!, part.GetProperty("anchor").GetString()!)))
            .ToList();
        var packed = words.GetProperty("places").GetString()!.Split(' ');
        var previous = "";
        var number = 0;
        foreach (var form in System.Text.RegularExpressions.Regex.Matches(words.GetProperty("forms").GetString()!, "[A-Z][a-z0-9]*").Select(match => match.Value))
        {
            previous = previous[..(form[0] - 'A')] + form[1..];
            Words.Add(previous, [.. Rising(packed[number++]).Select(place => places[place])]);
        }
    }

    private static IEnumerable<int> Rising(string packed)
    {
        var (last, gap, shift) = (-1, 0, 0);
        foreach (var value in packed.Select(digit => Digits.IndexOf(digit, StringComparison.Ordinal)))
        {
            gap |= (value & 31) << shift;
            shift += 5;
            if (value < 32)
            {
                yield return last += gap + 1;
                (gap, shift) = (0, 0);
            }
        }
    }
}
