using SopCloud.Functions.Access;
using SopCloud.Functions.Layout;

namespace SopCloud.Functions.Moderation;

/// <summary>A moderator sees which profiles wait.</summary>
internal static class ShowWaiting
{
    public static void Map(IEndpointRouteBuilder beheer) => beheer.MapGet("/inzendingen/", HandleAsync).ForAnyGrant();

    // Each person sees the SWVs that they moderate, and a school's user none: there is nothing here to name in the address.
    private static async Task<IResult> HandleAsync(Person person, WaitingSubmissions waiting, CancellationToken stop)
    {
        var all = new List<WaitingSubmission>();
        foreach (var swv in person.Moderates)
            all.AddRange(await waiting.OfAsync(swv, stop));
        return Page.Of<WaitingPage>(new { Person = person, Submissions = all });
    }
}
