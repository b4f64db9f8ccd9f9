using SopCloud.Profiles;
using SopCloud.Profiles.Vocabulary;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Site.Tests;

public class Publishing_one_school
{
    public static TheoryData<string> Changes => [.. ChangesByName.Keys];

    private static readonly Dictionary<string, Profile> ChangesByName = new()
    {
        ["Another text"] = A.Profile with { Offers = [A.Offer with { Texts = new OfferTexts { InLessons = "Wij lezen nu elke dag." } }] },
        ["Another need"] = A.Profile with { Offers = [A.Offer with { Needs = [Need.All["slechtziend"]] }] },
        ["Nothing left"] = new Profile { Template = A.Profile.Template, Schooljaar = A.Schooljaar },
        ["Another grens"] = A.Profile with { Boundaries = new Boundaries { Statements = [new Boundary("Ons gebouw heeft trappen.", [BoundaryCategory.All["gebouw"]])] } },
        ["Another schooljaar"] = A.Profile with { Schooljaar = new(2027) },
        ["Another website"] = A.Profile with { Contact = new Contact { Website = "https://nieuw.example" } },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task Makes_every_page_that_differs(string change)
    {
        var before = A.Region;
        var after = Replace(before, A.School.With(ChangesByName[change]));

        await AssertCoversAsync(before, after);
    }

    [Fact]
    public async Task Makes_every_page_that_differs_when_it_is_the_first_profile() =>
        await AssertCoversAsync(Replace(A.Region, A.School.WithoutProfile()), A.Region);

    [Fact]
    public async Task Makes_every_page_that_differs_where_needs_are_split_by_municipality()
    {
        var before = A.RegionOf(70, "Voorbeeldstad", "Voorbeelddorp");
        var school = before.Schools[3];
        var after = Replace(before, school.School.With(ChangesByName["Another need"]));

        await AssertCoversAsync(before, after, school.School.Id);
    }

    [Fact]
    public async Task Makes_as_many_files_in_a_large_region_as_in_a_small_one()
    {
        var small = A.RegionOf(61, "Voorbeeldstad", "Voorbeelddorp", "Voorbeeldkerk");
        var large = A.RegionOf(240, "Voorbeeldstad", "Voorbeelddorp", "Voorbeeldkerk");

        var inSmall = await Pages.Generator.SchoolAsync(small, small.Schools[0].School.Id);
        var inLarge = await Pages.Generator.SchoolAsync(large, large.Schools[0].School.Id);

        Assert.Equal(inSmall.Count, inLarge.Count);
    }

    [Fact]
    public async Task Makes_the_same_bytes_as_the_whole_region()
    {
        var all = (await Pages.Generator.RegionAsync(A.Region)).ToDictionary(file => file.Path);

        foreach (var file in await Pages.Generator.SchoolAsync(A.Region, A.School.Id))
            Assert.True(all[file.Path].Content.Span.SequenceEqual(file.Content.Span), file.Path);
    }

    [Fact]
    public async Task Of_another_region_is_refused() =>
        await Assert.ThrowsAsync<ArgumentException>(() => Pages.Generator.SchoolAsync(A.Region, Profiles.Register.SchoolId.Parse("99XX00")));

    private static async Task AssertCoversAsync(Region before, Region after, Profiles.Register.SchoolId? id = null)
    {
        var old = (await Pages.Generator.RegionAsync(before)).ToDictionary(file => file.Path);
        var differing = (await Pages.Generator.RegionAsync(after))
            .Where(file => !old.TryGetValue(file.Path, out var was) || !was.Content.Span.SequenceEqual(file.Content.Span))
            .Select(file => file.Path)
            .ToList();

        var made = (await Pages.Generator.SchoolAsync(after, id ?? A.School.Id)).Select(file => file.Path).ToHashSet();

        Assert.NotEmpty(differing);
        Assert.Subset(made, differing.ToHashSet());
    }

    private static Region Replace(Region region, SchoolEntry entry) =>
        region with { Schools = region.Schools.Select(other => other.School.Id == entry.School.Id ? entry : other).ToValueList() };
}
