using SopCloud.Functions.Register;
using SopCloud.Profiles.Register;
using SopCloud.Site;

namespace SopCloud.Functions.Publishing;

/// <summary>
/// Brings one school's placed profile to the public site: its page and the pages of its SWV that mention it. It costs the
/// same however many schools the country has.
/// </summary>
internal sealed partial class PublishSchool(
    WorkList work,
    SchoolRegister register,
    PlacedProfiles placed,
    RegionStore regions,
    PublishRegion publishRegion,
    SiteUpload upload,
    Generator generator,
    ILogger<PublishSchool> log)
{
    /// <summary>Safe to run again, at any time and with any message: what is done is what the work list and the truth say.</summary>
    public async Task RunAsync(PublishMessage message, CancellationToken stop)
    {
        if (await work.FindPublicationAsync(message.Swv, message.School, stop) is not { } todo)
        {
            LogNothingToDo(message.School, message.Swv);
            return;
        }

        var school = await register.FindAsync(message.School, stop);
        if (school?.Swv == message.Swv)
            await PublishAsync(new(school, await placed.OfAsync(school.Id, stop)), message, stop);

        await work.RemoveAsync(todo, stop);
    }

    private async Task PublishAsync(SchoolEntry entry, PublishMessage message, CancellationToken stop)
    {
        await using var lease = await regions.LeaseAsync(message.Swv, stop);
        var stored = await regions.ReadAsync(message.Swv, stop);
        if (stored is null || lease.Manifest.Generator != SiteManifest.CurrentGenerator)
        {
            await publishRegion.RunAsync(message.Swv, lease, stop);
            return;
        }

        var others = stored.Value.Schools.Where(school => school.School.Id != entry.School.Id);
        var region = stored.Value with { Schools = [.. others.Append(entry).OrderBy(school => school.School.Id.ToString(), StringComparer.Ordinal)] };
        var manifest = await upload.UploadAsync(lease, await generator.SchoolAsync(region, entry.School.Id), stop);
        await regions.SaveAsync(region, stored, stop);
        await lease.SaveAsync(manifest, stop);
        await work.AddCountryAsync(stop);
        LogPublished(message.School, message.Swv);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Published {School} of {Swv}")]
    private partial void LogPublished(SchoolId school, SwvCode swv);

    [LoggerMessage(Level = LogLevel.Information, Message = "Nothing to publish for {School} of {Swv}: done already, or never asked")]
    private partial void LogNothingToDo(SchoolId school, SwvCode swv);
}
