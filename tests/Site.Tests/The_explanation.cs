using SopCloud.Profiles.Comparison;
using SopCloud.Site.Explanation;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Site.Tests;

public class The_explanation
{
    [Fact]
    public async Task Keeps_the_places_that_other_pages_link_to()
    {
        var page = (await Pages.OfAsync(A.Region))[SitePaths.Explanation];

        Assert.All(
            ["passend-onderwijs", "basisondersteuning", "extra-ondersteuning", "zorgplicht", "samenwerkingsverband", "steunpunt", "profiel", "kiezen", "woorden"],
            id => Assert.NotNull(page.GetElementById(id)));
    }

    [Fact]
    public async Task Leads_to_each_question_and_from_each_to_the_others()
    {
        var site = await Pages.OfAsync(A.Region);

        foreach (var path in Topic.All.Select(topic => topic.Path).Prepend(SitePaths.Explanation))
        {
            var links = site[path].QuerySelectorAll(".sop-tile").Select(tile => tile.GetAttribute("href")!);
            Assert.Equal(Topic.All.Select(topic => topic.Path).Where(other => other != path), links);
        }
    }

    [Fact]
    public async Task Names_each_part_of_a_page_in_the_contents_of_that_page()
    {
        var site = await Pages.OfAsync(A.Region);

        foreach (var path in (string[])[SitePaths.Explanation, SitePaths.ExtraHelp, SitePaths.Zorgplicht, SitePaths.WhoHelps, SitePaths.Choosing, SitePaths.Reading, SitePaths.Privacy, SitePaths.Accessibility])
        {
            var page = site[path];
            Assert.Equal(
                page.QuerySelectorAll("section[id]").Select(section => $"#{section.Id}"),
                page.QuerySelectorAll(".sop-toc a").Select(link => link.GetAttribute("href")));
        }
    }

    [Fact]
    public async Task Tells_what_each_state_of_a_cell_means()
    {
        var page = (await Pages.OfAsync(A.Region))[SitePaths.Reading];

        Assert.Equal(
            Enum.GetValues<CellState>().Select(state => state.Words).Order(),
            page.QuerySelectorAll(".sop-state").Select(state => state.TextContent).Order());
    }

    [Theory]
    [InlineData("binnen zes weken")] // the OPP, and bezwaar against a TLV
    [InlineData("De school mag dat deel pas vaststellen als u ja zegt.")]
    [InlineData("hoorrecht")]
    public async Task Of_help_says_what_parents_and_child_may_say(string text) => Assert.Contains(text, await TextOfAsync(SitePaths.ExtraHelp), StringComparison.Ordinal);

    [Theory]
    [InlineData(Brand.Zorgplicht)]
    [InlineData("Meld uw kind schriftelijk aan")]
    [InlineData("De school heeft zes weken om te beslissen.")]
    [InlineData("één keer vier weken bij")]
    [InlineData("tijdelijke plek op deze school")]
    public async Task Of_zorgplicht_says_what_the_school_must_do_and_when(string text) => Assert.Contains(text, await TextOfAsync(SitePaths.Zorgplicht), StringComparison.Ordinal);

    private static async Task<string> TextOfAsync(string path) => (await Pages.OfAsync(A.Region))[path].QuerySelector("main")!.TextContent;
}
