using Microsoft.AspNetCore.Antiforgery;
using Microsoft.Extensions.Options;
using SopCloud.Functions.Hosting;
using SopCloud.Functions.Layout;

namespace SopCloud.Functions.Access;

/// <summary>What every request under /beheer passes, in this order, before an endpoint sees it.</summary>
internal static class BeheerPipeline
{
    public static void UseAccess(this WebApplication app)
    {
        app.UseWhen(IsBeheer, beheer =>
        {
            beheer.Use(UnderOurOwnAddress);
            beheer.Use(WithSafeHeaders);
            beheer.UseStatusCodePages(context => SayItInWordsAsync(context.HttpContext));
        });
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.UseWhen(IsBeheer, beheer => beheer.Use(OnlyFormsOfOurOwn));
    }

    private static bool IsBeheer(HttpContext context) => context.Request.Path.StartsWithSegments(App.BeheerPath);

    /// <summary>Addresses that we hand out (to come back to after signing in) are made from scheme and host.</summary>
    private static Task UnderOurOwnAddress(HttpContext context, RequestDelegate next)
    {
        var origin = context.RequestServices.GetRequiredService<IOptions<PublicAddressOptions>>().Value.Origin;
        context.Request.Scheme = origin.Scheme;
        context.Request.Host = HostString.FromUriComponent(origin);
        return next(context);
    }

    /// <summary>An endpoint may set another Cache-Control: assets under a hashed name do.</summary>
    private static Task WithSafeHeaders(HttpContext context, RequestDelegate next)
    {
        // Signing out is a form that ends at the provider, and browsers hold its redirects to form-action as well.
        var provider = context.RequestServices.GetRequiredService<IOptions<SignInOptions>>().Value.AuthorityUri.GetLeftPart(UriPartial.Authority);
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy =
            "default-src 'none'; style-src 'self'; script-src 'self'; worker-src 'self'; connect-src 'self'; font-src 'self'; img-src 'self'; "
            + $"form-action 'self' {provider}; frame-ancestors 'none'; base-uri 'none'";
        headers.CacheControl = "no-store";
        headers["Referrer-Policy"] = "no-referrer";
        headers.XContentTypeOptions = "nosniff";
        return next(context);
    }

    private static Task SayItInWordsAsync(HttpContext context) => context.Response.StatusCode switch
    {
        StatusCodes.Status404NotFound => Page.Of<NotFoundPage>(new { Person = context.Features.Get<Person>() }, StatusCodes.Status404NotFound).ExecuteAsync(context),
        _ => Task.CompletedTask,
    };

    /// <summary>
    /// The framework's middleware only notes what it finds, and looks only where an endpoint asks for it. Here nothing that
    /// changes something gets through without a token made for this person.
    /// </summary>
    private static async Task OnlyFormsOfOurOwn(HttpContext context, RequestDelegate next)
    {
        var changesNothing = HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method);
        if (changesNothing || await context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context))
            await next(context);
        else
            await Page.Of<RefusedFormPage>(new { Person = context.Features.Get<Person>() }, StatusCodes.Status400BadRequest).ExecuteAsync(context);
    }
}
