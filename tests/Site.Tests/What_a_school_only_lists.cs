using SopCloud.Profiles;
using SopCloud.Profiles.Comparison;
using SopCloud.Profiles.Vocabulary;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Site.Tests;

/// <summary>A form with lists to tick asks for no text per need: its school says who and what it has, and is not silent.</summary>
public class What_a_school_only_lists
{
    private const string Words = "Dyslexiespecialist (op school en via het bestuur) · Taal-/leesspecialist of -coördinator (waar is niet bekend) · Protocol dyslexie (in ontwikkeling)";

    private static readonly Need Need = Need.All["dyslexie"];

    private static Profile Profile => new()
    {
        Template = "perspectief-op-school",
        Schooljaar = A.Schooljaar,
        Provisions = new()
        {
            Specialists = new()
            {
                Items = [new(Provision.All["dyslexiespecialist"], "", [Availability.School, Availability.Board]), new(Provision.All["taal-leesspecialist"], "", [])],
            },
        },
        Protocols = Protocol("in-ontwikkeling"),
    };

    private static SchoolEntry School => A.School.With(Profile);

    [Fact]
    public async Task Stands_in_the_row_of_its_need()
    {
        var page = await Pages.SchoolAsync(School);

        var row = page.QuerySelector($"[data-row='behoefte/{Need.Id}']")!;
        Assert.Equal("listed", row.GetAttribute("data-state"));
        Assert.Equal(CellState.Listed.Words, row.QuerySelector("[data-cell] .sop-mark--listed")!.TextContent);
        Assert.Equal(Words, row.QuerySelector("[data-cell] p")!.TextContent);
        Assert.Equal("De school noemt 2 specialisten", page.QuerySelector("[data-row='behoefte/overig-aanbod'] [data-cell]")!.TextContent);
    }

    [Fact]
    public async Task Stands_among_the_schools_that_tell_about_the_need()
    {
        var site = await Pages.OfAsync(A.Region with { Schools = [School] });

        var page = site[SitePaths.Need(A.Swv.Code, Need)];
        Assert.Equal("1 school vertelt hierover", page.GetElementById("kop-vertellen")!.TextContent);
        Assert.Equal(Words.Split(" · "), page.QuerySelectorAll(".sop-need tbody td:nth-child(3) li").Select(item => item.TextContent));
        Assert.Null(page.GetElementById("kop-niet"));
        Assert.Contains("1 school vertelt hierover", site[SitePaths.Swv(A.Swv.Code)].QuerySelector($"a[href='{SitePaths.Need(A.Swv.Code, Need)}']")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(Need.Label, site[SitePaths.Place(A.Swv.Code, A.School.Address.Place)].QuerySelector(".sop-card__facts")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_found_with_the_names_of_what_is_listed()
    {
        var site = await Pages.OfAsync(A.Region with { Schools = [School] });

        var (id, school) = Assert.Single(site.Schools());
        Assert.Contains(Need.Id, school.Tells);
        Assert.Equal(
            "Noemt: Dyslexiespecialist, Taal-/leesspecialist of -coördinator, Protocol dyslexie (in ontwikkeling)",
            new FoundTexts(site.Text(SitePaths.SwvTexts(A.Swv.Code))).Says[(id, Need.Id)]);
    }

    [Theory]
    [InlineData("aanwezig", "", true)]
    [InlineData("in-ontwikkeling", "", true)]
    [InlineData(null, "Wij werken met een vast plan.", true)]
    [InlineData(null, "", false)]
    [InlineData(null, "n.v.t.", false)]
    [InlineData("nee", "Komt volgend jaar.", false)]
    [InlineData("niet-aanwezig", "", false)]
    [InlineData("nog-niet-ontwikkeld", "", false)]
    [InlineData("niet-van-toepassing", "", false)]
    public void Counts_only_what_the_school_says_it_has(string? status, string text, bool counts)
    {
        var view = A.School.With(Profile with { Provisions = new(), Protocols = Protocol(status, text) }).Profile!.Value;

        Assert.Equal(counts, NeedCell.Of(view, Need) is NeedCell.Listed);
    }

    [Fact]
    public void Stands_behind_what_the_school_tells_in_its_own_words() =>
        Assert.IsType<NeedCell.Offered>(NeedCell.Of(A.School.With(Profile with { Offers = [A.Offer] }).Profile!.Value, Need));

    [Fact]
    public async Task Nothing_to_ask_and_nothing_silent_is_not_told_as_zero()
    {
        var everything = A.Offer with { Needs = Need.All.ToValueList() };

        var page = await Pages.SchoolAsync(A.School.With(Profile with { Offers = [everything] }));

        Assert.Equal("Wat hier verder niet staat", page.QuerySelector("#niet-verteld summary")!.TextContent);
    }

    [Fact]
    public async Task One_need_that_a_form_does_not_ask_is_not_called_silence()
    {
        var allButOne = A.Offer with { Needs = Need.All.Where(need => need.Id != "autisme").ToValueList() };

        var page = await Pages.SchoolAsync(A.School.With(new() { Template = "po-almere", Schooljaar = A.Schooljaar, Offers = [allButOne] }));

        Assert.Equal("Naar 1 onderwerp vraagt het formulier van deze school niet", page.QuerySelector("#niet-verteld summary")!.TextContent);
    }

    private static Protocols Protocol(string? status, string text = "") =>
        new() { Items = [new("protocollen", "Protocollen", [new("dyslexie", "Protocol dyslexie", Provision.All["protocol-dyslexie"], Status.All.Find(status), text)])] };
}
