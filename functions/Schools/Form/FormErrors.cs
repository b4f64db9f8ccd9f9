namespace SopCloud.Functions.Schools.Form;

/// <summary>What is wrong with a form, by field: each message names the fix. The first message of a field counts.</summary>
internal sealed class FormErrors
{
    private readonly Dictionary<string, string> _messages = new(StringComparer.Ordinal);

    public bool Any => _messages.Count > 0;

    /// <summary>Field and message, in the order of the form.</summary>
    public IEnumerable<KeyValuePair<string, string>> All => _messages;

    public string? this[string field] => _messages.GetValueOrDefault(field);

    public void Add(string field, string message) => _messages.TryAdd(field, message);
}
