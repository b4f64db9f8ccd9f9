using System.Text.Json;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Tests.Import;

namespace SopCloud.Profiles.Tests.Answers;

public class An_answer_set
{
    private static readonly AnswerSet Two = AnswerSet.Empty.With("b", new TextAnswer("twee")).With("a", new TextAnswer("een"));

    [Fact]
    public void Does_not_keep_an_empty_answer()
    {
        Assert.Equal(1, Two.With("a", new TextAnswer(" ")).Count);
        Assert.Equal(AnswerSet.Empty, AnswerSet.Empty.With("a", new OffersAnswer([])).With("b", new ConfirmationAnswer(false, null)));
    }

    [Fact]
    public void Is_equal_to_one_with_the_same_answers_in_any_order()
    {
        var other = AnswerSet.Empty.With("a", new TextAnswer("een")).With("b", new TextAnswer("twee"));

        Assert.Equal(Two, other);
        Assert.Equal(Two.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(Two, other.With("b", new TextAnswer("drie")));
    }

    [Fact]
    public void Laid_over_another_keeps_what_the_other_does_not_have()
    {
        var over = Two.Overlay(AnswerSet.Empty.With("b", new TextAnswer("drie")).With("c", new TextAnswer("vier")));

        Assert.Equal(["een", "drie", "vier"], over.Select(pair => ((TextAnswer)pair.Value).Text));
    }

    [Fact]
    public void Cut_to_some_questions_holds_those() => Assert.Equal(["a"], Two.Only(["a", "x"]).Select(pair => pair.Key));

    [Fact]
    public void Gives_an_answer_in_its_own_shape_or_none()
    {
        Assert.Equal("een", Two.Get<TextAnswer>("a")?.Text);
        Assert.Null(Two.Get<OfferAnswer>("a"));
        Assert.Null(Two["x"]);
    }

    [Fact]
    public void Comes_back_from_json_as_it_went_in()
    {
        for (var seed = 0; seed < 50; seed++)
        {
            var answers = FictionalSchool.Random(seed).Answers;
            var json = JsonSerializer.Serialize(answers, ProfileJson.Options);

            Assert.Equal(answers, JsonSerializer.Deserialize<AnswerSet>(json, ProfileJson.Options));
            Assert.DoesNotContain("isEmpty", json, StringComparison.Ordinal);
        }
    }
}
