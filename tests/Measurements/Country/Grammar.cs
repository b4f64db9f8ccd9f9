using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace SopCloud.Measurements.Country;

/// <summary>The lists of <c>dutch.txt</c>, which says how they are written.</summary>
internal sealed partial class Grammar
{
    private readonly FrozenDictionary<string, PhraseList> _lists;

    private Grammar(FrozenDictionary<string, PhraseList> lists) => _lists = lists;

    public static Grammar Dutch { get; } = Parse(Resources.Text("dutch.txt"));

    public static Grammar Parse(string text)
    {
        var lists = new Dictionary<string, List<Phrase>>(StringComparer.Ordinal);
        List<Phrase>? current = null;
        foreach (var line in text.Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] == '@')
                lists.Add(line[1..], current = []);
            else if (current is null)
                throw new FormatException($"'{line}' stands under no @list.");
            else
                current.AddRange(line.Split(" / ").Select(Phrase.Parse));
        }

        foreach (var slot in lists.Values.SelectMany(list => list).SelectMany(phrase => phrase.Pieces).Where(piece => piece.IsSlot && !lists.ContainsKey(piece.Text)))
            throw new FormatException($"There is no list @{slot.Text}.");
        return new(lists.Select((list, number) => KeyValuePair.Create(list.Key, new PhraseList(number, [.. list.Value]))).ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>A list as it is for a subject: <c>onderwerp:dyslexie</c> for <c>onderwerp</c>, where there is one.</summary>
    public PhraseList Find(string name, string? subject) =>
        subject is not null && _lists.TryGetValue($"{name}:{subject}", out var ofSubject) ? ofSubject : _lists[name];

    internal sealed record PhraseList(int Number, IReadOnlyList<Phrase> Phrases);

    internal sealed partial record Phrase(IReadOnlyList<Piece> Pieces)
    {
        // What stands for no words at all, since an empty alternative would not be seen.
        private const string Nothing = "~";

        public static Phrase Parse(string text) => new(
            [.. PieceText().Matches(text == Nothing ? "" : text).Select(match => match.Groups["slot"] is { Success: true } slot ? new Piece(slot.Value, true) : new Piece(match.Value, false))]);

        [GeneratedRegex(@"\{(?<slot>\w+)\}|[^{]+")]
        private static partial Regex PieceText();
    }

    internal readonly record struct Piece(string Text, bool IsSlot);
}
