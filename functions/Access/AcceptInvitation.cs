using Microsoft.AspNetCore.Http.HttpResults;
using SopCloud.Functions.Hosting;
using SopCloud.Functions.Layout;

namespace SopCloud.Functions.Access;

/// <summary>Someone opens the link of an invitation, signs in, and accepts: from then on they have access.</summary>
internal static class AcceptInvitation
{
    public static string PathOf(InvitationCode code) => $"{App.BeheerPath}/uitnodiging/{code.Text}";

    public static void Map(IEndpointRouteBuilder beheer)
    {
        beheer.MapGet("/uitnodiging/{code}", ShowAsync).ForAnyone();
        beheer.MapPost("/uitnodiging/{code}", AcceptAsync).ForSignedIn();
    }

    private static async Task<IResult> ShowAsync(string code, Person? person, Invitations invitations, AccessOverview access, CancellationToken stop)
    {
        var opened = new InvitationCode(code);
        if (await invitations.FindOpenAsync(opened, stop) is not { } invitation || await access.DescribeAsync(invitation.Grant, stop) is not { } what)
            return Closed(person);
        return Page.Of<InvitationPage>(new { Person = person, Invitation = invitation, What = what, Address = PathOf(opened) });
    }

    private static async Task<IResult> AcceptAsync(string code, Person person, Invitations invitations, CancellationToken stop) =>
        await invitations.RedeemAsync(new InvitationCode(code), person, stop) switch
        {
            Redemption.Accepted => TypedResults.Redirect(App.BeheerPath + "/"),
            _ => Closed(person),
        };

    // The same words whether it was used, expired or never made: who guesses codes learns nothing.
    private static RazorComponentResult<InvitationClosedPage> Closed(Person? person) => Page.Of<InvitationClosedPage>(new { Person = person }, StatusCodes.Status410Gone);
}
