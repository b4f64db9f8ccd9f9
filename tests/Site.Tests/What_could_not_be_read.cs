using SopCloud.Profiles;
using SopCloud.Profiles.Comparison;
using SopCloud.Profiles.Vocabulary;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Site.Tests;

/// <summary>A document answers with tick marks that its text lost: that is neither silence nor an answer.</summary>
public class What_could_not_be_read
{
    private static readonly Profile Profile = new() { Template = A.Profile.Template, Schooljaar = A.Schooljaar, Unread = ["basis-dyslexie", "advies-mr"] };

    [Fact]
    public async Task Is_said_in_its_row_and_at_its_question()
    {
        var page = await Pages.SchoolAsync(A.School.With(Profile));

        var row = page.QuerySelector("[data-row='behoefte/dyslexie']")!;
        Assert.Equal("unread", row.GetAttribute("data-state"));
        Assert.Equal(CellState.Unread.Words, row.QuerySelector("[data-cell]")!.TextContent.Trim());
        Assert.Contains("De medezeggenschapsraad heeft advies gegeven: staat in het document van de school, maar is niet te lezen.", page.GetElementById("totstandkoming")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Het bestuur heeft het profiel vastgesteld: niet ingevuld", page.GetElementById("totstandkoming")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_said_on_the_page_of_its_need()
    {
        var site = await Pages.OfAsync(A.Region with { Schools = [A.School.With(Profile)] });

        var page = site[SitePaths.Need(A.Swv.Code, Need.All["dyslexie"])];
        Assert.Contains(CellState.Unread.Words, page.QuerySelector(".sop-compact")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_no_grens_that_the_school_does_not_name()
    {
        Assert.Equal((CellState.Unread, CellState.Unread.Words), Silence(Profile with { Unread = ["grenzen"] }));
        Assert.Equal((CellState.NotAsked, CellState.NotAsked.Words), Silence(Profile with { Template = "passenderwijs", Unread = [] }));
        Assert.Equal((CellState.Named, "een ander onderwerp"), Silence(Profile with { Unread = [], Boundaries = new() { Statements = [new("Wij helpen niet op zee.", [])] } }));

        static (CellState State, string Words) Silence(Profile profile)
        {
            var summary = SchoolSummary.Of(A.School.With(profile));
            return (Enum.GetValues<CellState>().Single(state => state.Key == summary.UnboundedState), summary.Unbounded!);
        }
    }

    [Fact]
    public async Task Is_not_counted_as_silence()
    {
        var site = await Pages.OfAsync(A.Region with { Schools = [A.School.With(Profile)] });

        Assert.Equal(
            $"Over {Need.All.Count - 1} onderwerpen vertelt de school niets, bij 1 onderwerp is het antwoord niet te lezen",
            site[SitePaths.School(A.School.Id)].QuerySelector("#niet-verteld summary")!.TextContent);
        Assert.Equal("Van 1 school is het antwoord niet te lezen", site[SitePaths.Need(A.Swv.Code, Need.All["dyslexie"])].GetElementById("kop-niet")!.TextContent);
    }

    [Fact]
    public async Task Is_told_to_the_finder_as_such_and_not_as_left_empty_or_not_asked()
    {
        var school = (await Pages.OfAsync(A.Region with { Schools = [A.School.With(Profile)] })).Schools(SitePaths.SwvSchools(A.Swv.Code)).Values.Single();

        Assert.Equal(["dyslexie"], school.Unread);
        Assert.DoesNotContain("dyslexie", school.Asked);
        Assert.Contains("gedrag", school.Asked);
    }
}
