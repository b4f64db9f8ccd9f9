using SopCloud.Profiles.Proposals;

namespace SopCloud.Profiles.Tests.Proposals;

public class The_category_of_a_boundary
{
    [Theory]
    [InlineData("Weglopers zijn bij ons niet te begeleiden: het plein heeft geen hek.", "veiligheid", "gebouw")]
    [InlineData("De leerling schopt en slaat, waardoor anderen niet kunnen werken.", "veiligheid", "rust")]
    [InlineData("Het kind moet één-op-één worden begeleid.", "zelfstandig")]
    [InlineData("Zelfstandig kunnen werken in een groep van 28 is nodig.", "zelfstandig")]
    [InlineData("Kinderen die alleen leren in een groep van acht.", "kleine-groep")]
    [InlineData("Er is eerst behandeling nodig voor psychische problemen.", "behandeling")]
    [InlineData("Wij meten geen bloedsuiker en geven geen sondevoeding.", "medisch-handelen")]
    [InlineData("Leerlingen gaan zelfstandig naar het toilet.", "zindelijkheid")]
    [InlineData("Het kind haalt met ons leerstofaanbod het eindniveau niet.", "leren")]
    [InlineData("Een kind gaat dagelijks met buikpijn naar school.", "welbevinden")]
    [InlineData("In een klas begeleiden wij hooguit vier kinderen met een arrangement.", "zorgzwaarte")]
    [InlineData("Ons pand is niet rolstoeltoegankelijk en heeft geen aangepast toilet.", "gebouw")]
    [InlineData("Ouders komen gemaakte afspraken niet na.", "samenwerking")]
    [InlineData("Zonder het dossier van de vorige school kunnen wij geen besluit nemen.", "toestemming")]
    [InlineData("Niemand in het team beheerst gebarentaal.", "deskundigheid")]
    [InlineData("Wij hebben alles geprobeerd en zien geen verbetering.", "uitgeput")]
    public void Is_what_its_words_are_about(string statement, params string[] categories) =>
        Assert.Equal(categories, CategoryProposals.Of(statement).Select(found => found.Category.Id));

    [Theory]
    [InlineData("Ouders/verzorgers geven de medische gegevens vooraf.", "toestemming")]
    [InlineData("Een plaats op een medisch kinderdagverblijf gaat voor.", "behandeling")]
    [InlineData("Insuline spuiten doet het kind zelf, samen met ouders.", "medisch-handelen")]
    [InlineData("Het welbevinden van de andere kinderen lijdt eronder.", "rust")]
    public void Is_not_what_a_word_means_elsewhere(string statement, params string[] categories) =>
        Assert.Equal(categories, CategoryProposals.Of(statement).Select(found => found.Category.Id));

    [Fact]
    public void Says_which_words_led_to_it()
    {
        const string Statement = "Kinderen met een luier kunnen nog niet komen.";

        Assert.Equal("luier", Assert.Single(CategoryProposals.Of(Statement)).Because.In(Statement));
    }

    [Fact]
    public void Is_overig_where_it_fits_in_no_other()
    {
        const string Statement = "Broertjes en zusjes gaan voor.";

        Assert.Equal(("overig", Statement), CategoryProposals.Of(Statement).Select(found => (found.Category.Id, found.Because.In(Statement))).Single());
        Assert.Empty(CategoryProposals.Known(Statement));
        Assert.Empty(CategoryProposals.Of(" "));
    }
}
