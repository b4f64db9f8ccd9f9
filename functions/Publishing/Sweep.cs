using SopCloud.Functions.Dossiers;
using SopCloud.Functions.Notices;
using SopCloud.Functions.Register;
using SopCloud.Profiles.Moderation;

namespace SopCloud.Functions.Publishing;

/// <summary>
/// Once a minute: finishes what a crash or a lost message left, tells schools what was decided, tidies the work list, and
/// makes the country-wide files when something changed.
/// </summary>
internal sealed partial class Sweep(
    WorkList work,
    SchoolRegister register,
    DossierStore dossiers,
    RegionStore regions,
    PublishSchool publishSchool,
    PublishRegion publishRegion,
    PublishCountry publishCountry,
    NotifyOfDecision notify,
    TimeProvider clock,
    ILogger<Sweep> log)
{
    // Longer than any request lives: a submission writes its row before its stage, and must not find it tidied away between.
    private static readonly TimeSpan TidyAfter = TimeSpan.FromMinutes(10);

    private bool _generatorChecked;

    /// <exception cref="AggregateException">Some work failed; the rest was done, and the next sweep tries again.</exception>
    public async Task RunAsync(CancellationToken stop)
    {
        await RenewAfterDeploymentAsync(stop);

        var failures = new List<Exception>();
        await foreach (var item in work.AllAsync(stop))
        {
            try
            {
                await DoAsync(item, stop);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // One SWV that fails must not keep the others waiting.
                LogFailed(item.Partition, item.Key, e);
                failures.Add(e);
            }
        }

        // After the schools, as their publishing asks for it.
        if (await work.FindCountryAsync(stop) is { } country)
        {
            await publishCountry.RunAsync(stop);
            await work.RemoveAsync(country, stop);
        }

        if (failures.Count > 0)
            throw new AggregateException(failures);
    }

    private async Task DoAsync(Work item, CancellationToken stop)
    {
        switch (item)
        {
            case RegionWork region:
                await publishRegion.RunAsync(region.Swv, stop);
                await work.RemoveAsync(region, stop);
                break;
            case PublicationWork publication:
                await publishSchool.RunAsync(new(publication.Swv, publication.School), stop);
                break;
            case NoticeWork notice:
                if (!await notify.RunAsync(notice, stop) && notice.Since < clock.GetUtcNow() - TidyAfter)
                    await work.RemoveAsync(notice, stop);
                break;
            case DecisionWork decision when decision.Since < clock.GetUtcNow() - TidyAfter:
                if (await dossiers.ReadStageAsync(decision.School, decision.Schooljaar, stop) is not Stage.Waiting)
                    await work.RemoveAsync(decision, stop);
                break;
        }
    }

    /// <summary>A new build of the pages reaches every SWV; asked once in a process, as a process runs one build.</summary>
    private async Task RenewAfterDeploymentAsync(CancellationToken stop)
    {
        if (_generatorChecked)
            return;

        await foreach (var swv in register.SwvsAsync(stop))
        {
            await using var lease = await regions.LeaseAsync(swv.Code, stop);
            if (lease.Manifest.Generator != SiteManifest.CurrentGenerator)
                await work.AddRegionAsync(swv.Code, stop);
        }

        await using (var lease = await regions.LeaseCountryAsync(stop))
        {
            // Also where nothing was ever published: without any school yet, parents find a home page that says so.
            if (lease.Manifest.Generator != SiteManifest.CurrentGenerator)
                await work.AddCountryAsync(stop);
        }

        _generatorChecked = true;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Work {Key} of {Partition} failed; the next sweep tries again")]
    private partial void LogFailed(string partition, string key, Exception e);
}
