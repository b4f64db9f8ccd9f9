using System.Diagnostics;
using SopCloud.Site;

namespace SopCloud.Measurements.Country;

/// <summary>Writes the site of a generated country to a folder, and says what that took and how large its files are.</summary>
internal sealed class WrittenCountry(DirectoryInfo folder, int schools, int seed)
{
    private const string Added = "Sinds dit jaar oefenen wij elke ochtend in een klein groepje. ";

    private readonly Generator _generator = new(new SiteAddresses(new Uri("https://steun.example"), new Uri("https://beheer.example")));
    private readonly WebFolder _web = new(folder);

    public async Task WriteAsync(TextWriter screen)
    {
        if (folder.Exists && folder.EnumerateFileSystemInfos().Any())
            throw new IOException($"{folder.FullName} is not empty. Name a folder that is, or that does not exist yet.");

        var watch = Stopwatch.StartNew();
        var written = new TextFigures();
        Region? measured = null;
        var regions = new GeneratedRegions(schools, seed);
        var summaries = new List<RegionSummary>();
        foreach (var file in Assets.Files)
            _web.Add(file);
        foreach (var region in regions.All())
        {
            foreach (var file in await _generator.RegionAsync(region))
                _web.Add(file);
            summaries.Add(RegionSummary.Of(region));
            written.Add(region);
            if (measured is null || (measured.Schools.Count != SwvSizes.Measured && region.Schools.Count >= measured.Schools.Count))
                measured = region;
        }

        foreach (var file in await _generator.CountryAsync(summaries, GeneratedRegions.Schooljaar, regions.Land.Postcodes))
            _web.Add(file);

        await screen.WriteLineAsync($"{schools} schools of {summaries.Count} SWVs, seed {seed}: {_web.Files.Count} files in {watch.Elapsed.TotalSeconds:0} s, at most {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB of memory");
        written.Print(screen);
        FileSizes.Print(screen, _web.Files);
        await PrintCostAsync(screen, measured!);
    }

    /// <summary>What it takes to publish one school: its profile is changed by a sentence, and the files that differ are counted.</summary>
    private async Task PrintCostAsync(TextWriter screen, Region region)
    {
        var entry = region.Schools.First(entry => entry.Profile is { Value.Offers.IsEmpty: false });
        var placed = entry.Profile!;
        var offer = placed.Value.Offers[0];
        var texts = offer.Texts.Whole.Length > 0 ? offer.Texts with { Whole = Added + offer.Texts.Whole } : offer.Texts with { InLessons = Added + offer.Texts.InLessons };
        var view = placed.Value with { Offers = [offer with { Texts = texts }, .. placed.Value.Offers.Skip(1)] };
        var changed = region with { Schools = [.. region.Schools.Select(other => other == entry ? GeneratedRegions.Placed(entry.School, view, placed.At) : other)] };

        var watch = Stopwatch.StartNew();
        var files = await _generator.SchoolAsync(changed, entry.School.Id);
        var took = watch.Elapsed;
        var differing = files.Where(file => !_web.Holds(file)).ToList();
        await screen.WriteLineAsync($"Publishing one school of an SWV of {region.Schools.Count}: {files.Count} files made in {took.TotalMilliseconds:0} ms, {differing.Count} differ, {differing.Sum(file => WebFolder.Stored(file).Length) / 1024} KB to upload");
    }
}
