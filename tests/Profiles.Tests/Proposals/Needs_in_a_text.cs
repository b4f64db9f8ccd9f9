using SopCloud.Profiles.Proposals;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Profiles.Tests.Proposals;

public class Needs_in_a_text
{
    [Theory]
    [InlineData("gedrag", "Leerlingen met kenmerken van ASS mogen een koptelefoon op.", "autisme", "ASS")]
    [InlineData("gedrag", "Een kind dat een ouder verloren heeft, mag altijd naar zijn eigen plekje.", "trauma", "ouder verloren")]
    [InlineData("gedrag", "Dit helpt vooral leerlingen met zwakke executieve functies.", "werkhouding", "executieve")]
    [InlineData("leerachterstand", "Leerlingen die zwak zijn in rekenen krijgen een eigen programma.", "dyscalculie", "rekenen")]
    [InlineData("leerachterstand", "Nieuwkomers gaan 's ochtends naar de taalklas.", "anderstalig", "Nieuwkomers")]
    [InlineData("dyslexie", "Er is hulp voor leerlingen met een taalontwikkelingsstoornis.", "taal-spraak", "taalontwikkelingsstoornis")]
    [InlineData("dyscalculie", "Kinderen die moeite hebben met lezen, krijgen de opgaven voorgelezen.", "dyslexie", "moeite hebben met lezen")]
    [InlineData("autisme", "Voor leerlingen die moeilijk stil kunnen zitten zijn er wiebelkussens.", "adhd", "moeilijk stil kunnen zitten")]
    [InlineData("motorisch", "Een kind met diabetes heeft een zorgplan.", "medisch", "diabetes")]
    [InlineData("medisch", "Er is een rolstoeltoegankelijke ingang.", "motorisch", "rolstoeltoegankelijke")]
    [InlineData("taal-spraak", "Een kind dat slecht hoort zit vooraan.", "slechthorend", "slecht hoort")]
    [InlineData("slechthorend", "Wij werken met brailleboeken.", "slechtziend", "brailleboeken")]
    [InlineData("hoogbegaafd", "In de plusklas is ook aandacht voor faalangst.", "angst", "faalangst")]
    [InlineData("angst", "Een beloningskaart helpt kinderen die driftig worden.", "gedrag", "driftig")]
    [InlineData("gedrag", "Dit werkt niet alleen bij kinderen met autisme, maar ook bij anderen.", "autisme", "autisme")]
    public void Are_found_with_the_words_that_speak_of_them(string filedUnder, string text, string need, string because)
    {
        var found = Assert.Single(NeedProposals.In(text, [Need.All[filedUnder]]));

        Assert.Equal((need, because), (found.Need.Id, found.Because.In(text)));
    }

    [Theory]
    [InlineData("autisme", "De gedragsspecialist kijkt mee in de klas.")]
    [InlineData("leerachterstand", "Elk kind werkt aan rekenen en taal op zijn eigen niveau.")]
    [InlineData("taal-spraak", "De medische gegevens bewaren wij in een afgesloten kast.")]
    [InlineData("gedrag", "Het expertisecentrum autisme verzorgt scholing voor het team.")]
    [InlineData("gedrag", "Wij stellen geen diagnose ADHD of autisme.")]
    [InlineData("gedrag", "Voor kinderen met autisme hebben wij geen aparte voorziening.")]
    [InlineData("motorisch", "Voor kinderen die blind zijn zoeken wij een andere school.")]
    [InlineData("slechthorend", "De leerkracht zorgt voor visuele ondersteuning op het bord.")]
    [InlineData("trauma", "Wij volgen de meldcode huiselijk geweld en kindermishandeling.")]
    [InlineData("trauma", "Blind vertrouwen vragen wij niet van ouders.")]
    [InlineData("medisch", "Bij ziekte van de leerkracht zoeken wij een invaller.")]
    [InlineData("hoogbegaafd", "Kinderen die goed kunnen rekenen gaan sneller door de stof.")]
    [InlineData("dyslexie", "Kinderen lezen iedere dag een kwartier in een boek dat zij zelf kiezen.")]
    [InlineData("anderstalig", "Samen zingen, rijmen en voorlezen in de kring.")]
    public void Are_not_found_where_a_word_is_said_in_passing(string filedUnder, string text) =>
        Assert.Empty(NeedProposals.In(text, [Need.All[filedUnder]]));

    [Fact]
    public void Are_found_in_the_order_of_the_list_and_each_once()
    {
        var found = NeedProposals.In("Kinderen met ADHD of ASS krijgen een dagplan. Bij autisme gebruiken we picto's.", []);

        Assert.Equal(["autisme", "adhd"], found.Select(proposal => proposal.Need.Id));
    }

    [Theory]
    [InlineData("alle leerlingen die zeer moeilijk lerend zijn", "moeilijk-lerend")]
    [InlineData("Rekenen", "dyscalculie")]
    [InlineData("kinderen met gedrag", "gedrag")]
    [InlineData("leerlingen die slechthorend of slechtziend zijn", "slechthorend", "slechtziend")]
    [InlineData("alle leerlingen")]
    public void Are_meant_by_a_single_word_in_the_name_of_a_group(string targetGroup, params string[] needs) =>
        Assert.Equal(needs, NeedProposals.InTargetGroup(targetGroup, []).Select(found => found.Need.Id));
}
