using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Review;

namespace SopCloud.Profiles.Tests.Review;

public class The_forms_own_words
{
    [Theory]
    [InlineData("Klik of tik om tekst in te voeren.")]
    [InlineData("[vul in]")]
    [InlineData("Beschrijf hier wat uw school doet voor deze kinderen.")]
    [InlineData("Lorem ipsum dolor sit amet.")]
    [InlineData("Vier keer per week leest uw kind twintig minuten in een klein groepje met de onderwijsassistent")]
    [InlineData("alle leerlingen met dyslexie")]
    [InlineData("Dyslexie")]
    [InlineData("wat doet u voor alle kinderen die dit nodig hebben")]
    [InlineData("Kruis aan wat voor uw school geldt.")]
    [InlineData("Hier kunt u uw antwoord toelichten.")]
    [InlineData("<naam school> biedt ondersteuning.")]
    [InlineData("[naam school] werkt met Bouw!")]
    [InlineData("Beschrijf hoe de school werkt.")]
    [InlineData("Geef aan welke ondersteuning uw school biedt.")]
    [InlineData("Licht uw antwoord kort toe.")]
    [InlineData("Welke expertise heeft uw school in huis?")]
    [InlineData("Maximaal 200 woorden.")]
    [InlineData("Omschrijf in maximaal vijf zinnen de aanpak.")]
    public void Are_found_where_they_stand_as_an_answer(string text) => Assert.Single(Reviewed.InOffer(ReviewRule.FormInstruction, text));

    [Fact]
    public void Are_found_in_front_of_an_answer() => Assert.Equal(
        ["Vul hier uw tekst in."],
        Reviewed.InOffer(ReviewRule.FormInstruction, "Vul hier uw tekst in. De leesspecialist komt elke dinsdag.").Select(finding => finding.Words));

    [Theory]
    [InlineData("Dyslexie: een uur per week hulp van de leesspecialist.")]
    [InlineData("Vijf keer per week leest een groepje kinderen een half uur met een vrijwilliger uit de buurt.")]
    [InlineData("Kinderen met dyslexie krijgen alle tijd.")]
    [InlineData("Wij vullen samen met ouders een vragenlijst in.")]
    [InlineData("Wij beschrijven in het OPP wat een kind nodig heeft.")]
    [InlineData("Wij vragen kinderen: hoe voel je je vandaag?")]
    [InlineData("Kinderen leren 10 woorden per week.")]
    [InlineData("Noem het kind bij de naam en geef een compliment.")]
    [InlineData("Wat doen wij als een kind vastloopt? De leraar belt u.")]
    [InlineData("Kinderen met een IQ <80 of >130 krijgen een eigen plan.")]
    [InlineData("Geef kinderen de tijd om te antwoorden.")]
    public void Are_not_what_a_school_writes_about_the_same(string text) => Assert.Empty(Reviewed.InOffer(ReviewRule.FormInstruction, text));

    [Fact]
    public void Are_those_of_a_row_too() => Assert.Single(Reviewed.Of(
        ReviewRule.FormInstruction,
        "haarlemmermeer",
        ("onderwijsproces", new ScoresAnswer([new("volgen", null, "De school volgt op vaste momenten hoe kinderen leren en zich voelen."), new("toetsen", null, "Cito in januari en juni.")]))));
}
