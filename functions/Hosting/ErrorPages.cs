using System.Diagnostics;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using SopCloud.Functions.Layout;

namespace SopCloud.Functions.Hosting;

/// <summary>
/// What people see when something goes wrong: what they can do, and a number that finds the line in the log. Never an
/// exception or what they typed.
/// </summary>
internal static partial class ErrorPages
{
    public static void UseErrorPages(this WebApplication app)
    {
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(ErrorPages).FullName!);
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            // One line in the log, with the number that the page shows.
            SuppressDiagnosticsCallback = _ => true,
            ExceptionHandler = context =>
            {
                var exception = context.Features.Get<IExceptionHandlerFeature>()!.Error;
                if (exception is BadHttpRequestException bad)
                    return ShowAsync(context, bad.StatusCode);
                LogFailed(log, TraceId(context), exception);
                return ShowAsync(context, StatusCodes.Status500InternalServerError);
            },
        });
        app.UseStatusCodePages(status => ShowAsync(status.HttpContext, status.HttpContext.Response.StatusCode));
    }

    private static async Task ShowAsync(HttpContext context, int status)
    {
        var (title, advice) = Say(status);
        var isOurs = status >= 500;
        // Our fault must not cost anyone what they typed. The form was read before anything could go wrong with it.
        var posted = isOurs && HttpMethods.IsPost(context.Request.Method) ? await PostedForm.OfAsync(context) : null;
        var page = new RazorComponentResult<ErrorPage>(new { Title = title, Advice = advice, TraceId = isOurs ? TraceId(context) : null, Posted = posted })
        {
            StatusCode = status,
            PreventStreamingRendering = true,
        };
        context.Response.Headers.CacheControl = "no-store";
        await page.ExecuteAsync(context);
    }

    private static (string Title, string Advice) Say(int status) => status switch
    {
        StatusCodes.Status401Unauthorized => ("U bent niet ingelogd", "Log in en probeer het opnieuw."),
        StatusCodes.Status403Forbidden => ("U kunt deze pagina niet bekijken", "Uw account geeft geen toegang tot deze pagina. Vraag uw samenwerkingsverband om toegang als u die nodig hebt."),
        StatusCodes.Status404NotFound => ("Deze pagina bestaat niet", "Controleer het adres, of ga terug en kies een andere link."),
        StatusCodes.Status405MethodNotAllowed => ("Dit kan hier niet", "Ga terug en probeer het opnieuw vanaf de pagina zelf."),
        StatusCodes.Status413PayloadTooLarge => ("Dit is te groot om te versturen", "Samen mag alles wat u verstuurt 11 MB zijn. Kies een kleiner bestand, of plak alleen de tekst. Wat u eerder hebt opgeslagen, is er nog."),
        >= 500 => ("Er ging iets mis", "Dat ligt niet aan u. Wat u eerder hebt opgeslagen, is er nog. Probeer het over een paar minuten opnieuw."),
        _ => ("Dit is niet gelukt", "We konden niet lezen wat er binnenkwam. Ga terug en probeer het opnieuw."),
    };

    private static string TraceId(HttpContext context) => Activity.Current?.TraceId.ToHexString() ?? context.TraceIdentifier;

    [LoggerMessage(Level = LogLevel.Error, Message = "Request {TraceId} failed")]
    private static partial void LogFailed(ILogger log, string traceId, Exception exception);
}
