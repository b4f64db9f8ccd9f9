using SopCloud.Functions.Layout;
using SopCloud.Functions.Register;
using SopCloud.Profiles.Register;
using SopCloud.Site;

namespace SopCloud.Functions.Publishing;

/// <summary>Makes what spans all SWVs anew: home, search, compare, explanation, sitemap. It reads one small summary per SWV.</summary>
internal sealed partial class PublishCountry(
    SchoolRegister register,
    PostcodePoints postcodes,
    RegionStore regions,
    SiteUpload upload,
    Generator generator,
    TimeProvider clock,
    ILogger<PublishCountry> log)
{
    public async Task RunAsync(CancellationToken stop)
    {
        await using var lease = await regions.LeaseCountryAsync(stop);
        var schooljaar = Schooljaar.Of(DutchTime.Today(clock));
        var summaries = new List<RegionSummary>();
        await foreach (var swv in register.SwvsAsync(stop))
        {
            if (await regions.ReadSummaryAsync(swv.Code, stop) is { } summary)
                summaries.Add(summary);
        }

        var points = (await postcodes.LoadAsync(stop)).ToDictionary(point => point.Digits, point => new GeoPoint(point.Latitude, point.Longitude));
        var files = await generator.CountryAsync(summaries, schooljaar, points);
        await upload.AddAssetsAsync(stop);
        var manifest = await upload.UploadAsync(lease, files, stop);
        await upload.RemoveOthersAsync(lease, manifest with { MadeBy = MadeBy.Now(schooljaar) }, files, stop);
        LogPublished(summaries.Count, files.Count);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Published the country: {Swvs} SWVs, {Files} files")]
    private partial void LogPublished(int swvs, int files);
}
