using System.Text.Json;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Profiles.Tests.Vocabulary;

public class The_vocabulary
{
    [Fact]
    public void Has_every_need_category_and_concept_of_the_domain()
    {
        Assert.Equal(17, Need.All.Count);
        Assert.Equal(16, BoundaryCategory.All.Count);
        Assert.Equal(8, Onderwijsconcept.All.Count);
    }

    [Fact]
    public void Names_each_thing_once_and_explains_it_in_one_sentence()
    {
        Check(Need.All, need => (need.Label, need.Explanation));
        Check(BoundaryCategory.All, category => (category.Label, category.Explanation));
        Check(Onderwijsconcept.All, concept => (concept.Label, concept.Explanation));

        static void Check<T>(WordList<T> words, Func<T, (string Label, string Explanation)> of)
            where T : class, IVocabularyEntry<T>
        {
            Assert.Equal(words.Count, words.Select(word => word.Id).Distinct().Count());
            Assert.Equal(words.Count, words.Select(word => of(word).Label).Distinct().Count());
            Assert.All(words, word =>
            {
                Assert.Matches("^[a-z]+(-[a-z]+)*$", word.Id);
                Assert.Matches(@"^\p{Lu}[^.]+\.$", of(word).Explanation);
            });
        }
    }

    [Fact]
    public void Writes_synonyms_as_a_search_sees_them()
    {
        var synonyms = Need.All.SelectMany(need => need.Synonyms)
            .Concat(BoundaryCategory.All.SelectMany(category => category.Synonyms))
            .Concat(Onderwijsconcept.All.SelectMany(concept => concept.Synonyms));

        Assert.All(synonyms, synonym => Assert.Equal(synonym.Trim().ToLowerInvariant(), synonym));
    }

    [Fact]
    public void Leads_from_a_synonym_to_one_need()
    {
        var shared = Need.All.SelectMany(need => need.Synonyms.Select(synonym => (synonym, need.Id)))
            .GroupBy(pair => pair.synonym, pair => pair.Id)
            .Where(group => group.Count() > 1)
            .ToDictionary(group => group.Key, group => string.Join(' ', group));

        // What serves two needs on purpose stands here.
        Assert.Equal(new Dictionary<string, string>(), shared);
    }

    [Fact]
    public void Stands_in_json_as_an_id()
    {
        var dyslexie = Need.All["dyslexie"];

        Assert.Equal("\"dyslexie\"", JsonSerializer.Serialize(dyslexie, ProfileJson.Options));
        Assert.Same(dyslexie, JsonSerializer.Deserialize<Need>("\"dyslexie\"", ProfileJson.Options));
    }

    [Fact]
    public void Says_which_ids_it_knows_when_asked_for_another()
    {
        Assert.Contains("dyslexie", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Need>("\"x\"", ProfileJson.Options)).Message, StringComparison.Ordinal);
        Assert.Contains("dyslexie", Assert.Throws<KeyNotFoundException>(() => Need.All["x"]).Message, StringComparison.Ordinal);
        Assert.Null(Need.All.Find(null));
    }
}
