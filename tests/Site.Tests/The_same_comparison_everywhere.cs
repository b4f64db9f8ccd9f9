using AngleSharp.Dom;
using SopCloud.Profiles.Comparison;
using SopCloud.Profiles.Vocabulary;
using SopCloud.Site.Explanation;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Site.Tests;

/// <summary>The five schools of the demo, one for each form: what pages show is what the model says, row for row.</summary>
public class The_same_comparison_everywhere
{
    private static readonly SideBySide Model = SideBySide.Of([.. DemoProfiles.Region.Schools.Select(entry => new SchoolToCompare(entry.School, A.Swv, entry.Profile))]);

    public static TheoryData<string> Needs => [.. Need.All.Select(need => need.Id)];

    [Fact]
    public async Task Stands_on_the_pages_that_compare_lifts_its_rows_from()
    {
        var site = await Pages.OfAsync(DemoProfiles.Region);

        for (var column = 0; column < Model.Schools.Count; column++)
        {
            var page = site[SitePaths.School(Model.Schools[column].Id)];
            foreach (var row in Model.Rows)
            {
                var (cell, shown) = (row.Cells[column], page.QuerySelector($"[data-row='{row.Id}']"));
                Assert.True(shown is not null, $"{Model.Schools[column].Id} has no {row.Id}");
                Assert.Equal((row.Label, cell.State.Key), (shown.GetAttribute("data-label"), shown.GetAttribute("data-state")));
                if (shown.GetAttribute("data-summary") is { Length: > 0 } summary)
                    Assert.Equal(cell.Summary, summary);
                var text = Text(shown.QuerySelector("[data-cell]")!);
                Assert.All(cell.Text.Split('\n').Where(line => row.Group == RowGroup.Boundaries), line => Assert.Contains(line.TrimStart('-').Trim(), text, StringComparison.Ordinal));
                if (cell.Summary.Length == 0 || row.Id is RowId.Kind or RowId.Board or RowId.Swv or RowId.Address or RowId.Updated)
                    Assert.Equal(cell.Text.Length > 0 ? cell.Text : cell.Words, text);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Needs))]
    public async Task Stands_on_every_need_page(string id)
    {
        var need = Need.All[id];
        var page = (await Pages.OfAsync(DemoProfiles.Region))[SitePaths.Need(A.Swv.Code, need)];

        foreach (var (entry, column) in DemoProfiles.Region.Schools.Select((entry, column) => (entry, column)))
        {
            var cell = Model.Rows.Single(row => row.Id == RowId.Of(need)).Cells[column];
            var row = Assert.Single(page.QuerySelectorAll(".sop-need tbody tr, .sop-compact li"), row => row.QuerySelector($"a[href^='{SitePaths.School(entry.School.Id)}']") is not null);
            var text = Text(row);
            Assert.Contains(cell.State is CellState.Offered or CellState.Listed or CellState.ListedUnplaced or CellState.Refers ? entry.School.Name : cell.Words, text, StringComparison.Ordinal);
            if (cell.State is CellState.Offered or CellState.Mentioned or CellState.Refers)
                Assert.Contains(cell.Summary, text, StringComparison.Ordinal);
            foreach (var line in NeedCell.Of(entry.Profile!.Value, need) is NeedCell.Spoken { Words: var words } ? words.Listed.Select(item => item.NameAndPlace) : [])
                Assert.Contains(line, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Puts_a_school_that_ticked_boxes_beside_one_that_wrote()
    {
        var states = Model.Rows.Single(row => row.Id == RowId.Of(Need.All["dyslexie"])).Cells.Select(cell => cell.State).ToList();

        Assert.Contains(CellState.Offered, states);
        Assert.Contains(CellState.Listed, states);
        Assert.All(states, state => Assert.NotEqual(CellState.NoProfile, state));
    }

    [Fact]
    public async Task Has_a_word_of_explanation_for_each_state()
    {
        var page = (await Pages.OfAsync(A.Region))[SitePaths.Compare];

        var legend = page.GetElementById("kop-legenda")!.ParentElement!.QuerySelectorAll("[data-state]").ToList();
        Assert.Equal(
            Enum.GetValues<CellState>().Select(state => (state.Words, state.Meaning)).OrderBy(each => each.Words, StringComparer.Ordinal),
            legend.Select(each => (Text(each.QuerySelector("dt")!), Text(each.QuerySelector("dd")!))).OrderBy(each => each.Item1, StringComparer.Ordinal));
    }

    private static string Text(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
