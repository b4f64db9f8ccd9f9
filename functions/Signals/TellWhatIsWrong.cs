using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using SopCloud.Functions.Access;
using SopCloud.Functions.Hosting;
using SopCloud.Functions.Layout;
using SopCloud.Functions.Register;
using SopCloud.Profiles.Register;
using SopCloud.Site;

namespace SopCloud.Functions.Signals;

/// <summary>
/// A parent tells the school and its SWV what is not right on a public page. Nobody signs in for it; the page that leads here
/// says only which school it is about.
/// </summary>
internal static class TellWhatIsWrong
{
    private const string Address = "/klopt-niet/{school}";

    public static void Map(IEndpointRouteBuilder beheer)
    {
        beheer.MapGet(Address, ShowAsync).ForAnyone();
        beheer.MapPost(Address, SendAsync).ForAnyone();
    }

    private static async Task<IResult> ShowAsync(string school, SchoolRegister register, IOptions<HostingOptions> addresses, TimeProvider clock, CancellationToken stop) =>
        await FindAsync(school, register, stop) is { } told
            ? Show(told, addresses.Value, new() { Code = Guid.CreateVersion7(clock.GetUtcNow()).ToString() })
            : TypedResults.NotFound();

    private static async Task<IResult> SendAsync(
        string school, [FromForm] SignalForm form, SchoolRegister register, SignalStore signals, SignalPace pace, IOptions<HostingOptions> addresses, CancellationToken stop)
    {
        if (await FindAsync(school, register, stop) is not { } told)
            return TypedResults.NotFound();
        if (form.Problems.Count > 0)
            return Show(told, addresses.Value, form, statusCode: StatusCodes.Status422UnprocessableEntity);

        // A form without a code of ours was made by hand; it counts as a new one.
        var code = Guid.TryParse(form.Code, out var own) ? own : Guid.NewGuid();
        var isKept = pace.Allows() && await signals.AddAsync(told.Id, code, SignalSubject.Find(form.Subject)!, form.Told, form.Address, stop);
        return isKept
            ? Page.Of<ToldPage>(new { School = told, Back = BackTo(told, addresses.Value), GetsAnswer = form.Address is not null })
            : Show(told, addresses.Value, form, isFull: true, statusCode: StatusCodes.Status429TooManyRequests);
    }

    /// <summary>Null for what is no school, and for one that no SWV looks after. Nobody signed in, so nothing else looked at the code before.</summary>
    private static async ValueTask<School?> FindAsync(string code, SchoolRegister register, CancellationToken stop) =>
        SchoolId.TryParse(code, null, out var id) && await register.FindAsync(id, stop) is { Swv: not null } school ? school : null;

    private static RazorComponentResult<TellPage> Show(School school, HostingOptions addresses, SignalForm form, bool isFull = false, int statusCode = StatusCodes.Status200OK) =>
        Page.Of<TellPage>(new { School = school, Form = form, Back = BackTo(school, addresses), IsFull = isFull }, statusCode);

    private static string BackTo(School school, HostingOptions addresses) => new Uri(addresses.SiteAddress!, SitePaths.School(school.Id)).AbsoluteUri;
}

/// <summary>
/// How many signals this instance takes in a minute. Behind the Functions host nobody's own address is known (docs/adr/0004),
/// so the whole is limited: more than this is no people.
/// </summary>
internal sealed class SignalPace : IDisposable
{
    public const int MostPerMinute = 60;

    private readonly FixedWindowRateLimiter _limiter = new(new() { PermitLimit = MostPerMinute, Window = TimeSpan.FromMinutes(1), QueueLimit = 0 });

    public bool Allows() => _limiter.AttemptAcquire().IsAcquired;

    public void Dispose() => _limiter.Dispose();
}
