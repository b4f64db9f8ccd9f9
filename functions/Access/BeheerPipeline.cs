using Microsoft.AspNetCore.Antiforgery;
using Microsoft.Extensions.Options;
using SopCloud.Functions.Hosting;
using SopCloud.Functions.Layout;

namespace SopCloud.Functions.Access;

/// <summary>What every request under /beheer passes before an endpoint sees it.</summary>
internal static class BeheerPipeline
{
    /// <summary>Goes before everything else, so that error pages have these headers too.</summary>
    public static void UseSafeHeaders(this WebApplication app)
    {
        // Signing out is a form that ends at the provider, and browsers hold its redirects to form-action as well.
        var provider = app.Services.GetRequiredService<IOptions<SignInOptions>>().Value.AuthorityUri.GetLeftPart(UriPartial.Authority);
        var policy =
            "default-src 'none'; style-src 'self'; script-src 'self'; worker-src 'self'; connect-src 'self'; font-src 'self'; img-src 'self' data:; "
            + $"form-action 'self' {provider}; frame-ancestors 'none'; base-uri 'none'";

        app.UseWhen(IsBeheer, beheer => beheer.Use((context, next) =>
        {
            context.Response.OnStarting(() =>
            {
                var headers = context.Response.Headers;
                headers.ContentSecurityPolicy = policy;
                headers["Referrer-Policy"] = "no-referrer";
                headers.XContentTypeOptions = "nosniff";
                // Assets under a hashed name say something else.
                if (headers.CacheControl.Count == 0)
                    headers.CacheControl = "no-store";
                return Task.CompletedTask;
            });
            return next(context);
        }));
    }

    public static void UseAccess(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseAuthorization();
        // Before the framework's own, which lets nobody look at a form any more that it found wanting.
        app.UseWhen(IsBeheer, beheer => beheer.Use(OnlyFormsOfOurOwn));
        app.UseAntiforgery();
    }

    private static bool IsBeheer(HttpContext context) => context.Request.Path.StartsWithSegments(App.BeheerPath);

    /// <summary>
    /// The framework's middleware only notes what it finds, and looks only where an endpoint asks for it. Here nothing that
    /// changes something gets through without a token made for this person.
    /// </summary>
    private static async Task OnlyFormsOfOurOwn(HttpContext context, RequestDelegate next)
    {
        // Where the framework's middleware looked and refused, the form cannot be read a second time. What only reads is valid
        // without a token.
        if (context.Features.Get<IAntiforgeryValidationFeature>()?.IsValid ?? await context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context))
            await next(context);
        else
            await Page.Of<RefusedFormPage>(new { Person = context.Features.Get<Person>() }, StatusCodes.Status400BadRequest).ExecuteAsync(context);
    }
}
