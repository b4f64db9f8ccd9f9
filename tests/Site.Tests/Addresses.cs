using SopCloud.Profiles.Register;
using SopCloud.Profiles.Vocabulary;
using Xunit;

namespace SopCloud.Site.Tests;

public class Addresses
{
    [Theory]
    [InlineData("Voorbeeldstad", "voorbeeldstad")]
    [InlineData("'s-Gravenhage", "s-gravenhage")]
    [InlineData("Súdwest-Fryslân", "sudwest-fryslan")]
    [InlineData("Bergen (NH.)", "bergen-nh")]
    [InlineData("Ĳmuiden", "ijmuiden")]
    [InlineData("2e Exloërmond", "2e-exloermond")]
    [InlineData("---", "onbekend")]
    public void A_name_becomes_part_of_an_address(string name, string slug) => Assert.Equal(slug, SitePaths.Slug(name));

    [Fact]
    public void Of_a_school_hold_its_code_and_never_its_name() => Assert.Equal("/scholen/99aa00/", SitePaths.School(SchoolId.Parse("99AA00")));

    [Fact]
    public void Of_a_need_stand_under_its_swv() => Assert.Equal("/swv/po9901/behoeften/dyslexie/", SitePaths.Need(SwvCode.Parse("PO9901"), Need.All["dyslexie"]));

    [Theory]
    [InlineData("/", "index.html")]
    [InlineData("/zoeken/", "zoeken/index.html")]
    [InlineData("/404.html", "404.html")]
    public void Are_answered_by_a_file(string path, string file) => Assert.Equal(file, SitePaths.FileOf(path));
}
