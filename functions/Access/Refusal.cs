using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using SopCloud.Functions.Layout;

namespace SopCloud.Functions.Access;

/// <summary>What someone gets who may not be where they are.</summary>
internal sealed class Refusal : IAuthorizationMiddlewareResultHandler
{
    public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (authorizeResult.Succeeded)
            return next(context);

        var isForSomeone = context.GetEndpoint()?.Metadata.GetMetadata<IAuthorizeData>() is not null;
        return context.Features.Get<Person>() switch
        {
            _ when !isForSomeone => NotFound(context),
            null => SignInFirstAsync(context),
            { Grants.IsEmpty: true } nobody => Page.Of<UnknownPersonPage>(new { Person = nobody }, StatusCodes.Status403Forbidden).ExecuteAsync(context),
            // Another's school and no school at all look the same: what exists is nobody else's business.
            _ => NotFound(context),
        };
    }

    private static Task SignInFirstAsync(HttpContext context)
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        {
            var here = request.PathBase + request.Path + request.QueryString;
            return context.ChallengeAsync(OpenIdConnectOptions.Scheme, new AuthenticationProperties { RedirectUri = here });
        }

        if (request.Path != SignInEndpoints.SignOut)
            return LapsedForm.AnswerAsync(context);
        context.Response.Redirect(SignInEndpoints.SignedOut);
        return Task.CompletedTask;
    }

    private static Task NotFound(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
