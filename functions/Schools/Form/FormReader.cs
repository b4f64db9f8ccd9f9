using System.Globalization;
using SopCloud.Profiles;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Functions.Schools.Form;

/// <summary>Reads fields into values. What is wrong with one is added to the errors, and the rest is read all the same.</summary>
internal sealed class FormReader(FormValues values, FormErrors errors)
{
    /// <summary>The longest text of one field, in characters: some four pages, more than any school wrote.</summary>
    public const int MaxLength = 12_000;

    /// <summary>Of each repeated question that was read, which of its blocks are items.</summary>
    private readonly Dictionary<string, IReadOnlyList<int>> _blocks = new(StringComparer.Ordinal);

    private static readonly string[] DateFormats = ["yyyy-MM-dd", "d-M-yyyy", "d/M/yyyy"];

    public FormValues Values => values;

    /// <param name="label">What the field asks, for the error.</param>
    public string Text(string name, string label)
    {
        var text = values[name].Trim();
        if (text.Length > MaxLength)
            errors.Add(name, $"De tekst bij ‘{label}’ is te lang: {text.Length:N0} tekens. Maak hem korter dan {MaxLength:N0} tekens.");
        return text;
    }

    public DateOnly? Date(string name, string label)
    {
        var text = values[name].Trim();
        if (text.Length == 0)
            return null;
        if (DateOnly.TryParseExact(text, DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year is > 2000 and < 2100)
            return date;

        errors.Add(name, $"De datum bij ‘{label}’ bestaat niet. Schrijf hem zo: 3-9-2026.");
        return null;
    }

    /// <summary>What was chosen of a fixed list; null for nothing.</summary>
    public T? One<T>(string name)
        where T : class, IVocabularyEntry<T> => T.All.Find(values[name]);

    /// <summary>All that was ticked of a fixed list, once each: a proposal is a second box for the same.</summary>
    public ValueList<T> Several<T>(string name)
        where T : class, IVocabularyEntry<T> => values.All(name).Select(T.All.Find).OfType<T>().Distinct().ToValueList();

    /// <summary>The items that the blocks of a repeated question hold.</summary>
    /// <param name="read">Reads a block, given the start of the names of its fields.</param>
    /// <param name="isItem">Whether it is one; a block left blank is none.</param>
    public ValueList<T> Items<T>(string list, Func<string, T> read, Func<T, bool> isItem)
    {
        var blocks = values.ItemsOf(list).Select(read).Index().Where(block => isItem(block.Item)).ToList();
        _blocks[list] = [.. blocks.Select(block => block.Index)];
        return blocks.Select(block => block.Item).ToValueList();
    }

    /// <summary>
    /// What a field is called on the page that was read, where blocks that were left blank still count; its own name counts
    /// items only.
    /// </summary>
    public string OnPage(string field)
    {
        foreach (var (list, blocks) in _blocks)
        {
            if (field.StartsWith(list + ".", StringComparison.Ordinal)
                && field[(list.Length + 1)..].Split('.', 2) is [var number, var rest]
                && int.TryParse(number, out var item) && item < blocks.Count)
                return $"{list}.{blocks[item]}.{rest}";
        }

        return field;
    }

    /// <param name="message">Names the fix.</param>
    public void Refuse(string name, string message) => errors.Add(name, message);
}
