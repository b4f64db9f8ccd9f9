using System.Globalization;
using Microsoft.Extensions.Primitives;

namespace SopCloud.Functions.Schools.Form;

/// <summary>
/// The fields of a form as text, by name: what was saved before, or what was just typed. Editors show these and nothing
/// else, so what a person typed stands there again whatever was wrong with it.
/// </summary>
internal sealed class FormValues
{
    /// <summary>How many blocks a repeated question can have.</summary>
    public const int MaxItems = 200;

    private readonly Dictionary<string, StringValues> _values = new(StringComparer.Ordinal);

    public static FormValues Of(IFormCollection form)
    {
        var values = new FormValues();
        foreach (var (name, value) in form)
            values._values[name] = value;
        return values;
    }

    /// <summary>The text of a field with the line ends of a form (CRLF) made one character; empty where it is absent.</summary>
    public string this[string name]
    {
        get => _values.TryGetValue(name, out var value) ? value.ToString().ReplaceLineEndings("\n") : "";
        set => _values[name] = value;
    }

    public bool IsTicked(string name) => this[name].Length > 0;

    /// <summary>All values of a field that may have several, such as ticked categories.</summary>
    public IEnumerable<string> All(string name) => _values.TryGetValue(name, out var value) ? value.OfType<string>() : [];

    public void SetAll(string name, IEnumerable<string> values) => _values[name] = values.ToArray();

    /// <summary>A day as a field shows it.</summary>
    public static string TextOf(DateOnly? day) => day?.ToString("d-M-yyyy", CultureInfo.InvariantCulture) ?? "";

    /// <summary>The fields with something in them whose name begins so, by what follows in their name.</summary>
    public IEnumerable<string> FilledIn(string prefix) => _values
        .Where(field => field.Key.StartsWith(prefix, StringComparison.Ordinal) && !string.IsNullOrWhiteSpace(field.Value.ToString()))
        .Select(field => field.Key[prefix.Length..]);

    /// <summary>The start of the names of each item of a repeated question: <c>{question}.{number}</c>.</summary>
    public IEnumerable<string> ItemsOf(string question) => Enumerable.Range(0, CountItems(question)).Select(i => $"{question}.{i}");

    /// <summary>
    /// How many items a repeated question has: one more than the highest number in <c>{question}.{number}.…</c> with
    /// something in it. The blank block that a form always sends is none.
    /// </summary>
    public int CountItems(string question) => FilledIn(question + ".")
        .Select(name => name.Split('.')[0])
        .Select(text => int.TryParse(text, out var number) && number is >= 0 and < MaxItems ? number + 1 : 0)
        .DefaultIfEmpty()
        .Max();

    /// <summary>Takes one item out of a repeated question; those after it move up.</summary>
    public void RemoveItem(string question, int item)
    {
        var prefix = question + ".";
        var moved = new Dictionary<string, StringValues>(StringComparer.Ordinal);
        foreach (var (name, value) in _values.Where(field => field.Key.StartsWith(prefix, StringComparison.Ordinal)).ToList())
        {
            _values.Remove(name);
            var parts = name[prefix.Length..].Split('.', 2);
            if (parts.Length < 2 || !int.TryParse(parts[0], out var number))
                moved[name] = value;
            else if (number != item)
                moved[$"{prefix}{(number > item ? number - 1 : number)}.{parts[1]}"] = value;
        }

        foreach (var (name, value) in moved)
            _values[name] = value;
    }
}
