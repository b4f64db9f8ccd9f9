using System.Text;

namespace SopCloud.Site.Search;

/// <summary>
/// In which parts of which pages each word stands. A place is one part of one school's page; places are numbered part by
/// part, because schools write the same words at the same need. Words stand as written: only scripts look for their stems.
/// </summary>
internal sealed class WordIndex
{
    // Six bits a character, none of which JSON escapes.
    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private const int Bits = 5;
    private const int More = 1 << Bits;

    // One capital before each word: how many letters it shares with the word before.
    private const int MostShared = 25;

    private readonly Dictionary<PagePart, SortedDictionary<int, HashSet<string>>> _parts = [];

    /// <param name="school">Its position in the file.</param>
    public void Add(int school, PagePart part, string text)
    {
        foreach (var word in SearchWords.Of(text))
        {
            if (!_parts.TryGetValue(part, out var schools))
                _parts.Add(part, schools = []);
            if (!schools.TryGetValue(school, out var words))
                schools.Add(school, words = new(StringComparer.Ordinal));
            words.Add(word);
        }
    }

    public Packed Pack()
    {
        var places = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
        var parts = new List<Part>();
        var place = 0;
        foreach (var (part, schools) in _parts)
        {
            parts.Add(new(part.Label, part.Anchor, Gaps(schools.Keys)));
            foreach (var words in schools.Values)
            {
                foreach (var word in words)
                {
                    if (!places.TryGetValue(word, out var stands))
                        places.Add(word, stands = []);
                    stands.Add(place);
                }

                place++;
            }
        }

        return new Packed(parts, FrontCoded(places.Keys), string.Join(' ', places.Values.Select(Gaps)));
    }

    /// <summary>Rising numbers as the gaps between them, each five bits a character, the lowest first.</summary>
    private static string Gaps(IEnumerable<int> rising)
    {
        var gaps = new StringBuilder();
        var previous = -1;
        foreach (var number in rising)
        {
            var gap = number - previous - 1;
            for (; gap >= More; gap >>= Bits)
                gaps.Append(Digits[(gap & (More - 1)) | More]);
            gaps.Append(Digits[gap]);
            previous = number;
        }

        return gaps.ToString();
    }

    private static string FrontCoded(IEnumerable<string> words)
    {
        var coded = new StringBuilder();
        var previous = "";
        foreach (var word in words)
        {
            var shared = 0;
            while (shared < Math.Min(MostShared, Math.Min(word.Length, previous.Length)) && word[shared] == previous[shared])
                shared++;
            coded.Append((char)('A' + shared)).Append(word, shared, word.Length - shared);
            previous = word;
        }

        return coded.ToString();
    }
}

/// <param name="Parts">In the order in which their places are numbered.</param>
/// <param name="Forms">The words in order, each as a capital for what it shares with the one before (A is nothing) and the rest.</param>
/// <param name="Places">Where each stands, in the order of the words, with a space between.</param>
internal sealed record Packed(IReadOnlyList<Part> Parts, string Forms, string Places);

/// <param name="Schools">The positions of the schools whose page has it.</param>
internal sealed record Part(string Label, string Anchor, string Schools);
