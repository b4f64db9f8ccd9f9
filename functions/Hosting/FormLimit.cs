using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using BadHttpRequestException = Microsoft.AspNetCore.Http.BadHttpRequestException;

namespace SopCloud.Functions.Hosting;

/// <summary>How much a form may bring. Too much gets a page that says so, rather than a connection that breaks.</summary>
internal static class FormLimit
{
    /// <summary>A document of 10 MB, with room for the other fields.</summary>
    public const int Bytes = 11 * 1024 * 1024;

    // What the Functions host lets through; more than this never gets here.
    private const long HostBytes = 100 * 1024 * 1024;

    public static void AddFormLimit(this IServiceCollection services)
    {
        services.Configure<KestrelServerOptions>(options => options.Limits.MaxRequestBodySize = Bytes);
        services.Configure<FormOptions>(options =>
        {
            options.MultipartBodyLengthLimit = Bytes;
            options.BufferBodyLengthLimit = Bytes;
            // A pasted document is one value.
            options.ValueLengthLimit = Bytes;
            // All sections of a long form at once, as the review of an import sends them, with every block filled in.
            options.ValueCountLimit = 20_000;
        });
    }

    /// <summary>
    /// Reads every form here, once. Left to antiforgery or a handler, a form that is too large comes out as one that
    /// is forged or malformed.
    /// </summary>
    public static void UseFormLimit(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (await RefusalAsync(context) is { } status)
            context.Response.StatusCode = status;
        else
            await next(context);
    });

    private static async Task<int?> RefusalAsync(HttpContext context)
    {
        if (context.Request.ContentLength > Bytes)
        {
            // Browsers and the host's proxy send all before they read: an answer in the midst would reach nobody.
            if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
                limit.MaxRequestBodySize = HostBytes;
            await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
            return StatusCodes.Status413PayloadTooLarge;
        }

        if (!context.Request.HasFormContentType)
            return null;
        try
        {
            await context.Request.ReadFormAsync(context.RequestAborted);
            return null;
        }
        catch (BadHttpRequestException unread)
        {
            return unread.StatusCode;
        }
        catch (InvalidDataException)
        {
            return StatusCodes.Status400BadRequest;
        }
    }
}
