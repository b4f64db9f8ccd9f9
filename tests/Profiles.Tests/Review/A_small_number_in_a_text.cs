using SopCloud.Profiles.Review;

namespace SopCloud.Profiles.Tests.Review;

public class A_small_number_in_a_text
{
    [Theory]
    [InlineData("Wij hebben 3 leerlingen met autisme.", "3 leerlingen")]
    [InlineData("Twee kinderen hebben een arrangement.", "Twee kinderen")]
    [InlineData("Vorig jaar is één leerling verwezen.", "één leerling")]
    [InlineData("In onze school zitten vier slechthorende leerlingen.", "vier slechthorende leerlingen")]
    [InlineData("Drie zeer moeilijk lerende kinderen volgen een eigen leerlijn.", "Drie zeer moeilijk lerende kinderen")]
    [InlineData("Aantal leerlingen met dyslexie: 2", "Aantal leerlingen met dyslexie: 2")]
    [InlineData("Leerlingen met een arrangement: 4", "Leerlingen met een arrangement: 4")]
    [InlineData("Wij gaven 2 TLV's af.", "2 TLV's")]
    [InlineData("In groep 5 zitten 3 leerlingen met ADHD.", "3 leerlingen")]
    [InlineData("Er zijn 2 NT2-leerlingen.", "2 NT2-leerlingen")]
    [InlineData("Twee van onze leerlingen zijn doof.", "Twee van onze leerlingen")]
    [InlineData("Op school zitten drie nieuwkomers.", "drie nieuwkomers")]
    [InlineData("Vorig jaar gaven wij twee schorsingen.", "twee schorsingen")]
    [InlineData("Er zijn slechts twee leerlingen met een TLV.", "twee leerlingen")]
    [InlineData("Er is een drietal leerlingen met ASS.", "een drietal leerlingen")]
    public void Is_found(string text, string words) => Assert.Equal([words], Reviewed.WordsOf(ReviewRule.SmallNumber, text));

    [Theory]
    [InlineData("Lezen in groepjes van 4 leerlingen.")]
    [InlineData("Maximaal 4 kinderen tegelijk.")]
    [InlineData("Ongeveer 1 op 4 kinderen spreekt thuis een andere taal.")]
    [InlineData("Vier keer per week leest uw kind voor.")]
    [InlineData("Leerlingen van groep 3 lezen elke dag.")]
    [InlineData("Kinderen van 4 jaar beginnen in groep 1.")]
    [InlineData("Een kind heeft rust nodig.")]
    [InlineData("Per schooljaar mogen twee leerlingen meedoen.")]
    [InlineData("De leesspecialist werkt met groepjes van 3 tot 5 kinderen.")]
    [InlineData("Naar SO cluster 3 leerlingen verwijzen wij met het SWV.")]
    [InlineData("Twee leraren begeleiden kinderen met dyslexie.")]
    [InlineData("Wij hebben twee rekenspecialisten voor onze leerlingen.")]
    [InlineData("3% van de leerlingen gaat naar het SBO.")]
    [InlineData("Wij hebben 124 leerlingen.")]
    [InlineData("Als twee kinderen ruzie hebben, praten zij het uit.")]
    [InlineData("2 uur per week krijgen leerlingen de Kanjertraining.")]
    [InlineData("Er is één laptop per twee leerlingen.")]
    [InlineData("Voor groep 3 en 4 leerlingen is er Bouw!")]
    [InlineData("Eén leraar voor de groep.")]
    [InlineData("Aantal groepen: 4")]
    [InlineData("een op de vier kinderen heeft een andere thuistaal")]
    [InlineData("Wij lezen in tweetallen of met drie kinderen tegelijk.")]
    [InlineData("Kinderen krijgen 6 uur les, waarvan 2 in de gymzaal.")]
    [InlineData("Maximaal 4 leerlingen per groepje.")]
    [InlineData("Kinderen zijn twee ochtenden in de plusklas.")]
    public void Is_not_any_number(string text) => Assert.Empty(Reviewed.WordsOf(ReviewRule.SmallNumber, text));
}
