using AngleSharp.Dom;
using SopCloud.Profiles;
using SopCloud.Profiles.Vocabulary;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Site.Tests;

public class The_page_of_a_need
{
    private static readonly Need Dyslexie = Need.All["dyslexie"];

    [Fact]
    public async Task Tells_what_it_is_and_what_to_expect_of_every_school_before_the_schools()
    {
        var page = await OfAsync(A.SchoolEntry);

        Assert.Equal(NeedExplanation.Of(Dyslexie).About, page.QuerySelector(".sop-lead")!.TextContent);
        Assert.Contains(NeedExplanation.Of(Dyslexie).EverySchool, page.QuerySelector(".sop-panel")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector($".sop-panel a[href='{SitePaths.Word("basisondersteuning")}']"));
    }

    [Fact]
    public async Task Tells_what_a_school_does_for_all_apart_from_what_it_does_beyond_that()
    {
        Offer basis = new() { Question = "lezen", TargetGroup = "", Needs = [Dyslexie], Level = OfferLevel.Basis, Texts = new OfferTexts { InLessons = "Elke ochtend lezen wij een half uur met de hele klas." } };
        Offer extra = new() { Question = "lezen", TargetGroup = "", Needs = [Dyslexie], Level = OfferLevel.Extra, Texts = new OfferTexts { InLessons = "Twee keer per week leest uw kind met de leesspecialist." } };

        var page = await OfAsync(A.School.With(A.Profile with { Offers = [basis, extra] }));

        Assert.Equal(
            ["Basisondersteuning Elke ochtend lezen wij een half uur met de hele klas.", "Extra ondersteuning Twee keer per week leest uw kind met de leesspecialist."],
            page.QuerySelectorAll(".sop-need__level").Select(line => string.Join(' ', line.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
    }

    [Fact]
    public async Task Shows_the_grens_that_fits_of_a_school_that_tells_nothing_else()
    {
        Boundary building = new("Ons gebouw heeft geen lift en twee verdiepingen.", [BoundaryCategory.All["gebouw"]]);
        Boundary learning = new("Uitstroom op niveau eind groep 4 kunnen wij niet bieden.", [BoundaryCategory.All["leren"]]);
        var school = A.School.With(A.Profile with { Boundaries = new() { Statements = [learning, building] } });

        var site = await Pages.OfAsync(A.Region with { Schools = [school] });

        var page = site[SitePaths.Need(A.Swv.Code, Need.All["motorisch"])];
        Assert.Equal("1 school noemt alleen een grens", page.QuerySelector("#kop-grens")!.TextContent);
        var row = Assert.Single(page.QuerySelectorAll(".sop-compact li"));
        Assert.Contains("Grens: Toegankelijkheid van het gebouw", row.TextContent, StringComparison.Ordinal);
        Assert.Contains(building.Text, row.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(learning.Text, row.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_what_fits_the_need_before_the_other_grenzen_and_folds_those()
    {
        Boundary many = new("Hier ligt onze grens.", [BoundaryCategory.All["veiligheid"], BoundaryCategory.All["rust"], BoundaryCategory.All["gebouw"], BoundaryCategory.All["leren"]]);

        var page = await OfAsync(A.School.With(A.Profile with { Boundaries = new() { Statements = [many] } }));

        var cell = page.QuerySelector(".sop-need tbody td:last-child")!;
        Assert.Equal("Leren en uitstroom", Assert.Single(cell.QuerySelectorAll(":scope > ul a")).TextContent);
        Assert.StartsWith("En nog 3 onderwerpen", cell.QuerySelector("summary")!.TextContent, StringComparison.Ordinal);
    }

    private static async Task<IDocument> OfAsync(SchoolEntry entry) =>
        (await Pages.OfAsync(A.Region with { Schools = [entry] }))[SitePaths.Need(A.Swv.Code, Dyslexie)];
}
