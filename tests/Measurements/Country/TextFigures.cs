using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using SopCloud.Profiles.Publication;
using SopCloud.Site;

namespace SopCloud.Measurements.Country;

/// <summary>
/// How alike the generated texts are to real ones, in what decides the size of an index and of a page: how long they are, how
/// many different words they have, and how well they compress.
/// </summary>
internal sealed partial class TextFigures
{
    // So many words of one school are compared with as many of another: the longer a text, the fewer new words.
    private const int Words = 1_500, Several = 15_000;

    private readonly List<int> _lengths = [], _words = [], _types = [], _hundredths = [], _several = [];
    private (int Schools, int Words, int Types) _region;

    public void Add(Region region)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        var count = 0;
        foreach (var text in region.Schools.Select(school => school.Profile?.Value).OfType<PublicView>().Select(TextOf))
        {
            var words = Word().Matches(text).Select(match => match.Value.ToLowerInvariant()).ToList();
            if (count < Several && count + words.Count >= Several)
                _several.Add(known.Concat(words.Take(Several - count)).Distinct(StringComparer.Ordinal).Count());
            known.UnionWith(words);
            count += words.Count;
            _lengths.Add(text.Length);
            _words.Add(words.Count);
            if (words.Count >= Words)
                _types.Add(words.Take(Words).Distinct(StringComparer.Ordinal).Count());
            if (_lengths.Count % 20 == 0)
                _hundredths.Add(100 * text.Length / CompressedLength(text));
        }

        if (Math.Abs(region.Schools.Count - SwvSizes.Measured) < Math.Abs(_region.Schools - SwvSizes.Measured))
            _region = (region.Schools.Count, count, known.Count);
    }

    // The real ones: five profiles of 2,000 to 3,800 words, one of each format.
    public void Print(TextWriter screen)
    {
        foreach (var list in new[] { _lengths, _words, _types, _hundredths, _several })
            list.Sort();
        screen.WriteLine($"A profile: {_lengths[0]} to {_lengths[^1]} characters, in the middle {FileSizes.At(_lengths, 50)}, {FileSizes.At(_words, 50)} words");
        if (_types.Count > 0)
            screen.WriteLine($"Different words in the first {Words}: {_types[0]} to {_types[^1]}, in the middle {FileSizes.At(_types, 50)} (real profiles: 430 to 600, in the middle 500)");
        if (_hundredths.Count > 0)
            screen.WriteLine($"Shorter by gzip: {FileSizes.At(_hundredths, 50) / 100.0:0.0} times (real profiles: 2.8 to 3.2 times)");
        if (_several.Count > 0)
            screen.WriteLine($"Different words in {Several} of several schools: in the middle {FileSizes.At(_several, 50)} (real profiles: 2300)");
        screen.WriteLine($"An SWV of {_region.Schools} schools: {_region.Words} words, {_region.Types} different ones");
    }

    /// <summary>In characters, of all that the school writes itself.</summary>
    public static int LengthOf(PublicView view) => TextOf(view).Length;

    private static string TextOf(PublicView view)
    {
        var text = new StringBuilder();
        SchoolTexts.Change(view, words =>
        {
            text.Append(words).Append('\n');
            return words;
        });
        return text.ToString();
    }

    private static int CompressedLength(string text)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
            gzip.Write(Encoding.UTF8.GetBytes(text));
        return (int)compressed.Length;
    }

    [GeneratedRegex(@"\p{L}+(?:['’-]\p{L}+)*")]
    private static partial Regex Word();
}
