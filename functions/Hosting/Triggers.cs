using System.Diagnostics;
using System.Text.Json;
using SopCloud.Functions.Publishing;

namespace SopCloud.Functions.Hosting;

/// <summary>
/// Where the Functions host calls with a queue message or the tick of a timer: <c>POST /NAME</c>, NAME being the folder
/// that holds the <c>function.json</c>.
/// </summary>
internal static partial class Triggers
{
    // These stand on requests that the host passes on for somebody outside, never on a call of its own.
    private static readonly string[] MarksOfOutsiders = ["X-Forwarded-Host", "x-ms-invocation-id"];

    // An empty body would leave the invocation hanging until its timeout.
    private static readonly object Answer = new { Outputs = new { }, Logs = Array.Empty<string>(), ReturnValue = (object?)null };

    private static readonly JsonSerializerOptions AsTheHostSpells = new();

    public static void Map(IEndpointRouteBuilder app)
    {
        var triggers = app.MapGroup("").DisableAntiforgery();
        triggers.MapPost("/publish", (HttpContext call, PublishTrigger publish, ILogger<PublishTrigger> log) =>
            AnswerAsync(call, log, async () => await publish.RunAsync(await ItemAsync(call), InvocationId(call), call.RequestAborted)));
        triggers.MapPost("/sweep", (HttpContext call, Sweep sweep, ILogger<Sweep> log) =>
            AnswerAsync(call, log, () => sweep.RunAsync(call.RequestAborted)));
    }

    private static async Task<IResult> AnswerAsync(HttpContext call, ILogger log, Func<Task> work)
    {
        if (MarksOfOutsiders.Any(call.Request.Headers.ContainsKey))
            return TypedResults.NotFound();
        try
        {
            await work();
            return TypedResults.Json(Answer, AsTheHostSpells);
        }
        catch (Exception exception)
        {
            // Anything but 2xx, and the host lets the queue try again.
            LogFailed(log, InvocationId(call), exception);
            return TypedResults.Json(Answer, AsTheHostSpells, statusCode: StatusCodes.Status500InternalServerError);
        }
    }

    /// <summary>The message in the host's call, or null when there is none to be found.</summary>
    private static async Task<JsonElement?> ItemAsync(HttpContext call)
    {
        try
        {
            var payload = await JsonSerializer.DeserializeAsync<JsonElement>(call.Request.Body, cancellationToken: call.RequestAborted);
            return payload.ValueKind is JsonValueKind.Object
                && payload.TryGetProperty("Data", out var data) && data.ValueKind is JsonValueKind.Object
                && data.TryGetProperty("item", out var item) ? item : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string InvocationId(HttpContext call) =>
        Guid.TryParse(call.Request.Headers["X-Azure-Functions-InvocationId"], out var id) ? id.ToString() : Activity.Current?.TraceId.ToHexString() ?? call.TraceIdentifier;

    [LoggerMessage(Level = LogLevel.Error, Message = "Invocation {Id} failed")]
    private static partial void LogFailed(ILogger log, string id, Exception exception);
}
