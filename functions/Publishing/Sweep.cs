using SopCloud.Functions.Dossiers;
using SopCloud.Functions.Layout;
using SopCloud.Functions.Moderation.Erasing;
using SopCloud.Functions.Notices;
using SopCloud.Functions.Register;
using SopCloud.Functions.Signals;
using SopCloud.Profiles.Moderation;
using SopCloud.Profiles.Register;

namespace SopCloud.Functions.Publishing;

/// <summary>
/// Once a minute: finishes what a crash or a lost message left, tells schools what was decided, tidies the work list, and
/// makes the country-wide files when something changed. The first one of a new schooljaar makes all pages anew.
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
    EraseWords eraseWords,
    SignalStore signals,
    TimeProvider clock,
    ILogger<Sweep> log)
{
    // Longer than any request lives: a submission writes its row before its stage, and must not find it tidied away between.
    private static readonly TimeSpan TidyAfter = TimeSpan.FromMinutes(10);

    private DateTimeOffset _askAgainAt;
    private DateTimeOffset _tidyAgainAt;
    private Schooljaar _asked;

    /// <exception cref="AggregateException">Some work failed; the rest was done, and the next sweep tries again.</exception>
    public async Task RunAsync(CancellationToken stop)
    {
        await RenewAsync(stop);

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

        try
        {
            await TidyAsync(stop);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            LogFailed(SignalStore.TableName, "old", e);
            failures.Add(e);
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

    /// <summary>Signals are kept for days, so now and then is often enough.</summary>
    private async Task TidyAsync(CancellationToken stop)
    {
        if (clock.GetUtcNow() < _tidyAgainAt)
            return;
        await signals.RemoveOldAsync(stop);
        _tidyAgainAt = clock.GetUtcNow() + TidyAfter;
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
            case EraseWork erase:
                await eraseWords.RunAsync(erase, stop);
                break;
            case DecisionWork decision:
                await FollowAsync(decision, stop);
                break;
            case UnknownWork unknown:
                LogUnknown(unknown.Partition, unknown.Key);
                break;
        }
    }

    /// <summary>A submission waits with the SWV that the school belongs to now; one that is decided waits no more.</summary>
    private async Task FollowAsync(DecisionWork decision, CancellationToken stop)
    {
        if (await dossiers.ReadStageAsync(decision.School, decision.Schooljaar, stop) is not Stage.Waiting)
        {
            if (decision.Since < clock.GetUtcNow() - TidyAfter)
                await work.RemoveAsync(decision, stop);
        }
        else if ((await register.FindAsync(decision.School, stop))?.Swv is { } now && now != decision.Swv)
        {
            await work.AddDecisionAsync(now, decision.School, decision.Schooljaar, stop);
            await work.RemoveAsync(decision, stop);
        }
    }

    /// <summary>
    /// A new build of the pages reaches every SWV, and so does a new schooljaar; a home page is there before any school is.
    /// While a deployment rolls out, an older instance may still write, so it is asked again.
    /// </summary>
    private async Task RenewAsync(CancellationToken stop)
    {
        var schooljaar = Schooljaar.Of(DutchTime.Today(clock));
        if (schooljaar == _asked && clock.GetUtcNow() < _askAgainAt)
            return;

        var current = MadeBy.Now(schooljaar);
        await foreach (var swv in register.SwvsAsync(stop))
        {
            if (await regions.ReadMadeByAsync(swv.Code, stop) != current)
                await work.AddRegionAsync(swv.Code, stop);
        }

        if (await regions.ReadMadeByAsync(null, stop) != current)
            await work.AddCountryAsync(stop);
        (_asked, _askAgainAt) = (schooljaar, clock.GetUtcNow() + TidyAfter);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Work {Key} of {Partition} failed; the next sweep tries again")]
    private partial void LogFailed(string partition, string key, Exception e);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Work {Key} of {Partition} cannot be read by this version; it stays")]
    private partial void LogUnknown(string partition, string key);
}
