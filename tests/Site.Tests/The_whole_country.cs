using System.IO.Compression;
using System.Xml.Linq;
using SopCloud.Profiles;
using SopCloud.Profiles.Register;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Site.Tests;

/// <summary>75 SWVs with 6,150 schools, as large as the country: what nobody notices with the schools of one test.</summary>
public class The_whole_country(ITestOutputHelper output)
{
    private const int Swvs = 75;
    private const int SchoolsEach = 82;
    private const int PlacesEach = 33;

    private static readonly Task<Pages> Site = MadeAsync();

    [Theory]
    [InlineData(SitePaths.Home, 8)]
    [InlineData(SitePaths.Finder, 8)]
    [InlineData(SitePaths.Places, 8)]
    [InlineData(SitePaths.OpenData, 16)]
    public async Task Has_ways_in_that_stay_light(string path, int kilobytes)
    {
        var bytes = Compressed((await Site).Files[SitePaths.FileOf(path)]);

        output.WriteLine($"{path}: {bytes} bytes compressed");
        Assert.InRange(bytes, 1, kilobytes * 1024);
    }

    [Fact]
    public async Task Is_reached_without_a_script_by_the_first_letter_of_a_place()
    {
        var site = await Site;

        var letters = site[SitePaths.Home].QuerySelectorAll(".sop-letters a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Equal(letters, site[SitePaths.Finder].QuerySelectorAll(".sop-letters a").Select(link => link.GetAttribute("href")!));
        Assert.Equal(Swvs * PlacesEach, letters.Sum(path => site[path].QuerySelectorAll("a[href*='/plaatsen/'] + .sop-quiet").Length));
        Assert.All(letters, path => Assert.InRange(Compressed(site.Files[SitePaths.FileOf(path)]), 1, 12 * 1024));
    }

    [Fact]
    public async Task Is_reached_without_a_script_by_a_need_and_then_a_region()
    {
        var site = await Site;

        var tiles = site[SitePaths.Finder].QuerySelectorAll("[id^='behoeften='] a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.All(tiles, path => Assert.Equal(Swvs, site[path].QuerySelectorAll(".sop-links a[href*='/behoeften/']").Length));
        Assert.NotEmpty(tiles);
    }

    [Fact]
    public async Task Fits_in_one_sitemap()
    {
        var file = (await Site).Files[SitePaths.FileOf(SitePaths.Sitemap)];
        var addresses = XDocument.Parse(System.Text.Encoding.UTF8.GetString(file.Content.Span)).Root!.Elements().Count();

        output.WriteLine($"{addresses} addresses, {file.Content.Length} bytes");
        Assert.InRange(addresses, 10_000, 40_000);
        Assert.InRange(file.Content.Length, 1, 40_000_000);
    }

    private static int Compressed(SiteFile file)
    {
        using var into = new MemoryStream();
        using (var gzip = new GZipStream(into, CompressionLevel.SmallestSize, leaveOpen: true))
            gzip.Write(file.Content.Span);
        return (int)into.Length;
    }

    private static async Task<Pages> MadeAsync()
    {
        var one = RegionSummary.Of(A.Region with { Schools = [A.SchoolEntry] });
        var school = one.Schools[0];
        var regions = Enumerable.Range(0, Swvs).Select(swv => one with
        {
            Code = SwvCode.Parse($"PO{1000 + swv}"),
            Name = $"Samenwerkingsverband {(char)('A' + (swv % 26))}{swv} passend onderwijs",
            Schools = Enumerable.Range(0, SchoolsEach).Select(number => school with
            {
                Id = IdOf((swv * SchoolsEach) + number),
                Name = $"School {swv} {number}",
                Place = $"{(char)('A' + ((swv + number) % PlacesEach % 26))}voorbeeld {swv} {number % PlacesEach}",
                Municipality = $"Gemeente {swv} {number % 5}",
                BoardNumber = $"{(swv * 10) + (number % 10):00000}",
            }).ToValueList(),
        });
        return Pages.Of(await Pages.Generator.CountryAsync([.. regions], A.Schooljaar, new Dictionary<string, GeoPoint>()));
    }

    private static SchoolId IdOf(int number) => SchoolId.Parse($"99{(char)('A' + (number % 26))}{(char)('A' + (number / 26 % 26))}{number / 676:00}");
}
