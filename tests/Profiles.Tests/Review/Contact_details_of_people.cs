using SopCloud.Profiles.Review;

namespace SopCloud.Profiles.Tests.Review;

/// <summary>Schools and people here are invented.</summary>
public class Contact_details_of_people
{
    [Theory]
    [InlineData("j.dekwakkel@school.example")]
    [InlineData("femke@deregenboog.example")]
    [InlineData("femke.vanzandt@deregenboog.example")]
    [InlineData("m.el.khoulati@bestuur.example")]
    [InlineData("vandenzandt@bestuur.example")]
    [InlineData("kwakkelzandt@gmail.example")]
    [InlineData("j.kwakkel (at) school.example")]
    public void Are_found_in_the_mailbox_of_a_person(string mailbox) => Assert.Equal([mailbox], DetailsIn($"Mail {mailbox}, liefst voor vier uur."));

    [Theory]
    [InlineData("info@deregenboog.example")]
    [InlineData("ib@deregenboog.example")]
    [InlineData("directie@deregenboog.example")]
    [InlineData("dir.regenboog@bestuur.example")]
    [InlineData("secretariaat.po@bestuur.example")]
    [InlineData("deregenboog@deregenboog.example")]
    [InlineData("groep5@deregenboog.example")]
    [InlineData("aanmelden@swv.example")]
    [InlineData("obsderegenboog@bestuur.example")]
    public void Are_not_the_mailbox_of_a_role_or_a_school(string mailbox) => Assert.Empty(DetailsIn($"Mail {mailbox}, liefst voor vier uur."));

    [Theory]
    [InlineData("06-12345678")]
    [InlineData("06 12 34 56 78")]
    [InlineData("06 - 1234 5678")]
    [InlineData("0612345678")]
    [InlineData("(06) 12345678")]
    [InlineData("+31 6 12345678")]
    [InlineData("+31 (0)6 12345678")]
    [InlineData("0031612345678")]
    [InlineData("06–\n12345678")]
    public void Are_found_in_a_mobile_number(string number) => Assert.Equal([number], DetailsIn($"Bel {number}."));

    [Theory]
    [InlineData("Op 06-12-2023 10:30 uur.")]
    [InlineData("Rekening NL02ABNA0612345678")]
    [InlineData("KvK 061234567812")]
    [InlineData("In schooljaar 2023-2024 waren er 0 1 2 3 4 leerlingen")]
    [InlineData("Telefoon 023-5551234")]
    [InlineData("Vertrouwensinspecteur: 0900-1113111")]
    public void Are_not_dates_accounts_and_the_number_of_the_school(string text) => Assert.Empty(DetailsIn(text));

    [Fact]
    public void Are_found_in_a_number_beside_a_name()
    {
        Assert.Equal(["0320-112233"], DetailsIn("Femke Kwakkel: ma en di, tel. 0320-112233.\nSchool: 0320-445566"));
        Assert.Equal(["0299-654321"], DetailsIn("Jeugdarts (rechtstreeks 0299-654321)"));
    }

    [Fact]
    public void Are_not_the_number_of_the_school_beside_a_name()
    {
        Assert.Empty(DetailsIn("Telefoon: 0320-112233\nBel Femke Kwakkel op 0320-112233."));
        Assert.Empty(DetailsIn("Femke Kwakkel, nummer van de school 0320-112233."));
    }

    [Fact]
    public void Are_found_in_a_page_about_a_person() => Assert.Equal(["linkedin.com/in/femke-kwakkel"], DetailsIn("Zie https://www.linkedin.com/in/femke-kwakkel."));

    [Fact]
    public void Are_not_a_mailbox_with_the_name_of_the_school() =>
        Assert.Empty(DetailsIn("femke.kwakkel@bestuur.example", new NotPersons(["CBS Femke Kwakkel"])));

    private static string[] DetailsIn(string text, NotPersons? own = null) =>
        [.. FormReview.OfText(text, own ?? new([])).Where(finding => finding.Rule == ReviewRule.ContactDetail).Select(finding => finding.Words)];
}
