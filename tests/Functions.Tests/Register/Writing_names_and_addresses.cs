using SopCloud.Functions.Register;
using Xunit;

namespace SopCloud.Functions.Tests.Register;

public class Writing_names_and_addresses
{
    [Theory]
    [InlineData("OEVERSTAD", "Oeverstad")]
    [InlineData("'S-GRAVENHAGE", "'s-Gravenhage")]
    [InlineData("S GRAVENHAGE", "'s-Gravenhage")]
    [InlineData("S HERTOGENBOSCH", "'s-Hertogenbosch")]
    [InlineData("'S GRAVENMOER", "'s Gravenmoer")]
    [InlineData("'S-HEER HENDRIKSKINDEREN", "'s-Heer Hendrikskinderen")]
    [InlineData("'T HARDE", "'t Harde")]
    [InlineData("TULL EN 'T WAAL", "Tull en 't Waal")]
    [InlineData("BERGEN OP ZOOM", "Bergen op Zoom")]
    [InlineData("EGMOND AAN DEN HOEF", "Egmond aan den Hoef")]
    [InlineData("DEN HELDER", "Den Helder")]
    [InlineData("DE FRYSKE MARREN", "De Fryske Marren")]
    [InlineData("HET HOGELAND", "Het Hogeland")]
    [InlineData("TER APEL", "Ter Apel")]
    [InlineData("HUIS TER HEIDE UT", "Huis ter Heide UT")]
    [InlineData("WEHE-DEN HOORN", "Wehe-den Hoorn")]
    [InlineData("REUSEL-DE MIERDEN", "Reusel-De Mierden")]
    [InlineData("IJSSELSTEIN UT", "IJsselstein UT")]
    [InlineData("NIEUWERKERK AD IJSSEL", "Nieuwerkerk ad IJssel")]
    [InlineData("DIJK EN WAARD", "Dijk en Waard")]
    [InlineData("2E EXLOERMOND", "2e Exloermond")]
    [InlineData("ALTEVEER GEM NOORDENVELD", "Alteveer gem Noordenveld")]
    [InlineData("SPAARNDAM GEM. HAARLEM", "Spaarndam gem. Haarlem")]
    [InlineData("NUENEN CA", "Nuenen ca")]
    [InlineData("ELST GLD", "Elst Gld")]
    [InlineData("HEI- EN BOEICOP", "Hei- en Boeicop")]
    [InlineData("HENDRIK-IDO-AMBACHT", "Hendrik-Ido-Ambacht")]
    [InlineData("ST.-ANNAPAROCHIE", "St.-Annaparochie")]
    [InlineData("ZÚDHOEKE", "Zúdhoeke")]
    [InlineData("Riethaven aan Zee", "Riethaven aan Zee")]
    [InlineData("", "")]
    public void Gives_a_place_its_usual_capitals(string duo, string usual) => Assert.Equal(usual, DutchCase.Of(duo));

    [Theory]
    [InlineData("www.dezeekraal.example", "https://www.dezeekraal.example/")]
    [InlineData("dezeekraal.example", "https://dezeekraal.example/")]
    [InlineData("WWW.DEZEEKRAAL.EXAMPLE", "https://www.dezeekraal.example/")]
    [InlineData("http://www.dezeekraal.example", "http://www.dezeekraal.example/")]
    [InlineData("https://school.example/De-Kluut/", "https://school.example/De-Kluut/")]
    [InlineData(" ", null)]
    [InlineData(null, null)]
    [InlineData("geen", null)]
    [InlineData("http://", null)]
    [InlineData("info@dezeekraal.example", null)]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("javascript://dezeekraal.example/%0aalert(1)", null)]
    [InlineData("www.de zeekraal.example", null)]
    [InlineData("https://127.0.0.1/", null)]
    [InlineData("https://intranet", null)]
    public void Makes_an_address_that_a_page_can_link_to(string? text, string? address) => Assert.Equal(address, WebAddress.Of(text));
}
