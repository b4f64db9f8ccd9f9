using SopCloud.Measurements.Search;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Profiles.Tests.Measured;

/// <summary>How well search does is worth what its labels are worth.</summary>
public class The_labelled_phrases
{
    [Fact]
    public void Are_many_and_none_stands_there_twice()
    {
        string[] phrases = [.. SearchSet.Phrases.Select(phrase => phrase.Says)];
        Assert.True(phrases.Length >= 700);
        Assert.Equal(phrases, phrases.Distinct(StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public void Are_halved_within_each_kind() =>
        Assert.All(SearchSet.Phrases.GroupBy(phrase => phrase.Kind), kind =>
            Assert.InRange((double)kind.Count(phrase => phrase.Split is Split.Tuning or Split.FreshTuning) / kind.Count(), 0.4, 0.6));

    [Fact]
    public void Speak_of_every_need_in_each_split() =>
        Assert.All(Enum.GetValues<Split>(), split =>
            Assert.Empty(Need.All.Except(SearchSet.Phrases.Where(phrase => phrase.Split == split).SelectMany(phrase => phrase.Needs))));

    [Fact]
    public void Call_no_need_both_right_and_in_doubt() =>
        Assert.All(SearchSet.Phrases, phrase => Assert.Empty(phrase.Needs.Intersect(phrase.AlsoFine)));

    [Fact]
    public void Expect_exactly_the_schools_that_say_what_is_asked() =>
        Assert.All(SearchSet.Phrases.Where(phrase => !phrase.StandsAs.IsEmpty), phrase =>
        {
            var saying = SearchSet.Schools.Where(school => phrase.StandsAs.All(forms => forms.Any(school.Says)) && school.OffersAll(phrase.Needs)).Select(school => school.School);
            Assert.True(phrase.Schools is { IsEmpty: false }, phrase.Says);
            Assert.Equal(saying.Order(ByText), phrase.Schools.Value.Concat(phrase.OtherSense).Order(ByText));
        });

    [Fact]
    public void Expect_a_school_unless_nothing_should_be_found() =>
        Assert.All(SearchSet.Phrases, phrase =>
        {
            var meansNothing = phrase.StandsAs.IsEmpty && phrase.Needs.IsEmpty;
            Assert.Equal(meansNothing, phrase.Expected(SearchSet.Schools).IsEmpty);
            Assert.True(phrase.Kind != PhraseKind.Nothing || meansNothing, phrase.Says);
        });

    [Fact]
    public void Are_broad_where_nearly_half_of_the_schools_match() =>
        Assert.All(SearchSet.Phrases, phrase => Assert.Equal(phrase.Expected(SearchSet.Schools).Count >= 20, phrase.Broad));

    [Fact]
    public void Ask_for_schools_that_differ()
    {
        Assert.Equal(SearchSet.Schools, SearchSet.Schools.DistinctBy(school => school.School));
        Assert.All(SearchSet.Schools, school => Assert.StartsWith("99", school.School.Brin, StringComparison.Ordinal));
        Assert.Equal(4, SearchSet.Schools.Count(school => !school.HasProfile));
        Assert.All(Need.All, need => Assert.True(SearchSet.Schools.Count(school => school.Needs.Contains(need)) >= 3, need.Id));
    }

    private static readonly Comparer<SchoolId> ByText = Comparer<SchoolId>.Create((a, b) => string.CompareOrdinal(a.ToString(), b.ToString()));
}
