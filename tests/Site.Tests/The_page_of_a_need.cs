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

    private static async Task<IDocument> OfAsync(SchoolEntry entry) =>
        (await Pages.OfAsync(A.Region with { Schools = [entry] }))[SitePaths.Need(A.Swv.Code, Dyslexie)];
}
