using Microsoft.AspNetCore.Authorization;
using SopCloud.Profiles.Register;

namespace SopCloud.Functions.Access;

/// <summary>Whom an endpoint is for. Each endpoint under /beheer says it, with one of <see cref="Audiences"/>; one that doesn't answers nobody.</summary>
internal enum Audience
{
    School,
    ModeratorOfSchool,
    SchoolOrModerator,
    Moderator,
    Beheerder,
    AnyGrant,
    SignedIn,
}

internal static class Audiences
{
    /// <summary>Who has access to the school of <c>{school}</c>.</summary>
    public static TBuilder ForSchool<TBuilder>(this TBuilder endpoint) where TBuilder : IEndpointConventionBuilder => endpoint.For(Audience.School);

    /// <summary>Who moderates the SWV that the school of <c>{school}</c> belongs to now.</summary>
    public static TBuilder ForModeratorOfSchool<TBuilder>(this TBuilder endpoint) where TBuilder : IEndpointConventionBuilder => endpoint.For(Audience.ModeratorOfSchool);

    /// <summary>Who has access to the school of <c>{school}</c>, or moderates its SWV.</summary>
    public static TBuilder ForSchoolOrModerator<TBuilder>(this TBuilder endpoint) where TBuilder : IEndpointConventionBuilder => endpoint.For(Audience.SchoolOrModerator);

    /// <summary>Who moderates the SWV of <c>{swv}</c>.</summary>
    public static TBuilder ForModerator<TBuilder>(this TBuilder endpoint) where TBuilder : IEndpointConventionBuilder => endpoint.For(Audience.Moderator);

    /// <summary>Who says who has access to the SWV of <c>{swv}</c>.</summary>
    public static TBuilder ForBeheerder<TBuilder>(this TBuilder endpoint) where TBuilder : IEndpointConventionBuilder => endpoint.For(Audience.Beheerder);

    /// <summary>Who has any access. Who is signed in and has none is told whom to ask.</summary>
    public static TBuilder ForAnyGrant<TBuilder>(this TBuilder endpoint) where TBuilder : IEndpointConventionBuilder => endpoint.For(Audience.AnyGrant);

    /// <summary>Who is signed in, with or without any access.</summary>
    public static TBuilder ForSignedIn<TBuilder>(this TBuilder endpoint) where TBuilder : IEndpointConventionBuilder => endpoint.For(Audience.SignedIn);

    /// <summary>Everyone, without a sign-in.</summary>
    public static TBuilder ForAnyone<TBuilder>(this TBuilder endpoint) where TBuilder : IEndpointConventionBuilder => endpoint.AllowAnonymous();

    private static TBuilder For<TBuilder>(this TBuilder endpoint, Audience audience) where TBuilder : IEndpointConventionBuilder =>
        endpoint.RequireAuthorization(new AuthorizationPolicyBuilder(SessionCookie.Scheme).AddRequirements(new AudienceRequirement(audience)).Build());
}

internal sealed record AudienceRequirement(Audience Audience) : IAuthorizationRequirement;

/// <summary>The SWV that a school belongs to now; null for a school that is not in the register or in no SWV.</summary>
internal delegate ValueTask<SwvCode?> FindSwvOfSchool(SchoolId school, CancellationToken stop);

/// <summary>The one place where it is decided whether a person may be where they are.</summary>
internal sealed class AudienceHandler(FindSwvOfSchool swvOf) : AuthorizationHandler<AudienceRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, AudienceRequirement requirement)
    {
        if (context.Resource is HttpContext http && http.Features.Get<Person>() is { } person
            && await IncludesAsync(requirement.Audience, person, http))
        {
            context.Succeed(requirement);
        }
    }

    private async ValueTask<bool> IncludesAsync(Audience audience, Person person, HttpContext http) => audience switch
    {
        Audience.School => HasSchool(person, http),
        Audience.ModeratorOfSchool => await ModeratesSchoolAsync(person, http),
        Audience.SchoolOrModerator => HasSchool(person, http) || await ModeratesSchoolAsync(person, http),
        Audience.Moderator => Place<SwvCode>(http, "swv") is { } swv && person.Has(new ModeratorGrant(swv)),
        Audience.Beheerder => Place<SwvCode>(http, "swv") is { } swv && person.Has(new BeheerderGrant(swv)),
        Audience.AnyGrant => !person.Grants.IsEmpty,
        Audience.SignedIn => true,
        _ => false,
    };

    private static bool HasSchool(Person person, HttpContext http) =>
        Place<SchoolId>(http, "school") is { } school && person.Has(new SchoolGrant(school));

    private async ValueTask<bool> ModeratesSchoolAsync(Person person, HttpContext http) =>
        Place<SchoolId>(http, "school") is { } school
        && await swvOf(school, http.RequestAborted) is { } swv
        && person.Has(new ModeratorGrant(swv));

    private static T? Place<T>(HttpContext http, string name) where T : struct, IParsable<T> =>
        T.TryParse(http.Request.RouteValues[name] as string, null, out var place) ? place : null;
}
