using SopCloud.Profiles.Answers;

namespace SopCloud.Profiles.Proposals;

/// <summary>Weighs the words of sentences by the cues of one file. It takes time in proportion to the text.</summary>
internal sealed class Weighing
{
    /// <summary>How many words a frame or a negation reaches.</summary>
    private const int Reach = 4;

    private const string Everywhere = "";

    private static readonly Dictionary<string, Evidence> Nothing = new(StringComparer.Ordinal);

    private readonly Dictionary<string, List<Known>> _byBeginning = new(StringComparer.Ordinal);

    public Weighing(CueFile file)
    {
        foreach (var (subject, list) in file.Subjects.Append(new(Everywhere, file.Everywhere)))
        {
            foreach (var (kind, cues) in KindsOf(list))
            {
                foreach (var cue in cues)
                    Add(new(new Cue(cue, file.Groups), kind, subject));
            }
        }
    }

    private enum Kind
    {
        Sure,
        Hint,
        Trace,
        Against,
        Passing,
        Frame,
        Negation,
    }

    /// <summary>What each subject has for it in one sentence, of the subjects that have anything.</summary>
    public IReadOnlyDictionary<string, Evidence> Of(string text, TextSpan sentence)
    {
        var words = Word.In(text, sentence);
        var found = MatchesIn(words);
        // Most sentences.
        if (!found.Exists(match => match.Kind <= Kind.Trace))
            return Nothing;

        var general = found.ToLookup(match => match.Kind);
        var against = general[Kind.Against].Count(match => match.Subject == Everywhere);

        var evidence = new Dictionary<string, Evidence>(StringComparer.Ordinal);
        foreach (var subject in found.Where(match => match.Subject != Everywhere).GroupBy(match => match.Subject))
        {
            var counted = new List<(Match Match, double Weight)>();
            var pointing = subject
                .Where(match => match.Kind <= Kind.Trace)
                .Where(match => !general[Kind.Passing].Any(passing => (passing.Subject == Everywhere || passing.Subject == subject.Key) && passing.Covers(match)))
                .Where(match => !general[Kind.Negation].Any(negation => Reaches(words, negation, match) && !IsTaken(negation)))
                .Select(match => (Match: match, Weight: WeightOf(match, general[Kind.Frame].Any(frame => Reaches(words, frame, match)))))
                .OrderByDescending(match => match.Weight);
            // Two cues in the same words say it once, and so does one cue that comes twice.
            foreach (var (match, weight) in pointing)
            {
                if (!counted.Exists(other => other.Match.Overlaps(match) || other.Match.Cue == match.Cue))
                    counted.Add((match, weight));
            }

            if (counted is [var strongest, ..])
                evidence.Add(subject.Key, new(counted.Sum(match => match.Weight) - (Evidence.Denied * (against + subject.Count(match => match.Kind == Kind.Against))), strongest.Match.SpanIn(words)));
        }

        return evidence;

        bool IsTaken(Match negation) => general[Kind.Passing].Any(passing => passing.Subject == Everywhere && passing.Covers(negation));
    }

    private static double WeightOf(Match match, bool isFramed) => match.Kind switch
    {
        Kind.Sure => Evidence.Enough,
        Kind.Hint => isFramed ? Evidence.Enough : Evidence.Hint,
        _ => Evidence.Any,
    };

    private static bool Reaches(List<Word> words, Match from, Match to) =>
        to.First >= from.End && to.First - from.End <= Reach && words[to.First].Clause == words[from.End - 1].Clause;

    private static IEnumerable<(Kind Kind, string[] Cues)> KindsOf(CueList list) =>
    [
        (Kind.Sure, list.Sure), (Kind.Hint, list.Hint), (Kind.Trace, list.Trace), (Kind.Against, list.Against),
        (Kind.Passing, list.Passing), (Kind.Frame, list.Frame), (Kind.Negation, list.Negation),
    ];

    private void Add(Known known)
    {
        foreach (var beginning in known.Cue.Beginnings.Distinct())
        {
            if (!_byBeginning.TryGetValue(beginning, out var list))
                _byBeginning.Add(beginning, list = []);
            list.Add(known);
        }
    }

    private List<Match> MatchesIn(List<Word> words)
    {
        var matches = new List<Match>();
        var cues = _byBeginning.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> start = stackalloc char[Cue.StartLength];
        for (var at = 0; at < words.Count; at++)
        {
            Look(cues, words[at].Letters, at);
            Look(cues, Cue.StartOf(words[at].Letters, start), at);
            Look(cues, Cue.Anything, at);
        }

        return matches;

        void Look(Dictionary<string, List<Known>>.AlternateLookup<ReadOnlySpan<char>> cues, ReadOnlySpan<char> beginning, int at)
        {
            if (!cues.TryGetValue(beginning, out var list))
                return;
            foreach (var known in list)
            {
                if (known.Cue.LengthAt(words, at) is > 0 and var length)
                    matches.Add(new(known.Cue, known.Kind, known.Subject, at, at + length));
            }
        }
    }

    private sealed record Known(Cue Cue, Kind Kind, string Subject);

    private sealed record Match(Cue Cue, Kind Kind, string Subject, int First, int End)
    {
        public bool Overlaps(Match other) => First < other.End && other.First < End;

        public bool Covers(Match other) => First <= other.First && other.End <= End;

        public TextSpan SpanIn(List<Word> words) => new(words[First].Span.Start, words[End - 1].Span.End - words[First].Span.Start);
    }
}
