using SopCloud.Profiles;
using SopCloud.Site.Explanation;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Site.Tests.Readability;

public class What_we_write_ourselves(ITestOutputHelper output)
{
    [Fact]
    public async Task Can_be_read_by_a_parent_with_B1_Dutch_on_every_page()
    {
        var site = await Pages.OfAsync(A.Region with { Schools = A.Region.Schools.Select(entry => entry with { Profile = null }).ToValueList() });

        var problems = new List<string>();
        foreach (var path in site.HtmlPaths.Order(StringComparer.Ordinal))
        {
            // The frame is the same on each page: it counts once.
            var page = site.Parse(path);
            var reading = new Reading(OwnWords.Of(path == SitePaths.FileOf(SitePaths.Home) ? page.Body! : page.QuerySelector("main")!));
            output.WriteLine($"{path}: {reading.Sentences.Count} sentences of {reading.WordsPerSentence:F1} words, Flesch-Douma {reading.Score:F0}, long {reading.ShareOfLongWords:P0}, passive {reading.ShareOfPassives:P0}");
            problems.AddRange(reading.Problems().Select(problem => $"{path}: {problem}"));
        }

        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    [Fact]
    public void Explains_each_word_of_the_glossary_in_a_few_short_sentences()
    {
        foreach (var word in GlossaryWord.All)
        {
            var meaning = Sentence.In(word.Meaning).ToList();
            Assert.True(meaning.Sum(sentence => sentence.Words.Count) <= 35, $"{word.Id}: say it shorter");
            Assert.Empty(new Reading(meaning).Problems());
        }
    }

    [Theory]
    [InlineData("Indien uit het onderzoek blijkt dat de school niet in staat is om de hulp te geven die uw kind nodig heeft, zoekt zij in overleg met u een andere plek.", "a sentence of 31 words")]
    [InlineData("De mogelijkheden zijn afhankelijk van de onderwijskundige uitgangspunten.", "Flesch-Douma")]
    [InlineData("De mogelijkheden zijn afhankelijk van de onderwijskundige uitgangspunten.", "long words")]
    [InlineData("Er wordt dan gekeken naar het kind.", "with 'worden'")]
    [InlineData("Als de school denkt dat het niet lukt, belt zij u dezelfde dag nog op.", "words a sentence")]
    public void Fails_the_check_where_it_is_hard(string sentence, string problem)
    {
        var text = new Reading([.. Enumerable.Repeat(new Sentence(sentence), 8)]);

        Assert.Contains(text.Problems(), found => found.Contains(problem, StringComparison.Ordinal));
    }

    [Fact]
    public void Passes_the_check_where_it_is_plain()
    {
        var text = new Reading([.. Enumerable.Repeat(new Sentence("De school kijkt samen met u wat uw kind nodig heeft."), 8)]);

        Assert.Empty(text.Problems());
    }

    [Theory]
    [InlineData("kind", 1)]
    [InlineData("bijvoorbeeld", 3)]
    [InlineData("mooie", 2)]
    [InlineData("geïnformeerd", 4)]
    [InlineData("samenwerkingsverband", 6)]
    [InlineData("toelaatbaarheidsverklaring", 7)]
    public void Is_counted_in_syllables_as_it_sounds(string word, int syllables) => Assert.Equal(syllables, Sentence.Syllables(word));
}
