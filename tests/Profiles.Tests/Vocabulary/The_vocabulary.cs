using System.Text.Json;
using SopCloud.Profiles.Import;
using SopCloud.Profiles.Proposals;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Profiles.Tests.Vocabulary;

public class The_vocabulary
{
    /// <summary>A sentence that a reader at B1 takes in at once.</summary>
    private const int LongestSentence = 20;

    [Fact]
    public void Has_every_need_category_and_concept_of_the_domain()
    {
        Assert.Equal(17, Need.All.Count);
        Assert.Equal(16, BoundaryCategory.All.Count);
        Assert.Equal(8, Onderwijsconcept.All.Count);
    }

    [Fact]
    public void Names_each_thing_once()
    {
        Check(Need.All, _ => "");
        Check(BoundaryCategory.All, _ => "");
        Check(Onderwijsconcept.All, _ => "");
        Check(Status.All, _ => "");
        Check(Provision.All, provision => provision.Kind);

        static void Check<T>(WordList<T> words, Func<T, object> kind)
            where T : class, IVocabularyEntry<T>
        {
            Assert.All(words, word => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", word.Id));
            Assert.All(words, word => Assert.NotEqual("", word.Label));
            Assert.Equal(words.Count, words.Select(word => word.Id).Distinct().Count());
            Assert.Equal(words.Count, words.Select(word => (kind(word), word.Label)).Distinct().Count());
        }
    }

    [Fact]
    public void Explains_each_thing_in_one_short_sentence() =>
        Assert.All(
            [
                .. Need.All.Select(need => need.Explanation),
                .. BoundaryCategory.All.Select(category => category.Explanation),
                .. Onderwijsconcept.All.Select(concept => concept.Explanation),
                .. Status.All.Select(status => status.Explanation),
                .. Provision.All.Select(provision => provision.Explanation),
                .. Provision.All.Where(provision => provision.Needs.IsEmpty).Select(provision => provision.WhyNoNeed),
                .. AmbiguousWord.All.Select(word => word.Reason),
            ],
            sentence =>
            {
                Assert.Matches(@"^\p{Lu}[^.]+\.$", sentence);
                Assert.InRange(sentence.Split(' ').Length, 2, LongestSentence);
            });

    [Fact]
    public void Writes_synonyms_as_a_search_sees_them() =>
        Assert.All(
            [
                .. Synonyms(Need.All),
                .. Synonyms(BoundaryCategory.All),
                .. Synonyms(Onderwijsconcept.All),
                .. Synonyms(Status.All),
                .. Synonyms(Provision.All),
                .. AmbiguousWord.All.Select(word => word.Word),
            ],
            synonym => Assert.Equal(synonym.Trim().ToLowerInvariant(), synonym));

    [Fact]
    public void Leads_from_a_synonym_to_one_need_unless_the_word_is_marked_ambiguous()
    {
        var shared = Need.All.SelectMany(need => need.Synonyms)
            .Concat(AmbiguousWord.All.Select(word => word.Word))
            .GroupBy(Folding.Words)
            .Where(group => group.Count() > 1);

        Assert.Empty(shared.Select(group => group.Key));
        Assert.All(AmbiguousWord.All, word => Assert.True(word.Needs.Distinct().Count() > 1, word.Word));
    }

    [Fact]
    public void Offers_a_parent_every_need_that_an_ambiguous_word_may_mean()
    {
        Assert.Equal(["moeilijk-lerend", "motorisch", "medisch"], Need.All.Where(need => need.SearchWords.Contains("cluster 3")).Select(need => need.Id));
        Assert.DoesNotContain(Need.All, need => need.Synonyms.Contains("cluster 3"));
    }

    [Fact]
    public void Proposes_no_need_by_an_ambiguous_word() =>
        Assert.All(AmbiguousWord.All, word => Assert.Empty(Mentions.NeedsOf($"alle leerlingen met {word.Word}")));

    [Fact]
    public void Says_whom_each_provision_serves_or_why_that_cannot_be_said() =>
        Assert.All(Provision.All, provision => Assert.Equal(provision.Needs.IsEmpty, provision.WhyNoNeed.Length > 0));

    [Fact]
    public void Has_a_provision_for_every_need() =>
        Assert.All(Need.All, need => Assert.Contains(Provision.All, provision => provision.Needs.Contains(need)));

    [Fact]
    public void Finds_a_provision_or_a_status_by_any_of_its_names()
    {
        Check(Provision.All);
        Check(Status.All);
        Assert.Equal("nt2-specialist", Provision.All.FindNamed(" NT2 specialist")?.Id);
        Assert.Null(Provision.All.FindNamed("specialist"));

        // A name that two entries share would find neither.
        static void Check<T>(WordList<T> words)
            where T : class, IVocabularyEntry<T> =>
            Assert.All(words, word => Assert.All(word.Synonyms.Add(word.Label), name => Assert.Same(word, words.FindNamed(name))));
    }

    [Theory]
    [InlineData("Nog niet ontwikkeld", "In ontwikkeling", "Ontwikkeld", "Ver ontwikkeld", "Niet te beoordelen")]
    [InlineData("In ontwikkeling", "Borging", "Geborgd")]
    [InlineData("In ontwikkeling", "Succesvol geïmplementeerd")]
    [InlineData("Actief toegepast", "Aanwezig", "In ontwikkeling", "Niet aanwezig")]
    [InlineData("Ja", "Nee")]
    [InlineData("Zeer zwak", "Onvoldoende", "Voldoende", "Goed")]
    public void Knows_the_statuses_of_every_form(params string[] printed) =>
        Assert.Equal(printed, printed.Select(name => Status.All.FindNamed(name)?.Label));

    [Fact]
    public void Stands_in_json_as_an_id()
    {
        var dyslexie = Need.All["dyslexie"];

        Assert.Equal("\"dyslexie\"", JsonSerializer.Serialize(dyslexie, ProfileJson.Options));
        Assert.Same(dyslexie, JsonSerializer.Deserialize<Need>("\"dyslexie\"", ProfileJson.Options));
        Assert.Equal("[\"protocol-dyslexie\"]", JsonSerializer.Serialize<ValueList<Provision>>([Provision.All["protocol-dyslexie"]], ProfileJson.Options));
    }

    [Fact]
    public void Says_which_ids_it_knows_when_asked_for_another()
    {
        Assert.Contains("dyslexie", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Need>("\"x\"", ProfileJson.Options)).Message, StringComparison.Ordinal);
        Assert.Contains("dyslexie", Assert.Throws<KeyNotFoundException>(() => Need.All["x"]).Message, StringComparison.Ordinal);
        Assert.Null(Need.All.Find(null));
    }

    private static IEnumerable<string> Synonyms<T>(WordList<T> words)
        where T : class, IVocabularyEntry<T> => words.SelectMany(word => word.Synonyms);
}
