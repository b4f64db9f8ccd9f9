using SopCloud.Profiles.Review;

namespace SopCloud.Profiles.Tests.Review;

public class A_text_about_one_child
{
    [Theory]
    [InlineData("Deze leerling volgt 1 uur per dag onderwijs op school.")]
    [InlineData("Deze leerling krijgt veel extra instructie binnen de groep.")]
    [InlineData("Een leerling uit groep 5 heeft diabetes en prikt zelf.")]
    [InlineData("Hij gaat op dinsdag naar de fysiotherapeut.")]
    [InlineData("Het meisje is vorig jaar bij ons gekomen.")]
    [InlineData("Haar moeder komt elke dag helpen.")]
    [InlineData("Wij hebben op dit moment een leerling met het syndroom van Down.")]
    [InlineData("Er zit bij ons een kind met epilepsie in de kleuterklas.")]
    [InlineData("Trauma door ernstige allergie")]
    [InlineData("De leerling is sinds maart ziek thuis.")]
    [InlineData("Dit kind zit thuis sinds het overlijden van zijn vader.")]
    [InlineData("De leerling heeft leukemie en volgt les via een robot.")]
    [InlineData("De jongen krijgt 's middags rust op de gang.")]
    [InlineData("Met moeder is afgesproken dat zij de medicijnen brengt.")]
    [InlineData("In groep 7 zit een leerling die blind is.")]
    [InlineData("Zij volgt 3 dagdelen per week onderwijs.")]
    [InlineData("Het kind werd in 2024 verwezen naar het SBO.")]
    public void Is_found(string text) => Assert.NotEmpty(Reviewed.WordsOf(ReviewRule.SingleChild, text));

    [Theory]
    [InlineData("Een leerling met dyslexie krijgt meer tijd bij een toets.")]
    [InlineData("De leerling kan zelfstandig werken aan zijn weektaak.")]
    [InlineData("Het kind staat centraal.")]
    [InlineData("Een leerling met dyslexie leest met een maatje. Deze leerling krijgt ook meer tijd.")]
    [InlineData("Als een leerling ziek thuis zit, belt de leraar elke week.")]
    [InlineData("Wanneer dit kind niet vooruitgaat, praten wij met de ouders.")]
    [InlineData("Samen met ouders zoeken wij een plek voor deze leerling.")]
    [InlineData("De onderwijsbehoeften van deze leerling staan in het OPP.")]
    [InlineData("Is de hulp die nodig is voor deze leerling op onze school mogelijk?")]
    [InlineData("Deze leerlingen krijgen twee keer per week hulp.")]
    [InlineData("Of uw kind nu een jongen of een meisje is: iedereen doet mee.")]
    [InlineData("Ieder kind ontwikkelt zich op zijn of haar eigen manier.")]
    [InlineData("De schoolcoach helpt kinderen bij het plannen. Zij is op dinsdag op school.")]
    [InlineData("De leerling heeft geen therapeutische omgeving nodig.")]
    [InlineData("De leerling levert geen gevaar op voor zichzelf of anderen.")]
    [InlineData("Een leerling die lang ziek thuis is, volgt de les met een robot.")]
    [InlineData("Elke leerling gaat op vrijdag naar de gymzaal.")]
    [InlineData("Het OPP wordt met ouders besproken.")]
    [InlineData("Leerlingen met diabetes mogen in de klas prikken.")]
    [InlineData("Wij vragen ouders of de leerling besproken mag worden in het zorgteam.")]
    [InlineData("In bepaalde gevallen krijgt een kind een eigen leerlijn.")]
    public void Is_not_one_about_children_in_general(string text) => Assert.Empty(Reviewed.WordsOf(ReviewRule.SingleChild, text));

    [Fact]
    public void Is_marked_once_for_each_sentence() =>
        Assert.Equal(["Deze leerling volgt 1 uur", "Hij gaat op dinsdag"], Reviewed.WordsOf(ReviewRule.SingleChild, "Deze leerling volgt 1 uur les. Hij gaat op dinsdag naar haar oma."));
}
