using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Site.Search;

/// <summary>A list in which each value stands once, for columns that point at it by position.</summary>
internal sealed class Positions<T>
    where T : notnull
{
    private readonly Dictionary<T, int> _positions = [];

    public Positions(IEnumerable<T> values)
    {
        foreach (var value in values)
            _positions.TryAdd(value, _positions.Count);
    }

    public int Count => _positions.Count;

    /// <summary>In order of position.</summary>
    public IReadOnlyCollection<T> Values => _positions.Keys;

    public int this[T value] => _positions[value];

    /// <summary>The position plus one; 0 where there is none.</summary>
    public int OrNone(T? value) => value is null ? 0 : _positions[value] + 1;
}

/// <summary>Words of a vocabulary as bits: its first word is the lowest.</summary>
internal sealed class Masks<T>
    where T : class, IVocabularyEntry<T>
{
    // The bits that a script can count on: of its whole numbers for masks, the highest is the sign.
    private const int Most = 31;

    private readonly Positions<T> _positions = new(T.All);

    public Masks()
    {
        if (_positions.Count > Most)
            throw new InvalidOperationException($"{typeof(T).Name} has {_positions.Count} words; the files of search hold {Most}.");
    }

    public int Of(IEnumerable<T> words) => words.Aggregate(0, (mask, word) => mask | (1 << _positions[word]));
}
