using SopCloud.Functions.Dossiers;
using SopCloud.Functions.Layout;
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
    RedactionStore redactions,
    RegionStore regions,
    PublishRegion publishRegion,
    SiteUpload upload,
    Generator generator,
    TimeProvider clock,
    ILogger<PublishSchool> log)
{
    // Longer than any request lives: between the intention and the decision lies one write.
    private static readonly TimeSpan DecidedWithin = TimeSpan.FromMinutes(10);

    /// <summary>Safe to run again, at any time and with any message: what is done is what the work list and the truth say.</summary>
    public async Task RunAsync(PublishMessage message, CancellationToken stop)
    {
        if (await work.FindPublicationAsync(message.Swv, message.School, stop) is not { } todo)
        {
            LogNothingToDo(message.School, message.Swv);
            return;
        }

        // What is true is read under the lease: whoever waited for it must not publish what it saw before.
        await using var lease = await regions.LeaseAsync(message.Swv, stop);
        var school = await register.FindAsync(message.School, stop);
        var isLeftOut = todo.Redactions is null || (await redactions.ReadAsync(message.School, stop)).Version >= todo.Redactions;
        var profile = await placed.OfAsync(message.School, stop);
        if (school?.Swv == message.Swv)
            await PublishAsync(new(school, profile), lease, stop);
        else if (school?.Swv is { } now)
            await work.AddPublicationAsync(todo with { Swv = now }, stop);

        LogPublished(message.School, message.Swv);
        var isDecided = todo.Submission is null || profile?.Submission == todo.Submission;
        if ((isDecided && isLeftOut) || todo.Since < clock.GetUtcNow() - DecidedWithin)
            await work.RemoveAsync(todo, stop);
        else
            // The decision is being made at this moment: the message that follows it, or the sweep, comes back. Or it was about an
            // older schooljaar than parents see, and then what they see is published already.
            LogNotDecidedYet(message.School, message.Swv);
    }

    private async Task PublishAsync(SchoolEntry entry, ManifestLease lease, CancellationToken stop)
    {
        var swv = entry.School.Swv!.Value;
        var isCurrent = lease.Manifest.MadeBy == MadeBy.Now(Schooljaar.Of(DutchTime.Today(clock)));
        if (!isCurrent || await regions.ReadAsync(swv, stop) is not { } stored)
        {
            await publishRegion.RunAsync(swv, lease, stop);
            return;
        }

        var others = stored.Value.Schools.Where(school => school.School.Id != entry.School.Id);
        var region = stored.Value with { Schools = [.. others.Append(entry).OrderBy(school => school.School.Id.ToString(), StringComparer.Ordinal)] };
        var manifest = await upload.UploadAsync(lease, await generator.SchoolAsync(region, entry.School.Id), stop);
        await regions.SaveAsync(region, stored.Tag, stop);
        await lease.SaveAsync(manifest, stop);
        await work.AddCountryAsync(stop);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Published {School} of {Swv}")]
    private partial void LogPublished(SchoolId school, SwvCode swv);

    [LoggerMessage(Level = LogLevel.Information, Message = "Nothing to publish for {School} of {Swv}: done already, or never asked")]
    private partial void LogNothingToDo(SchoolId school, SwvCode swv);

    [LoggerMessage(Level = LogLevel.Information, Message = "{School} of {Swv} is not decided yet; it is published after")]
    private partial void LogNotDecidedYet(SchoolId school, SwvCode swv);
}
