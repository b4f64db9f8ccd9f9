using SopCloud.Profiles.Proposals;

namespace SopCloud.Profiles.Tests.Proposals;

public class A_boundary_outside_its_section
{
    [Theory]
    [InlineData("Wij kunnen geen één-op-éénbegeleiding geven gedurende de hele dag.")]
    [InlineData("Zij moeten wel kunnen functioneren in een groep van 25 - 30 leerlingen.")]
    [InlineData("Leerlingen worden niet geplaatst als de groep al dertig kinderen telt.")]
    [InlineData("Het lukt ons niet bij meer dan drie kinderen met een arrangement.")]
    [InlineData("Onze mogelijkheden zijn op als een kind na een jaar extra hulp niet groeit.")]
    [InlineData("Dit is bij ons helaas niet haalbaar.")]
    [InlineData("Wij vragen ouders dan een andere school te zoeken.")]
    [InlineData("Injecties geven onze leerkrachten niet.")]
    [InlineData("Voorwaarde voor plaatsing is dat ouders alle informatie delen.")]
    [InlineData("Een kind dat nog niet zindelijk is, kan pas starten als het zonder luier kan.")]
    [InlineData("Ondersteuning bij de persoonlijke hygiëne is geen onderdeel van ons aanbod.")]
    [InlineData("Het gebouw heeft geen lift, waardoor een kind in een rolstoel niet boven kan komen.")]
    [InlineData("Leerlingen met autisme zijn welkom, mits zij kunnen meedraaien in een gewone groep.")]
    [InlineData("Als ouders en school niet op één lijn komen, stopt de begeleiding.")]
    public void Is_found_as_its_whole_sentence(string sentence)
    {
        var text = $"Elk kind is bij ons welkom. {sentence} Samen met ouders maken wij een plan.";

        var found = Assert.Single(BoundaryProposals.In(text));

        Assert.Equal(sentence, found.In(text));
    }

    [Theory]
    [InlineData("We laten geen kind vallen.")]
    [InlineData("Wij kijken niet alleen naar cijfers, maar ook naar hoe een kind zich voelt.")]
    [InlineData("Volgens de wet mag een school een kind niet weigeren omdat het extra hulp nodig heeft.")]
    [InlineData("Kinderen die niet stil kunnen zitten, mogen even bewegen.")]
    [InlineData("Als het rekenen niet lukt, krijgt een kind extra uitleg in een groepje van maximaal vijf kinderen.")]
    [InlineData("Als wij er zelf niet uitkomen, vragen wij de orthopedagoog om mee te denken.")]
    [InlineData("Als een leerling niet vooruitgaat, passen wij het plan na zes weken aan.")]
    [InlineData("Zonder toestemming van ouders plaatsen wij geen foto's op de website.")]
    [InlineData("Wij leren kinderen om hun grenzen aan te geven.")]
    [InlineData("De groep moet een veilige plek zijn waar iedereen fouten kan maken.")]
    [InlineData("Een groep bestaat bij ons uit ongeveer 24 kinderen.")]
    [InlineData("Er zijn twee rolstoeltoegankelijke ingangen.")]
    [InlineData("Wij hebben geen aparte plusklas, maar geven verrijking in de eigen groep.")]
    [InlineData("Ook kinderen die nog niet zindelijk zijn, zijn welkom.")]
    [InlineData("Samen met ouders zoeken we naar wat werkt.")]
    public void Is_not_seen_in_what_a_school_does(string text) => Assert.Empty(BoundaryProposals.In(text));

    [Fact]
    public void Is_not_the_line_that_leads_to_a_list()
    {
        const string Text = "Dit kunnen wij niet bieden:\n- therapie\n- Wij geven geen injecties";

        Assert.Equal(["Wij geven geen injecties"], BoundaryProposals.In(Text).Select(sentence => sentence.In(Text)));
    }
}
