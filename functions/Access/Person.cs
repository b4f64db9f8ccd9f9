using System.Reflection;
using Microsoft.AspNetCore.Authentication;
using SopCloud.Profiles;
using SopCloud.Profiles.Moderation;
using SopCloud.Profiles.Register;

namespace SopCloud.Functions.Access;

/// <summary>
/// Who is signed in. An endpoint takes it as a parameter: <c>Person</c> where its policy asks for a sign-in,
/// <c>Person?</c> where anyone may come.
/// </summary>
/// <remarks>Public, because the parameters of a Razor component must be.</remarks>
/// <param name="Id">A hash of issuer and subject (<see cref="PersonId"/>): stable, and says nothing to who reads a log.</param>
/// <param name="Name">As the sign-in gave it; for screens, never for logs.</param>
public sealed record Person(string Id, string Name, ValueList<Grant> Grants) : IBindableFromHttpContext<Person>
{
    public Actor Actor => new(Id, Name);

    public IEnumerable<SchoolId> Schools => Grants.OfType<SchoolGrant>().Select(grant => grant.School);

    public IEnumerable<SwvCode> Moderates => Grants.OfType<ModeratorGrant>().Select(grant => grant.Swv);

    public IEnumerable<SwvCode> Beheert => Grants.OfType<BeheerderGrant>().Select(grant => grant.Swv);

    public bool Has(Grant grant) => Grants.Contains(grant);

    public static async ValueTask<Person?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        // Where anyone may come nothing has looked at the cookie yet.
        if (context.Features.Get<Person>() is null
            && await context.AuthenticateAsync(SessionCookie.Scheme) is { Succeeded: true, Principal: var principal })
        {
            context.User = principal;
        }

        return context.Features.Get<Person>();
    }
}
