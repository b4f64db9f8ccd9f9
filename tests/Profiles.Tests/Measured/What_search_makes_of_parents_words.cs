using SopCloud.Measurements.Search;
using Half = SopCloud.Measurements.Labelled.Half;

namespace SopCloud.Profiles.Tests.Measured;

/// <summary>A parent who is not understood thinks that there is no school: search keeps to its <see cref="Floors"/>.</summary>
public class What_search_makes_of_parents_words
{
    [Fact]
    public async Task Is_right_often_enough_in_phrases_that_it_was_made_with_and_in_others()
    {
        var answers = await MeasuredSearch.AllAsync();

        Assert.All(answers.GroupBy(answer => answer.Phrase.Split), half =>
        {
            Reaches([.. half.Select(answer => answer.OfNeeds)], half);
            Reaches([.. half.Select(answer => answer.OfSchools)], half);
        });
        Assert.Empty(answers.Where(answer => answer.IsTooBroad).Select(answer => answer.Phrase.Says));
    }

    private static void Reaches(IReadOnlyCollection<Score> scores, IGrouping<Half, Answer> half)
    {
        var mean = Score.Mean(scores);
        Assert.True(
            mean.Recall >= Floors.OfSearch && mean.Precision >= Floors.OfSearch,
            $"{half.Key}: precision {mean.Precision:0.000} and recall {mean.Recall:0.000}. See ./bench search --misses.");
    }
}
