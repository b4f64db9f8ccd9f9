using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Profiles.Tests.Vocabulary;

public class The_words_about_a_need
{
    private const int MostWordsInASentence = 20;

    public static TheoryData<string> Needs => [.. Need.All.Select(need => need.Id)];

    [Theory]
    [MemberData(nameof(Needs))]
    public void Are_three_sentences_that_a_tired_parent_can_read(string id)
    {
        var explanation = NeedExplanation.Of(Need.All[id]);

        Assert.Equal(3, SentencesOf(explanation.About).Count);
        Assert.All([.. SentencesOf(explanation.About), .. SentencesOf(explanation.EverySchool)], sentence => Assert.InRange(sentence.Split(' ').Length, 2, MostWordsInASentence));
    }

    /// <summary>Basisondersteuning is agreed on per region: whoever promises more says what is not so somewhere.</summary>
    [Theory]
    [MemberData(nameof(Needs))]
    public void Promise_no_more_than_is_true_everywhere(string id) =>
        Assert.EndsWith("spreekt elke regio zelf af.", NeedExplanation.Of(Need.All[id]).EverySchool, StringComparison.Ordinal);

    [Fact]
    public void Are_missing_for_a_need_that_nobody_explained() =>
        Assert.Throws<KeyNotFoundException>(() => NeedExplanation.Of(new Need("nieuw", "Nieuw", "Iets nieuws.", [])));

    private static List<string> SentencesOf(string text) => [.. Sentences.Of(text).Select(sentence => sentence.In(text))];
}
