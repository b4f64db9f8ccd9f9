using SopCloud.Functions.Access;
using SopCloud.Functions.Dossiers;
using SopCloud.Functions.Layout;
using SopCloud.Functions.Register;
using SopCloud.Profiles.Register;

namespace SopCloud.Functions.Schools;

/// <summary>School and SWV see who did what to a profile, and when.</summary>
internal static class ShowHistory
{
    public static void Map(IEndpointRouteBuilder beheer) =>
        beheer.MapGet("/scholen/{school}/geschiedenis", HandleAsync).ForSchoolOrModerator();

    private static async Task<IResult> HandleAsync(SchoolId school, Person person, SchoolRegister register, DossierStore dossiers, RedactionStore redactions, CancellationToken stop) =>
        await register.FindAsync(school, stop) is { } facts
            ? Page.Of<HistoryPage>(new
            {
                Person = person,
                School = facts,
                Entries = await dossiers.ReadAuditAsync(school, stop),
                LeftOut = (await redactions.ReadAsync(school, stop)).Kept,
            })
            : TypedResults.NotFound();
}
