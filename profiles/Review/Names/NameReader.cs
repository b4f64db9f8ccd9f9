using SopCloud.Profiles.Answers;

namespace SopCloud.Profiles.Review.Names;

/// <summary>
/// Finds the names of people in a text. A given name that is nothing else is enough; what can be something else (Roos, an
/// unknown word with a capital, a single initial) needs the words around it: a form of address, a role, a surname, a list.
/// </summary>
internal sealed class NameReader
{
    /// <summary>In words and points: "mevr. prof. dr."</summary>
    private const int MostTitles = 8;

    private readonly NameToken[] _tokens;
    private readonly NameContext _context;
    private readonly NameJudge _judge;
    private readonly List<(int Start, int End)> _found = [];

    private NameReader(string text, NotPersons notPersons)
    {
        _tokens = NameText.TokensOf(text);
        _context = new(_tokens);
        _judge = new(text, _tokens, _context, NotPersonPhrases.In(_tokens, notPersons));
    }

    /// <summary>One span for each time that someone is named, in the order of the text.</summary>
    public static IReadOnlyList<TextSpan> SpansIn(string text, NotPersons notPersons)
    {
        var reader = new NameReader(text, notPersons);
        reader.Read();
        reader.AddNamesBesideNames();
        var spans = reader._found.Order().Select(reader.SpanOf).ToList();
        return [.. spans.Select((span, i) => NameRest.EndOf(text, span.End) is var end && (i + 1 == spans.Count || end <= spans[i + 1].Start) ? new TextSpan(span.Start, end - span.Start) : span)];
    }

    private void Read()
    {
        for (var at = 0; at < _tokens.Length;)
        {
            var (end, isPerson) = NameAt(at);
            if (isPerson)
                _found.Add((at, end));
            at = end;
        }
    }

    /// <returns>Where to go on, and whether what stands before it is a person's name.</returns>
    private (int End, bool IsPerson) NameAt(int at)
    {
        var name = at;
        while (name < _tokens.Length && name - at < MostTitles && _tokens[name].IsWord && _tokens[name].Is(NameWordKinds.Title) && _tokens[name].Kind is not (NameTokenKind.Number or NameTokenKind.Initial))
        {
            name++;
            if (name < _tokens.Length && _tokens[name] is { Kind: NameTokenKind.Mark, First: '.', Before: Gap.None })
                name++;
        }

        if (name > at && name < _tokens.Length && _tokens[name].Before <= Gap.Line && EndOfAddressed(at, name) is { } addressed)
            return (addressed, true);
        if (!_tokens[at].IsWord || _tokens[at].Kind == NameTokenKind.Number || (_tokens[at].Kind == NameTokenKind.Lower && !_tokens[at].Is(NameWordKinds.Particle)))
            return (at + 1, false);
        if (EndOfSurnameFirst(at) is { } end)
            return (end, true);
        var run = NameRun.At(_tokens, at, opensWithParticle: _tokens[at].HasCapital && _tokens[at].Is(NameWordKinds.Particle) && !_tokens[at].Is(NameWordKinds.AlsoGiven));
        if (run is null)
            return (at + 1, false);
        if (_judge.IsOther(run))
            return (run.End, false);
        return _judge.IsPerson(run) ? (run.End, true) : (at + 1, false);
    }

    /// <summary>What follows a form of address is a name: "juf Anouk", also "juf anouk", and "juf lrma" where a reader took I for l.</summary>
    private int? EndOfAddressed(int title, int name)
    {
        if (NameRun.At(_tokens, name, opensWithParticle: true) is { } run)
            return _judge.CanBeAddressed(title, run) ? run.End : null;
        return _tokens[name] is { Kind: NameTokenKind.Lower, Folded: var word } && (NameWords.IsGiven(word) || (word is ['l', .. var rest] && NameWords.IsGiven("i" + rest))) ? name + 1 : null;
    }

    /// <summary>"Vries, J. de", "Vries de, Anna", "Özdemir, Gülsüm".</summary>
    private int? EndOfSurnameFirst(int at)
    {
        var surname = NameRun.At(_tokens, at, opensWithParticle: _tokens[at].Is(NameWordKinds.Particle) && (_context.IsFirst(at) || _tokens[at - 1].Kind == NameTokenKind.Mark));
        if (surname is null || surname.Initials > 0 || surname.Names > 2 || _judge.IsGiven(surname.First))
            return null;
        var comma = AfterParticles(surname.End);
        if (comma + 1 >= _tokens.Length || _tokens[comma].First != ',' || _tokens[comma + 1].Before > Gap.Space)
            return null;
        var end = comma + 1;
        while (end < _tokens.Length && _tokens[end].Kind == NameTokenKind.Initial && _tokens[end].End - _tokens[end].Start > 1 && (end == comma + 1 || _tokens[end].Before <= Gap.Space))
            end++;
        var hasInitials = end > comma + 1;
        if (!hasInitials && _context.IsFirst(at) && NameRun.At(_tokens, end) is { HasParticle: false } given && (_judge.IsGiven(given.First) || (NameRun.IsSurname(surname.Last) && given.First.Is(NameWordKinds.AlsoGiven))) && _context.StandsAlone(given.End))
            return given.End;
        end = AfterParticles(end);
        // Almere, J. de Vries: there the name begins with the initials.
        return hasInitials && !(end < _tokens.Length && _tokens[end].HasCapital && _tokens[end].Before <= Gap.Space) && !_judge.IsKnownOther(surname) ? end : null;
    }

    private int AfterParticles(int at)
    {
        while (at < _tokens.Length && _tokens[at].Kind == NameTokenKind.Lower && _tokens[at].Before <= Gap.Space && _tokens[at].Is(NameWordKinds.Particle) && _tokens[at].Folded is not ("in" or "op" or "bij" or "aan" or "over" or "uit" or "voor"))
            at++;
        return at;
    }

    /// <summary>"Sanne en Roos", "Roos en Sanne", "Joost, Sanne en Xaviera".</summary>
    private void AddNamesBesideNames()
    {
        var starts = _found.ToDictionary(name => name.Start, name => name.End);
        var ends = _found.Select(name => name.End).ToHashSet();
        var chain = 0;
        foreach (var (start, end) in _found.ToList())
        {
            chain = start > 1 && IsJoin(start - 1) && ends.Contains(start - 1) ? chain + 1 : 1;
            for (var at = end; at + 1 < _tokens.Length && IsJoin(at) && !starts.ContainsKey(at + 1) && Beside(at + 1, _tokens[at].First == ',' ? chain - 1 : chain) is { } run; at = run.End)
                starts[at + 1] = run.End;
            if (start > 1 && IsJoin(start - 1) && _tokens[start - 1].First != ',' && NameRun.At(_tokens, start - 2) is { IsOneWord: true } before && before.End == start - 1 && !starts.ContainsKey(start - 2) && _judge.CanStandBeside(before, known: 1))
                starts[start - 2] = before.End;
        }

        _found.Clear();
        _found.AddRange(starts.Select(name => (name.Key, name.Value)));
    }

    private NameRun? Beside(int at, int known) =>
        _tokens[at].Before <= Gap.Line && NameRun.At(_tokens, at) is { IsOneWord: true } run && (_tokens[at - 1].First != ',' || _context.StandsAlone(run.End)) && _judge.CanStandBeside(run, known) ? run : null;

    private bool IsJoin(int at) => _tokens[at].First is ',' or '&' or '/' || _tokens[at].Folded == "en";

    private TextSpan SpanOf((int Start, int End) name) => new(_tokens[name.Start].Start, _tokens[name.End - 1].End - _tokens[name.Start].Start);
}
