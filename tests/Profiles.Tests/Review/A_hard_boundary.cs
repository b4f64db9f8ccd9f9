using SopCloud.Profiles.Review;

namespace SopCloud.Profiles.Tests.Review;

public class A_hard_boundary
{
    [Theory]
    [InlineData("Een voorwaarde is dat een kind zindelijk is als het start.")]
    [InlineData("Kinderen zijn zindelijk als ze op school komen.")]
    [InlineData("De leerling moet in een groep van 28 leerlingen kunnen functioneren.")]
    [InlineData("De leerling moet in een groep, waarbinnen voortdurende individuele begeleiding onmogelijk is, zelfstandig kunnen functioneren.")]
    [InlineData("Een kind moet zelfstandig kunnen werken.")]
    [InlineData("Leerlingen met een IQ lager dan 70 horen op een andere school.")]
    [InlineData("Wij plaatsen geen kinderen met een IQ onder de 80.")]
    [InlineData("Wij nemen leerlingen met agressief gedrag niet aan.")]
    [InlineData("Als deze niet gegeven wordt kan de school deze leerling niet aannemen.")]
    [InlineData("Deze kinderen kunnen wij niet plaatsen.")]
    [InlineData("Leerlingen uit cluster 4 worden niet toegelaten.")]
    [InlineData("Zonder toestemming kunnen wij niet overgaan tot aanname.")]
    [InlineData("Plaatsing is alleen mogelijk als ouders meewerken.")]
    [InlineData("Een kind is alleen welkom als het zelf naar het toilet kan.")]
    [InlineData("Plaatsing halverwege het jaar is niet mogelijk.")]
    [InlineData("Verzorging van kinderen is bij ons niet mogelijk.")]
    [InlineData("Goede beheersing van het Nederlands is voorwaarde voor plaatsing.")]
    [InlineData("Ouders moeten akkoord gaan: dat is een harde voorwaarde.")]
    [InlineData("Zij moeten wel in staat zijn om te functioneren in een groep van 25 – 30 leerlingen.")]
    [InlineData("Leerlingen die dagelijks individuele begeleiding nodig hebben, passen niet op onze school.")]
    [InlineData("Voor een leerling in een rolstoel is geen plek.")]
    public void Is_found(string text) => Assert.Single(Reviewed.WordsOf(ReviewRule.HardBoundary, text));

    [Theory]
    [InlineData("Wij kunnen geen medische handelingen doen, zoals prikken. Wel kan de thuiszorg op school komen.")]
    [InlineData("Kan het kind in onze groep van 26 kinderen tot rust komen?")]
    [InlineData("Samenwerken met elkaar en ouders is voorwaarde voor succes.")]
    [InlineData("Een kind dat nog niet zindelijk is, helpen wij met verschonen.")]
    [InlineData("Een kind hoeft niet zindelijk te zijn.")]
    [InlineData("Zindelijkheid is geen voorwaarde.")]
    [InlineData("De leerling levert geen gevaar op voor zichzelf of anderen.")]
    [InlineData("Onze groepen hebben 26 kinderen en één leraar.")]
    [InlineData("Kinderen leren zelfstandig werken met een weektaak.")]
    [InlineData("Ieder kind moet zich veilig kunnen voelen.")]
    [InlineData("Het onderwijs op de school moet aansluiten bij de leerling.")]
    [InlineData("Wij kunnen een kind niet helpen dat elke dag een behandeling nodig heeft.")]
    [InlineData("Kunnen wij een kind niet plaatsen, dan zoeken wij samen met de ouders een andere school.")]
    [InlineData("Een tweede voorwaarde is een goede sfeer.")]
    [InlineData("De logopedist komt alleen als ouders dat willen.")]
    [InlineData("Wij bieden deze leerlingen extra instructie.")]
    [InlineData("Soms is een ruimte niet beschikbaar.")]
    [InlineData("Leerlingen die zeer specialistische medische hulp nodig hebben")]
    public void Leaves_no_room_for_the_child_and_this_does(string text) => Assert.Empty(Reviewed.WordsOf(ReviewRule.HardBoundary, text));
}
