using SopCloud.Functions.Access;
using SopCloud.Functions.Layout;
using SopCloud.Functions.Register;
using SopCloud.Profiles.Register;

namespace SopCloud.Functions.Signals;

/// <summary>A school reads what was told about its page; who told it, only the SWV sees.</summary>
internal static class ShowToSchool
{
    public static void Map(IEndpointRouteBuilder beheer) => beheer.MapGet("/scholen/{school}/meldingen/", HandleAsync).ForSchool();

    private static async Task<IResult> HandleAsync(SchoolId school, Person person, SchoolRegister register, SignalStore signals, CancellationToken stop)
    {
        if (await register.FindAsync(school, stop) is not { } told)
            return TypedResults.NotFound();
        var own = await signals.OfAsync(school, stop).Select(signal => signal with { Email = null }).ToListAsync(stop);
        return Page.Of<SchoolSignalsPage>(new { Person = person, School = told, Signals = (IReadOnlyList<Signal>)own });
    }
}
