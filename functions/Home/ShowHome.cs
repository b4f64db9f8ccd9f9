using SopCloud.Functions.Access;
using SopCloud.Functions.Dossiers;
using SopCloud.Functions.Layout;
using SopCloud.Functions.Moderation;
using SopCloud.Functions.Register;
using SopCloud.Profiles.Moderation;
using SopCloud.Profiles.Register;

namespace SopCloud.Functions.Home;

/// <summary>The first page after signing in: what waits for this person.</summary>
internal static class ShowHome
{
    public static void Map(IEndpointRouteBuilder beheer) => beheer.MapGet("/", HandleAsync).ForAnyGrant();

    private static async Task<IResult> HandleAsync(Person person, SchoolRegister register, DossierStore dossiers, WaitingSubmissions waiting, TimeProvider clock, CancellationToken stop)
    {
        var schooljaar = Schooljaar.Of(DutchTime.Today(clock));
        var schools = new List<SchoolTask>();
        foreach (var id in person.Schools)
        {
            if (await register.FindAsync(id, stop) is { } school)
                schools.Add(new(school, schooljaar, await dossiers.ReadStageAsync(id, schooljaar, stop)));
        }

        var count = 0;
        foreach (var swv in person.Moderates)
            count += (await waiting.OfAsync(swv, stop)).Count;

        return Page.Of<HomePage>(new { Person = person, Schools = schools, WaitingCount = count });
    }
}

/// <summary>A school of this person, and where its profile stands.</summary>
public sealed record SchoolTask(School School, Schooljaar Schooljaar, Stage Stage);
