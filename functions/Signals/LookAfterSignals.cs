using SopCloud.Functions.Access;
using SopCloud.Functions.Layout;
using SopCloud.Functions.Register;
using SopCloud.Profiles.Register;

namespace SopCloud.Functions.Signals;

/// <summary>A moderator reads what was told about the schools of the SWV, and is done with it or removes it at once.</summary>
internal static class LookAfterSignals
{
    public static void Map(IEndpointRouteBuilder beheer)
    {
        beheer.MapGet("/{swv}/meldingen/", ShowAsync).ForModerator();
        beheer.MapPost("/scholen/{school}/meldingen/{code:guid}/afgehandeld", FinishAsync).ForModeratorOfSchool();
        beheer.MapPost("/scholen/{school}/meldingen/{code:guid}/verwijderen", RemoveAsync).ForModeratorOfSchool();
    }

    /// <summary>How many are open in each of these SWVs.</summary>
    public static async Task<IReadOnlyList<SignalCount>> CountOpenAsync(IEnumerable<SwvCode> swvs, SchoolRegister register, SignalStore signals, CancellationToken stop)
    {
        var moderated = swvs.ToList();
        var open = moderated.Count > 0 ? await signals.OpenAsync(stop).ToListAsync(stop) : [];
        var counts = new List<SignalCount>();
        foreach (var swv in moderated)
        {
            var schools = open.Count > 0 ? await register.OfSwvAsync(swv, stop).Select(school => school.Id).ToHashSetAsync(cancellationToken: stop) : [];
            counts.Add(new(swv, open.Count(schools.Contains)));
        }

        return counts;
    }

    private static async Task<IResult> ShowAsync(SwvCode swv, Person person, SchoolRegister register, SignalStore signals, CancellationToken stop)
    {
        if (await register.FindSwvAsync(swv, stop) is not { } facts)
            return TypedResults.NotFound();

        var schools = await register.OfSwvAsync(swv, stop).ToDictionaryAsync(school => school.Id, cancellationToken: stop);
        var told = await signals.AllAsync(stop).Where(signal => schools.ContainsKey(signal.School)).Select(signal => (schools[signal.School], signal)).ToListAsync(stop);
        return Page.Of<SignalsPage>(new { Person = person, Swv = facts, Signals = (IReadOnlyList<(School School, Signal Signal)>)told });
    }

    private static async Task<IResult> FinishAsync(SchoolId school, Guid code, Person person, SchoolRegister register, SignalStore signals, CancellationToken stop)
    {
        // Pressed twice, or by two at once: who was first is shown.
        if (await signals.FindAsync(school, code, stop) is { DoneAt: null } open)
            await signals.FinishAsync(open, person.Name, stop);
        return await BackAsync(school, register, stop);
    }

    private static async Task<IResult> RemoveAsync(SchoolId school, Guid code, SchoolRegister register, SignalStore signals, CancellationToken stop)
    {
        if (await signals.FindAsync(school, code, stop) is { } signal)
            await signals.RemoveAsync(signal, stop);
        return await BackAsync(school, register, stop);
    }

    // Whom the endpoint is for was decided by the SWV that the school belongs to.
    private static async Task<IResult> BackAsync(SchoolId school, SchoolRegister register, CancellationToken stop) =>
        await register.FindAsync(school, stop) is { Swv: { } swv } ? TypedResults.Redirect(Links.Signals(swv)) : TypedResults.NotFound();
}

/// <summary>How many signals of parents are open in an SWV.</summary>
/// <remarks>Public, because the parameters of a Razor component must be.</remarks>
public sealed record SignalCount(SwvCode Swv, int Open);
