using SopCloud.Profiles;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Site.Tests;

public class From_a_to_z
{
    [Theory]
    [InlineData("De Esdoorn", "E")]
    [InlineData("Het Kompas", "K")]
    [InlineData("'t Kofschip", "K")]
    [InlineData("Écluse", "E")]
    [InlineData("Het", "H")]
    [InlineData("8e Montessorischool", "0-9")]
    [InlineData("", "0-9")]
    public void A_school_stands_with_the_letter_of_its_own_name(string name, string letter) =>
        Assert.Equal(letter, Assert.Single(Letters.WithoutArticles([name], each => each)).Letter);

    [Theory]
    [InlineData("'s-Voorbeelddorp", "S")]
    [InlineData("De Voorbeeldpolder", "D")]
    [InlineData("Ĳdorp", "I")]
    public void A_place_stands_with_the_letter_it_begins_with(string name, string letter) =>
        Assert.Equal(letter, Assert.Single(Letters.Of([name], each => each)).Letter);

    [Theory]
    [InlineData(30, 0)]
    [InlineData(31, 2)]
    public async Task Many_schools_of_an_SWV_stand_by_letter(int schools, int letters)
    {
        var region = A.RegionOf(schools);
        region = region with { Schools = region.Schools.Select((entry, i) => entry with { School = entry.School with { Name = i == 0 ? "De Esdoorn" : entry.School.Name } }).ToValueList() };

        var page = (await Pages.OfAsync(region))[SitePaths.Swv(A.Swv.Code)];

        Assert.Equal(letters, page.QuerySelectorAll(".sop-letters a").Length);
        Assert.Equal(schools, page.QuerySelectorAll(".sop-table-list a").Length);
        Assert.Equal(letters == 0 ? "De Esdoorn" : "E", page.QuerySelector(letters == 0 ? ".sop-table-list a" : "h3[id='letter-e']")!.TextContent);
    }

    [Fact]
    public async Task Places_of_the_country_name_the_SWV_where_two_share_a_place()
    {
        var site = await Pages.OfAsync(A.Region, A.Region with { Swv = A.Swv with { Code = Profiles.Register.SwvCode.Parse("PO9902"), Name = "SWV Polderland" }, Schools = [A.SchoolEntry with { School = A.School with { Id = Profiles.Register.SchoolId.Parse("99AA01") } }] });

        var page = site[SitePaths.Places];
        Assert.Equal(["'s-Voorbeelddorp", $"Voorbeeldstad ({A.Swv.Name})", "Voorbeeldstad (SWV Polderland)"], page.QuerySelectorAll(".sop-letter .sop-links a").Select(link => link.TextContent));
        Assert.Equal(["#letter-s", "#letter-v"], page.QuerySelectorAll(".sop-letters a").Select(link => link.GetAttribute("href")!.Split('/')[^1]));
    }
}
