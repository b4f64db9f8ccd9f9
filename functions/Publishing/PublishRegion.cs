using SopCloud.Functions.Layout;
using SopCloud.Functions.Register;
using SopCloud.Profiles.Register;
using SopCloud.Site;

namespace SopCloud.Functions.Publishing;

/// <summary>Makes every page of one SWV anew from the register and the placed versions: after a change of the register, of the generator, of the schooljaar, or when a bundle was lost.</summary>
internal sealed partial class PublishRegion(
    WorkList work,
    SchoolRegister register,
    LogoStore logos,
    PlacedProfiles placed,
    RegionStore regions,
    SiteUpload upload,
    Generator generator,
    TimeProvider clock,
    ILogger<PublishRegion> log)
{
    /// <summary>Safe to run again at any time.</summary>
    public async Task RunAsync(SwvCode swv, CancellationToken stop)
    {
        await using var lease = await regions.LeaseAsync(swv, stop);
        await RunAsync(swv, lease, stop);
    }

    /// <param name="lease">The right to publish this SWV, held by the caller.</param>
    public async Task RunAsync(SwvCode swv, ManifestLease lease, CancellationToken stop)
    {
        if (await register.FindSwvAsync(swv, stop) is not { } facts)
        {
            LogUnknown(swv);
            return;
        }

        // Asked once: pages that began before midnight are of the old schooljaar, and the sweep makes them anew.
        var schooljaar = Schooljaar.Of(DutchTime.Today(clock));
        var schools = new List<SchoolEntry>();
        await foreach (var school in register.OfSwvAsync(swv, stop))
        {
            await lease.KeepAsync(stop);
            schools.Add(new(school, await placed.OfAsync(school.Id, stop)));
        }

        var previous = await regions.FindTagAsync(swv, stop);
        var picture = facts.Look.Logo is { } logo ? await logos.ReadAsync(swv, logo, stop) : null;
        if (picture is null && facts.Look.Logo is not null)
        {
            // Pages without a logo are better than none.
            LogNoLogo(swv);
            facts = facts with { Look = facts.Look with { Logo = null } };
        }

        var region = new Region(facts, [.. schools.OrderBy(school => school.School.Id.ToString(), StringComparer.Ordinal)]) { Schooljaar = schooljaar, Logo = picture };
        var files = await generator.RegionAsync(region);
        await upload.AddAssetsAsync(stop);
        var manifest = await upload.UploadAsync(lease, files, stop);
        await regions.SaveAsync(region, previous, stop);
        await upload.RemoveOthersAsync(lease, manifest with { MadeBy = MadeBy.Now(schooljaar) }, files, stop);
        await work.AddCountryAsync(stop);
        LogPublished(swv, schools.Count, files.Count);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Published {Swv}: {Schools} schools, {Files} files")]
    private partial void LogPublished(SwvCode swv, int schools, int files);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Swv} is published without its logo, which is not in storage; import the file of its SWV again")]
    private partial void LogNoLogo(SwvCode swv);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Nothing published for {Swv}: the register does not know it")]
    private partial void LogUnknown(SwvCode swv);
}
