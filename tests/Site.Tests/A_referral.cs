using SopCloud.Profiles;
using SopCloud.Profiles.Comparison;
using SopCloud.Profiles.Vocabulary;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Site.Tests;

/// <summary>"We refer these children to speciaal (basis)onderwijs" stands among the offers of a profile, and is none.</summary>
public class A_referral
{
    private const string Words = "Wij verwijzen kinderen die zeer moeilijk leren.";

    private static readonly Need Need = Need.All["moeilijk-lerend"];

    private static Offer Referral => A.Offer with { Level = OfferLevel.Refers, Needs = [], AlsoFor = [Need], TargetGroup = "kinderen die wij verwijzen", Texts = new() { Whole = Words } };

    private static Offer Arrangement => Referral with { Level = OfferLevel.Arrangement, TargetGroup = "kinderen voor wie wij een arrangement vragen", Texts = new() { Whole = "Een begeleider komt twee uur per week." } };

    [Fact]
    public async Task Stands_apart_from_what_the_school_offers()
    {
        var page = await Pages.SchoolAsync(SchoolThat(Referral));

        var row = page.QuerySelector($"[data-row='behoefte/{Need.Id}']")!;
        Assert.Equal("refers", row.GetAttribute("data-state"));
        Assert.Equal("verwijzen", row.ParentElement!.Id);
        Assert.Contains("Verwijst naar speciaal (basis)onderwijs", row.QuerySelector("[data-cell]")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(Words, page.GetElementById("ondersteuning")!.TextContent, StringComparison.Ordinal);
        var brief = page.QuerySelectorAll("#in-het-kort h3").Single(heading => heading.ParentElement!.TextContent.Contains(Need.Label, StringComparison.Ordinal));
        Assert.Equal("Hiervoor verwijst de school", brief.TextContent);
    }

    [Fact]
    public async Task Beside_an_offer_says_both()
    {
        var page = await Pages.SchoolAsync(SchoolThat(Arrangement, Referral));

        var row = page.QuerySelector($"[data-row='behoefte/{Need.Id}']")!;
        Assert.Equal("offered", row.GetAttribute("data-state"));
        Assert.Equal(["Met een arrangement", "Verwijst naar speciaal (basis)onderwijs"], row.QuerySelectorAll(".sop-badge").Select(badge => badge.TextContent));
    }

    [Fact]
    public async Task Without_a_need_is_a_referral_to_compare_and_no_other_offer()
    {
        var page = await Pages.SchoolAsync(SchoolThat(Referral with { AlsoFor = [] }));

        Assert.Equal("refers", page.QuerySelector("[data-row='behoefte/overig-aanbod']")!.GetAttribute("data-state"));
        Assert.Contains(Words, page.GetElementById("verwijzen")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Counts_for_nobody_as_a_school_that_tells_what_it_does()
    {
        var site = await Pages.OfAsync(A.Region with { Schools = [SchoolThat(Referral)] });

        var page = site[SitePaths.Need(A.Swv.Code, Need)];
        Assert.Null(page.GetElementById("kop-vertellen")!.ParentElement!.QuerySelector(".sop-need"));
        Assert.Equal("1 school verwijst hiervoor", page.GetElementById("kop-verwijzen")!.TextContent);
        Assert.Null(page.GetElementById("kop-niet"));
        Assert.Contains("Nog geen school vertelt hierover", site[SitePaths.Swv(A.Swv.Code)].QuerySelector($"a[href='{SitePaths.Need(A.Swv.Code, Need)}']")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(Need.Label, site[SitePaths.Place(A.Swv.Code, A.School.Address.Place)].QuerySelector(".sop-card__facts")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_known_to_the_finder_as_one_and_never_as_an_offer()
    {
        var site = await Pages.OfAsync(A.Region with { Schools = [SchoolThat(Referral)] });

        var (_, school) = Assert.Single(site.Schools());
        Assert.Equal([Need.Id], school.Refers);
        Assert.Empty(school.Tells);
        Assert.DoesNotContain(Words, site.Text(SitePaths.SwvTexts(A.Swv.Code)), StringComparison.Ordinal);
    }

    [Fact]
    public void Is_never_the_teaser_beside_an_offer()
    {
        var summary = SchoolSummary.Of(SchoolThat(Referral, Arrangement));

        Assert.Equal("Een begeleider komt twee uur per week.", Assert.Single(summary.Needs).Text);
        Assert.Empty(summary.Refers);
    }

    [Fact]
    public void Left_empty_is_not_filled_in() =>
        Assert.IsType<NeedCell.NotFilledIn>(NeedCell.Of(SchoolThat(Referral with { Texts = new() }).Profile!.Value, Need));

    private static SchoolEntry SchoolThat(params Offer[] offers) => A.School.With(A.Profile with { Offers = offers.ToValueList() });
}
