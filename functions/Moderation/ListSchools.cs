using SopCloud.Functions.Access;
using SopCloud.Functions.Layout;
using SopCloud.Functions.Publishing;
using SopCloud.Functions.Register;
using SopCloud.Profiles.Moderation;
using SopCloud.Profiles.Register;

namespace SopCloud.Functions.Moderation;

/// <summary>A moderator sees the schools of the SWV: which are on the site, since when and for which schooljaar, and which wait.</summary>
internal static class ListSchools
{
    public static void Map(IEndpointRouteBuilder beheer) => beheer.MapGet("/{swv}/scholen/", HandleAsync).ForModerator();

    private static async Task<IResult> HandleAsync(SwvCode swv, Person person, SchoolRegister register, RegionStore regions, WaitingSubmissions waiting, CancellationToken stop)
    {
        if (await register.FindSwvAsync(swv, stop) is not { } facts)
            return TypedResults.NotFound();

        // From what the site is made of, in one request: asking the dossier of each of 400 schools takes seconds.
        var placed = (await regions.ReadAsync(swv, stop))?.Value.Schools.ToDictionary(entry => entry.School.Id, entry => entry.Profile) ?? [];
        var asked = (await waiting.OfAsync(swv, stop)).ToLookup(item => item.School.Id, item => item.Submission);
        var schools = await register.OfSwvAsync(swv, stop)
            .Where(school => school.GoneSince is null)
            .Select(school => new SchoolState(school, placed.GetValueOrDefault(school.Id)?.Value.Schooljaar, placed.GetValueOrDefault(school.Id)?.At, asked[school.Id].LastOrDefault()))
            .ToListAsync(stop);
        return Page.Of<SchoolsPage>(new { Person = person, Swv = facts, Schools = schools.OrderBy(state => state.School.Name, StringComparer.CurrentCulture).ToList() });
    }
}

/// <summary>Where a school stands with parents and with its SWV.</summary>
/// <param name="Schooljaar">Of what is on the site; null where nothing is.</param>
/// <param name="Waiting">What waits for a decision; null where nothing does.</param>
/// <remarks>Public, because the parameters of a Razor component must be.</remarks>
public sealed record SchoolState(School School, Schooljaar? Schooljaar, DateTimeOffset? PlacedAt, Submission? Waiting);
