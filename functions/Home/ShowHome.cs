using SopCloud.Functions.Access;
using SopCloud.Functions.Dossiers;
using SopCloud.Functions.Layout;
using SopCloud.Functions.Moderation;
using SopCloud.Functions.Register;
using SopCloud.Functions.Schools;
using SopCloud.Functions.Signals;
using SopCloud.Profiles.Moderation;
using SopCloud.Profiles.Register;

namespace SopCloud.Functions.Home;

/// <summary>The first page after signing in: what waits for this person.</summary>
internal static class ShowHome
{
    public static void Map(IEndpointRouteBuilder beheer) => beheer.MapGet("/", HandleAsync).ForAnyGrant();

    private static async Task<IResult> HandleAsync(Person person, SchoolRegister register, SchoolYears years, WaitingSubmissions waiting, SignalStore signals, TimeProvider clock, CancellationToken stop)
    {
        var schooljaar = Schooljaar.Of(DutchTime.Today(clock));
        var schools = new List<SchoolTask>();
        var swvs = new Dictionary<SwvCode, Swv?>();
        foreach (var id in person.Schools)
        {
            if (await register.FindAsync(id, stop) is not { } school)
                continue;
            if (school.Swv is { } code && !swvs.ContainsKey(code))
                swvs[code] = await register.FindSwvAsync(code, stop);

            var around = await years.AroundAsync(id, schooljaar, stop);
            var validity = school.Swv is { } listed && swvs[listed] is { } swv ? swv.Validity : Validity.Schooljaar;
            schools.Add(new(school, around, YearWords.Reminder(around.Public?.Submission.Schooljaar, validity, schooljaar)));
        }

        var count = 0;
        foreach (var swv in person.Moderates)
            count += (await waiting.OfAsync(swv, stop)).Count;
        var told = await LookAfterSignals.CountOpenAsync(person.Moderates, register, signals, stop);

        return Page.Of<HomePage>(new { Person = person, Schools = schools, WaitingCount = count, Signals = told });
    }
}

/// <summary>A school of this person, and where its profiles stand.</summary>
/// <param name="Reminder">What to know of what parents see; null where that is of this schooljaar.</param>
public sealed record SchoolTask(School School, YearsAround Years, string? Reminder)
{
    /// <summary>The schooljaar that ended while its profile waits, or was sent back and none followed that parents see; null for none.</summary>
    internal YearState? Ended => Years.Previous.Stage switch
    {
        Stage.Waiting => Years.Previous,
        Stage.Decided { Decision: Return } when !(Years.Public?.Submission.Schooljaar > Years.Previous.Schooljaar) => Years.Previous,
        _ => null,
    };
}
