using SopCloud.Measurements.Country;
using SopCloud.Profiles.Register;
using Xunit;

namespace SopCloud.Site.Tests;

/// <summary>What a phone fetches before a parent can read, as the host sends it: bytes are a promise, unlike the time they take.</summary>
public class A_first_visit
{
    private const int OfSchool = 45 * 1024;

    // What comes with each answer, of the host and of the protocol.
    private const int Headers = 300;

    [Fact]
    public async Task Of_a_school_that_writes_15_KB_takes_45_KB_with_the_heaviest_logo_and_colours_of_its_SWV()
    {
        var region = new GeneratedRegions(40, seed: 1).All().First();
        var looks = new SwvLook { SiteName = "Zilverwater wijst de weg", Colour = Colour.Parse("#24508c", null), Accent = Colour.Parse("#f28f3b", null), Logo = new("0123456789", 400, 160, "Logo van het samenwerkingsverband") };
        var swv = region.Swv with { Phone = "099 123 45 67", Email = "info@zilverwater.example", Look = looks };

        var files = (await Pages.Generator.RegionAsync(region with { Swv = swv })).ToList();

        var page = files.Where(file => file.Path.StartsWith("scholen/", StringComparison.Ordinal)).Max(file => WebFolder.Stored(file).Length);
        var style = files.Single(file => file.Path.Contains("/stijl-", StringComparison.Ordinal));
        string[] assets = ["site.css", "figtree.woff2", "selection.js"];
        var beside = assets.Sum(name => WebFolder.Stored(Assets.Find(Assets.Url(name)[1..])!).Length) + WebFolder.Stored(style).Length + Logo.MaxBytes;
        Assert.InRange(page + beside + ((assets.Length + 3) * Headers), 1, OfSchool);
    }
}
