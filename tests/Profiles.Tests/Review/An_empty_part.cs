using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Review;
using SopCloud.Profiles.Templates;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Profiles.Tests.Review;

public class An_empty_part
{
    [Fact]
    public void Is_a_required_question_without_an_answer() => Assert.Equal(
        Template.All["po-almere-2023"].Questions.Where(question => question.Required && question.Id != "missie").Select(question => new TextPlace(question.Id)),
        Reviewed.Of(ReviewRule.EmptyPart, "po-almere-2023", ("missie", new TextAnswer("Wij lezen elke dag."))).Select(finding => finding.Place));

    [Fact]
    public void Is_support_that_is_only_named()
    {
        var found = Reviewed.Of(
            ReviewRule.EmptyPart,
            "po-almere-2023",
            ("basis-dyslexie", new OfferAnswer("1", new())),
            ("basis-dyscalculie", new OfferAnswer("", new() { Partners = "Kentalis" })),
            ("extra", new OffersAnswer([new("kinderen met autisme", [Need.All["autisme"]], "", new() { Whole = "Een vaste plek." }), new("kinderen met TOS", [], "", new())])));

        Assert.Contains(new TextPlace("basis-dyslexie"), found.Select(finding => finding.Place));
        Assert.Equal(new TextPlace("extra", TextPart.TargetGroup, 1), Assert.Single(found, finding => finding.Place.Question == "extra").Place);
        Assert.DoesNotContain(found, finding => finding.Place.Question == "basis-dyscalculie");
    }

    [Theory]
    [InlineData("-", true)]
    [InlineData("x", true)]
    [InlineData("n.v.t.", true)]
    [InlineData("Samen", false)]
    public void Is_a_required_answer_of_nothing_but_marks(string text, bool isFound) =>
        Assert.Equal(isFound, Reviewed.Of(ReviewRule.EmptyPart, "po-almere-2023", ("missie", new TextAnswer(text))).Exists(finding => finding.Place.Question == "missie"));
}
