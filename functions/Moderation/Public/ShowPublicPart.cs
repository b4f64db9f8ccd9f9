using SopCloud.Functions.Access;
using SopCloud.Functions.Dossiers;
using SopCloud.Functions.Layout;
using SopCloud.Functions.Publishing;
using SopCloud.Functions.Register;
using SopCloud.Profiles.Register;

namespace SopCloud.Functions.Moderation.Public;

/// <summary>A moderator sees what parents see of a school, leaves words out of it, and puts them back.</summary>
internal static class ShowPublicPart
{
    private const string Address = "/scholen/{school}/openbaar/";

    public static void Map(IEndpointRouteBuilder beheer)
    {
        beheer.MapGet(Address, (SchoolId school, string? gedaan, int? plekken, Person person, OpenPublicPart open, CancellationToken stop) =>
            open.ShowAsync(school, person, gedaan, new(), new(), stop, plekken)).ForModeratorOfSchool();
        beheer.MapPost(Address + "weglaten", LeaveOutAsync).ForModeratorOfSchool();
        beheer.MapPost(Address + "terugzetten", PutBackAsync).ForModeratorOfSchool();
    }

    private static async Task<IResult> LeaveOutAsync(SchoolId school, Person person, HttpRequest request, SchoolRegister register, LeaveOut leaveOut, OpenPublicPart open, CancellationToken stop)
    {
        var form = PassageForm.Of(await request.ReadFormAsync(stop));
        if (!form.TryRead(out var words, out var reason, out var mend))
            return await open.ShowAsync(school, person, null, mend, new(), stop);
        var outcome = await leaveOut.AddAsync((await register.FindAsync(school, stop))!, words, reason, person.Actor, stop);
        return outcome is LeftOut done
            ? TypedResults.Redirect(Links.PublicPart(school, PublicPartPage.LeftOut, done.Places))
            : await open.ShowAsync(school, person, null, form.After(outcome)!, new(), stop);
    }

    private static async Task<IResult> PutBackAsync(SchoolId school, Person person, HttpRequest request, SchoolRegister register, LeaveOut leaveOut, CancellationToken stop)
    {
        var id = (await request.ReadFormAsync(stop))["weglating"].ToString();
        await leaveOut.PutBackAsync((await register.FindAsync(school, stop))!, id, person.Actor, stop);
        return TypedResults.Redirect(Links.PublicPart(school, PublicPartPage.PutBack));
    }
}

/// <summary>Opens the page about what parents see of a school.</summary>
internal sealed class OpenPublicPart(SchoolRegister register, PlacedProfiles placed, RedactionStore redactions)
{
    /// <param name="done">What was just done here; null where nothing was.</param>
    /// <param name="leaveOut">What was typed to leave out, with what to mend.</param>
    /// <param name="erase">What was typed to erase, with what to mend.</param>
    /// <param name="places">In how many places that was; null where it is not said.</param>
    public async Task<IResult> ShowAsync(SchoolId school, Person person, string? done, PassageForm leaveOut, PassageForm erase, CancellationToken stop, int? places = null)
    {
        var facts = (await register.FindAsync(school, stop))!;
        return Page.Of<PublicPartPage>(
            new
            {
                Person = person,
                School = facts,
                Swv = await register.FindSwvAsync(facts.Swv!.Value, stop),
                Placed = await placed.OfAsync(school, stop),
                Redactions = (await redactions.ReadAsync(school, stop)).Kept,
                Done = done,
                Places = places,
                LeaveOut = leaveOut,
                Erase = erase,
            },
            leaveOut.Problem is null && erase.Problem is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }
}
