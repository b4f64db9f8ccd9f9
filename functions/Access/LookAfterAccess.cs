using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using SopCloud.Functions.Hosting;
using SopCloud.Functions.Layout;
using SopCloud.Profiles.Register;

namespace SopCloud.Functions.Access;

/// <summary>A beheerder sees who has access to the SWV and its schools, invites someone, and withdraws access.</summary>
internal static class LookAfterAccess
{
    public static string PathOf(SwvCode swv) => $"{App.BeheerPath}/{swv.Slug}/toegang/";

    public static void Map(IEndpointRouteBuilder beheer)
    {
        beheer.MapGet("/{swv}/toegang/", ShowAsync).ForBeheerder();
        beheer.MapPost("/{swv}/toegang/uitnodigen", InviteAsync).ForBeheerder();
        beheer.MapPost("/{swv}/toegang/intrekken", WithdrawAsync).ForBeheerder();
    }

    private static async Task<IResult> ShowAsync(SwvCode swv, Person person, AccessOverview overview, CancellationToken stop) =>
        await overview.OfAsync(swv, stop) is { } access ? Show(person, access, new InviteForm()) : TypedResults.NotFound();

    private static async Task<IResult> InviteAsync(
        SwvCode swv, [FromForm] InviteForm form, Person person, AccessOverview overview, Invitations invitations,
        IOptions<HostingOptions> ours, CancellationToken stop)
    {
        if (await overview.OfAsync(swv, stop) is not { } access)
            return TypedResults.NotFound();

        switch (form.GrantIn(access))
        {
            case ({ }, null) when form.Name?.Length > 100 || form.Email?.Length > 200:
                return Show(person, access, form, mend: "Maak de naam korter dan 100 tekens en het e-mailadres korter dan 200.", statusCode: StatusCodes.Status422UnprocessableEntity);
            case (null, { } mend):
                return Show(person, access, form, mend: mend, statusCode: StatusCodes.Status422UnprocessableEntity);
            case ({ } grant, _):
                var code = await invitations.InviteAsync(grant, NullIfBlank(form.Name), NullIfBlank(form.Email), person.Id, stop);
                var link = new Uri(ours.Value.BeheerAddress!, AcceptInvitation.PathOf(code)).AbsoluteUri;
                // No redirect: the code is kept nowhere, so this answer is the only place that can show it.
                return Show(person, await overview.OfAsync(swv, stop) ?? access, new InviteForm(), link: link);
            default:
                throw new InvalidOperationException("A form holds a grant or says what to mend.");
        }
    }

    private static async Task<IResult> WithdrawAsync(
        SwvCode swv, [FromForm] WithdrawForm form, Person person, AccessOverview overview, Grants grants, Invitations invitations, CancellationToken stop)
    {
        if (await overview.OfAsync(swv, stop) is not { } access)
            return TypedResults.NotFound();

        // Only what the overview of this SWV shows: ids of elsewhere find nothing here.
        if (access.Invitations.FirstOrDefault(open => open.Hash == form.Invitation) is { } invitation)
        {
            await invitations.WithdrawAsync(invitation.Hash, person.Id, stop);
        }
        else if (access.Holders.FirstOrDefault(holder => holder.PersonId == form.Person && holder.Grant.Key == form.Grant) is { } holder)
        {
            if (holder.PersonId == person.Id && holder.Grant is BeheerderGrant)
                return Show(person, access, new InviteForm(), mend: "U kunt niet uw eigen toegang als beheerder intrekken. Vraag het een andere beheerder.", statusCode: StatusCodes.Status422UnprocessableEntity);
            await grants.WithdrawAsync(holder.PersonId, holder.Grant, person.Id, stop);
        }

        // Gone already is what was asked for too.
        return TypedResults.Redirect(PathOf(swv));
    }

    private static RazorComponentResult<AccessPage> Show(Person person, SwvAccess access, InviteForm form, string? link = null, string? mend = null, int statusCode = StatusCodes.Status200OK) =>
        Page.Of<AccessPage>(new { Person = person, Access = access, Form = form, Link = link, Mend = mend }, statusCode);

    private static string? NullIfBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private sealed class WithdrawForm
    {
        public string? Invitation { get; set; }

        public string? Person { get; set; }

        public string? Grant { get; set; }
    }
}

/// <summary>Whom a beheerder invites to what, as typed.</summary>
public sealed class InviteForm
{
    public string? Role { get; set; }

    public string? School { get; set; }

    public string? Name { get; set; }

    public string? Email { get; set; }

    /// <returns>The grant, or what to mend.</returns>
    internal (Grant? Grant, string? Mend) GrantIn(SwvAccess access) => Role switch
    {
        SchoolGrant.Role when SchoolId.TryParse(School, out var id) && access.Schools.Any(school => school.Id == id) => (new SchoolGrant(id), null),
        SchoolGrant.Role => (null, "Kies een school uit de lijst."),
        ModeratorGrant.Role => (new ModeratorGrant(access.Swv.Code), null),
        BeheerderGrant.Role => (new BeheerderGrant(access.Swv.Code), null),
        _ => (null, "Kies waar u iemand voor uitnodigt."),
    };
}
