using System.Collections;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SopCloud.Profiles.Answers;

/// <summary>The answers of a school by the id of their question. An empty answer is not kept: nothing filled in is nothing there.</summary>
[JsonConverter(typeof(JsonConverter))]
public sealed class AnswerSet : IEnumerable<KeyValuePair<string, Answer>>, IEquatable<AnswerSet>
{
    private readonly ImmutableSortedDictionary<string, Answer> _answers;

    private AnswerSet(ImmutableSortedDictionary<string, Answer> answers) => _answers = answers;

    public static AnswerSet Empty { get; } = new(ImmutableSortedDictionary.Create<string, Answer>(StringComparer.Ordinal));

    public int Count => _answers.Count;

    public Answer? this[string question] => _answers.GetValueOrDefault(question);

    public T? Get<T>(string question)
        where T : Answer => this[question] as T;

    public AnswerSet With(string question, Answer answer) =>
        new(answer.IsEmpty ? _answers.Remove(question) : _answers.SetItem(question, answer));

    /// <summary>These answers, and where the other has one too, the other's.</summary>
    public AnswerSet Overlay(AnswerSet other) => new(_answers.SetItems(other._answers));

    public AnswerSet Without(IEnumerable<string> questions) => new(_answers.RemoveRange(questions));

    /// <summary>The answers to these questions only.</summary>
    public AnswerSet Only(IEnumerable<string> questions)
    {
        var wanted = questions.ToHashSet(StringComparer.Ordinal);
        return new(_answers.RemoveRange(_answers.Keys.Where(question => !wanted.Contains(question))));
    }

    public bool Equals(AnswerSet? other) => other is not null && _answers.SequenceEqual(other._answers);

    public override bool Equals(object? obj) => Equals(obj as AnswerSet);

    public override int GetHashCode() => _answers.Aggregate(0, (hash, pair) => HashCode.Combine(hash, pair.Key, pair.Value));

    public IEnumerator<KeyValuePair<string, Answer>> GetEnumerator() => _answers.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal sealed class JsonConverter : JsonConverter<AnswerSet>
    {
        public override AnswerSet Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            JsonSerializer.Deserialize<Dictionary<string, Answer>>(ref reader, options)!
                .Aggregate(Empty, (answers, pair) => answers.With(pair.Key, pair.Value));

        public override void Write(Utf8JsonWriter writer, AnswerSet value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, value._answers.ToDictionary(), options);
    }
}
