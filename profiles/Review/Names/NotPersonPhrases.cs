namespace SopCloud.Profiles.Review.Names;

/// <summary>Finds names that look like a person's and are none: those that everyone knows, and those of the school itself.</summary>
internal sealed class NotPersonPhrases
{
    private static readonly NotPersonPhrases Known = new(NameWords.LinesOf("not-persons"));

    private readonly Dictionary<string, List<string[]>> _byFirstWord = [];
    private readonly HashSet<string> _single = [];

    private NotPersonPhrases(IEnumerable<string> names)
    {
        foreach (var words in names.Select(WordsOf))
        {
            if (words.Length == 1)
                _single.Add(words[0]);
            else if (words.Length > 1)
                (_byFirstWord.TryGetValue(words[0], out var phrases) ? phrases : _byFirstWord[words[0]] = []).Add(words);
        }
    }

    /// <summary>Which tokens belong to one.</summary>
    public static bool[] In(NameToken[] tokens, NotPersons notPersons)
    {
        var found = new bool[tokens.Length];
        var own = new NotPersonPhrases(notPersons.Names.SelectMany(name => (string[])[name, WithoutKind(name)]));
        for (var at = 0; at < tokens.Length; at++)
        {
            Known.Mark(tokens, at, found);
            own.Mark(tokens, at, found);
        }

        return found;
    }

    private void Mark(NameToken[] tokens, int at, bool[] found)
    {
        var word = tokens[at].Folded;
        if (word.Length == 0)
            return;
        // One word may be a surname too: only where nothing of a name stands before it.
        if (_single.Contains(word) && tokens[at].HasCapital && !IsSurnameAt(tokens, at))
            found[at] = true;
        if (!_byFirstWord.TryGetValue(word, out var phrases))
            return;
        foreach (var phrase in phrases.Where(phrase => StandsAt(tokens, at, phrase)))
            found.AsSpan(at, phrase.Length).Fill(true);
    }

    private static bool IsSurnameAt(NameToken[] tokens, int at)
    {
        while (at > 0 && tokens[at].Before <= Gap.Space && tokens[at - 1].Is(NameWordKinds.Particle))
            at--;
        return at > 0 && tokens[at].Before <= Gap.Space && (tokens[at - 1].HasCapital || tokens[at - 1].Kind == NameTokenKind.Initial);
    }

    /// <summary>The last word may go on: Anne Frankschool.</summary>
    private static bool StandsAt(NameToken[] tokens, int at, string[] phrase)
    {
        if (at + phrase.Length > tokens.Length)
            return false;
        for (var i = 0; i < phrase.Length; i++)
        {
            var word = WordOf(tokens[at + i]);
            var isLast = i == phrase.Length - 1;
            if (word != phrase[i] && !(isLast && phrase[i].Length > 3 && word.StartsWith(phrase[i], StringComparison.Ordinal) && (word.Length == phrase[i].Length + 1 || NameWords.IsOrganisationEnding(word[phrase[i].Length..].TrimStart('s')) || NameWords.IsOrganisationEnding(word[phrase[i].Length..]))))
                return false;
        }

        return true;
    }

    private static string[] WordsOf(string name) => [.. NameText.TokensOf(name).Select(WordOf).Where(word => word.Length > 0)];

    private static string WordOf(NameToken token) => token.First == '&' ? "en" : token.Folded;

    private static string WithoutKind(string name) =>
        string.Join(' ', name.Split(' ', StringSplitOptions.RemoveEmptyEntries).SkipWhile(word => NameWords.IsOrganisationWord(NameWords.Fold(word))));
}
