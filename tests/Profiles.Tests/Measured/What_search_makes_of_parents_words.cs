using SopCloud.Measurements.Search;

namespace SopCloud.Profiles.Tests.Measured;

/// <summary>A parent who is not understood thinks that there is no school: search keeps to its <see cref="Floors"/>.</summary>
public class What_search_makes_of_parents_words
{
    [Fact]
    public async Task Is_right_often_enough_in_phrases_that_it_was_made_with_and_in_others()
    {
        var answers = await MeasuredSearch.AllAsync();

        Assert.All(answers.GroupBy(answer => answer.Phrase.Split), split =>
        {
            Reaches([.. split.Select(answer => answer.OfNeeds)], split);
            Reaches([.. split.Select(answer => answer.OfSchools)], split);
        });
        Assert.Empty(answers.Where(answer => answer.IsTooBroad).Select(answer => answer.Phrase.Says));
    }

    private static void Reaches(IReadOnlyCollection<Score> scores, IGrouping<Split, Answer> split)
    {
        var mean = Score.Mean(scores);
        Assert.True(
            mean.Recall >= Floors.OfSearch && mean.Precision >= Floors.OfSearch,
            $"{split.Key}: precision {mean.Precision:0.000} and recall {mean.Recall:0.000}. See ./bench search --misses.");
    }
}
