using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Review;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Profiles.Tests.Review;

public class A_contradiction
{
    [Theory]
    [InlineData("geborgd", "Dit is nog niet aanwezig. Het protocol wordt dit schooljaar geschreven.", true)]
    [InlineData("geborgd", "Nog niet.", true)]
    [InlineData("borging", "Hebben wij niet.", true)]
    [InlineData("geborgd", "Wij werken met het protocol. Het wordt nog niet in elke groep gebruikt.", false)]
    [InlineData("geborgd", "Ja, elk jaar.", false)]
    [InlineData("in-ontwikkeling", "Dit is nog niet aanwezig.", false)]
    [InlineData("geborgd", "Een protocol is er nog niet.", true)]
    [InlineData("geborgd", "Dit is nog in ontwikkeling.", true)]
    [InlineData("in-ontwikkeling", "Dit is volledig geborgd.", true)]
    public void Is_a_row_whose_text_denies_its_status(string status, string text, bool isFound) => Assert.Equal(
        isFound,
        Reviewed.Of(ReviewRule.Contradiction, "haarlemmermeer", ("onderwijsproces", new ScoresAnswer([new("dyscalculie", Status.All[status], text)]))).Count == 1);

    [Fact]
    public void Is_a_row_that_is_absent_and_described_as_there() => Assert.Equal(
        "U koos ‘Niet aanwezig’.",
        Assert.Single(Reviewed.Of(ReviewRule.Contradiction, "haarlemmermeer", ("onderwijsproces", new ScoresAnswer([new("dyscalculie", Status.All["niet-aanwezig"], "Ja, wij werken elke dag met dit protocol.")])))).Detail);

    [Theory]
    [InlineData("Dit bieden wij niet.", true)]
    [InlineData("Niet aanwezig", true)]
    [InlineData("Wij hebben hiervoor geen aanbod.", true)]
    [InlineData("Dit bieden wij niet in de klas, maar wel in een groepje.", false)]
    [InlineData("Er zijn geen extra voorzieningen.", false)]
    [InlineData("Wij lezen elke dag. Een eigen specialist hebben wij niet.", false)]
    public void Is_support_that_the_text_says_is_not_there(string text, bool isFound) => Assert.Equal(isFound, Reviewed.InOffer(ReviewRule.Contradiction, text).Count == 1);

    [Theory]
    [InlineData("De orthopedagoog komt via het bestuur.", true)]
    [InlineData("Een externe orthopedagoog denkt mee.", true)]
    [InlineData("Wij hebben geen orthopedagoog.", true)]
    [InlineData("De orthopedagoog komt via het bestuur, en werkt twee dagen op school.", false)]
    [InlineData("De orthopedagoog werkt samen met externe partners.", false)]
    [InlineData("De psycholoog komt via het bestuur.", false)]
    [InlineData("Een orthopedagoog ontbreekt op onze school.", true)]
    [InlineData("Wij beschikken niet over een orthopedagoog.", true)]
    [InlineData("De orthopedagoog is vorig jaar vertrokken.", true)]
    [InlineData("De orthopedagoog is er niet op vrijdag.", false)]
    public void Is_a_provision_at_school_that_a_text_places_elsewhere(string text, bool isFound) => Assert.Equal(
        isFound,
        Reviewed.Of(
            ReviewRule.Contradiction,
            "perspectief-op-school",
            ("specialisten", new AvailabilityAnswer([new(Provision.All["orthopedagoog"], "", [Availability.School])])),
            ("specialisten-toelichting", new TextAnswer(text))).Count == 1);

    [Fact]
    public void Is_a_confirmation_that_a_text_denies()
    {
        var text = ("missie", (Answer)new TextAnswer("Wij leren samen. De MR heeft nog geen advies gegeven."));

        Assert.Equal("U koos: De MR heeft advies gegeven.", Assert.Single(Reviewed.Of(ReviewRule.Contradiction, "po-almere-2023", text, ("advies-mr", new ConfirmationAnswer(true, null)))).Detail);
        Assert.Empty(Reviewed.Of(ReviewRule.Contradiction, "po-almere-2023", text, ("vaststelling-bestuur", new ConfirmationAnswer(true, null))));
    }

    [Theory]
    [InlineData("Een protocol tegen pesten ontbreekt nog.", true)]
    [InlineData("Een protocol rouw en verlies ontbreekt nog.", false)]
    public void Is_a_row_that_a_text_elsewhere_says_is_not_there(string text, bool isFound) => Assert.Equal(
        isFound,
        Reviewed.Of(
            ReviewRule.Contradiction,
            "perspectief-op-school",
            ("protocollen", new ScoresAnswer([new("anti-pesten", Status.All["aanwezig"])])),
            ("protocollen-toelichting", new TextAnswer(text))).Count == 1);

    [Theory]
    [InlineData("Wij zijn geen daltonschool, maar werken met weektaken.", true)]
    [InlineData("Wij zijn geen traditionele daltonschool.", false)]
    public void Is_a_concept_that_the_school_says_it_has_not(string text, bool isFound) => Assert.Equal(
        isFound,
        Reviewed.Of(ReviewRule.Contradiction, "perspectief-op-school", ("onderwijsconcept", new ConceptAnswer(Onderwijsconcept.All["dalton"], text))).Count == 1);
}
