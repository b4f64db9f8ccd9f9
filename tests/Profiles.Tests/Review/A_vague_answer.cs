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
    [InlineData("Wij bieden elk kind de ondersteuning die past binnen onze mogelijkheden.")]
    [InlineData("Dit staat beschreven in ons schoolplan.")]
    [InlineData("Wij spelen in op de behoeften van het kind.")]
    [InlineData("Ieder kind mag er zijn en wordt gezien.")]
    [InlineData("Als het nodig is krijgt een leerling extra hulp.")]
    [InlineData("Wij zorgen voor een veilige en prettige leeromgeving voor alle leerlingen.")]
    [InlineData("Wordt aan gewerkt")]
    [InlineData("De leerkracht heeft oog voor verschillen tussen leerlingen.")]
    public void Is_found(string text) => Assert.Equal(text, Assert.Single(Reviewed.InOffer(ReviewRule.Vague, text)).Words);

    [Theory]
    [InlineData("Wij bieden maatwerk waar mogelijk. De leesspecialist leest drie keer per week met uw kind.")]
    [InlineData("Kentalis")]
    [InlineData("Kanjertraining")]
    [InlineData("Indien nodig leest uw kind met een maatje uit groep 8.")]
    [InlineData("Er is een dyslexieprotocol.")]
    [InlineData("Leerlingen krijgen preteaching waar mogelijk.")]
    [InlineData("Geen extra voorzieningen.")]
    [InlineData("Voor leerlingen die meer nodig hebben kijken we per kind. De leesspecialist oefent drie keer per week.")]
    [InlineData("Kinderen mogen hun koptelefoon op als het druk is.")]
    [InlineData("Een pictobord en een vaste plek bij de deur.")]
    [InlineData("Kinderen krijgen een time-out kaart.")]
    [InlineData("Remedial teaching door een vakleerkracht")]
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
