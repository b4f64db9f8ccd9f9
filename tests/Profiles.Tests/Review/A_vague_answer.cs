using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Review;

namespace SopCloud.Profiles.Tests.Review;

public class A_vague_answer
{
    [Theory]
    [InlineData("Maatwerk waar mogelijk.")]
    [InlineData("Indien nodig")]
    [InlineData("Zie schoolgids")]
    [InlineData("n.v.t.")]
    [InlineData("In overleg")]
    [InlineData("Per leerling verschillend")]
    [InlineData("Wij bieden passend onderwijs.")]
    [InlineData("We kijken wat het kind nodig heeft.")]
    [InlineData("…")]
    [InlineData("Ja")]
    [InlineData("-")]
    [InlineData("Nader in te vullen")]
    [InlineData("Wij bieden extra hulp waar nodig. Dit doen wij in overleg met ouders.")]
    public void Is_found(string text) => Assert.Equal(text, Assert.Single(Reviewed.InOffer(ReviewRule.Vague, text)).Words);

    [Theory]
    [InlineData("Wij bieden maatwerk waar mogelijk. De leesspecialist leest drie keer per week met uw kind.")]
    [InlineData("Kentalis")]
    [InlineData("Kanjertraining")]
    [InlineData("Indien nodig leest uw kind met een maatje uit groep 8.")]
    [InlineData("Er is een dyslexieprotocol.")]
    [InlineData("Leerlingen krijgen preteaching waar mogelijk.")]
    [InlineData("Geen extra voorzieningen.")]
    public void Has_nothing_concrete_and_this_has(string text) => Assert.Empty(Reviewed.InOffer(ReviewRule.Vague, text));

    [Fact]
    public void Is_not_looked_for_in_short_facts() => Assert.Empty(Reviewed.Of(
        ReviewRule.Vague,
        "haarlemmermeer",
        ("telefoon", new TextAnswer("-")),
        ("route", new StepsAnswer([new("Stap", "", "OPP", "Ouders", "Indien nodig")])),
        ("missie", new TextAnswer("Samen groeien wij elke dag.")),
        ("sterke-kanten", new ListAnswer(["Goede samenwerking met ouders"]))));

    [Fact]
    public void Is_found_once_for_each_text() => Assert.Equal(
        ["missie", "belemmeringen"],
        Reviewed.Of(
            ReviewRule.Vague,
            "haarlemmermeer",
            ("missie", new TextAnswer("Zie de schoolgids.")),
            ("belemmeringen", new TextAnswer("Wij bieden maatwerk waar mogelijk en passend onderwijs waar nodig.\nIndien nodig meer."))).Select(finding => finding.Place.Question));
}
