using SopCloud.Profiles.Register;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Site.Tests;

public class The_schools_of_a_board
{
    private static readonly string Address = SitePaths.Board(A.Swv.Code, "99001");

    private static readonly Region TwoBoards = A.Region with
    {
        Schools =
        [
            A.SchoolEntry,
            (A.School with { Id = SchoolId.Parse("99BB00"), Name = "Het Kompas", BoardNumber = "99002", BoardName = null }).WithoutProfile(),
            (A.School with { Id = SchoolId.Parse("99CC00"), Name = "De Oude Linde", GoneSince = new DateOnly(2026, 8, 1) }).WithoutProfile(),
        ],
    };

    [Fact]
    public async Task Stand_on_one_page_without_those_that_closed()
    {
        var page = (await Pages.OfAsync(TwoBoards))[Address];

        Assert.Equal("Scholen van Stichting Voorbeeldscholen", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("De Esdoorn", Assert.Single(page.QuerySelectorAll(".sop-card__name")).TextContent);
    }

    [Fact]
    public async Task Are_found_from_a_school_and_from_the_SWV()
    {
        var site = await Pages.OfAsync(TwoBoards);

        Assert.Equal("Stichting Voorbeeldscholen", site[SitePaths.School(A.School.Id)].QuerySelector($"[data-row='praktisch/bestuur'] a[href='{Address}']")!.TextContent);
        Assert.Equal(["Bestuur met nummer 99002", "Stichting Voorbeeldscholen"], site[SitePaths.Swv(A.Swv.Code)].QuerySelectorAll("section[aria-labelledby='kop-besturen'] a").Select(link => link.TextContent));
        Assert.Null(site[SitePaths.School(SchoolId.Parse("99CC00"))].QuerySelector("[data-row='praktisch/bestuur'] a"));
    }

    [Fact]
    public void Keep_their_address_when_the_board_takes_another_name() => Assert.Equal("/swv/po9901/besturen/99001/", Address);
}
