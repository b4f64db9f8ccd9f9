using Microsoft.Extensions.DependencyInjection;
using SopCloud.Functions.Access;
using SopCloud.Functions.Dossiers;
using SopCloud.Functions.Layout;
using SopCloud.Functions.Publishing;
using SopCloud.Functions.Tests.Schools;
using SopCloud.Profiles;
using SopCloud.Profiles.Moderation;
using SopCloud.Profiles.Register;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Functions.Tests.Moderation;

/// <summary>Schools that hand in, each with its own dossier, and someone who moderates them; another SWV has a moderator too.</summary>
public class ModerationApp(Azurite azurite, IdentityProvider provider) : SchoolApp(azurite, provider)
{
    public const string Moderator = "daan", OtherModerator = "lotte", Writer = "sanne";

    private int schools;

    public Schooljaar Schooljaar => Schooljaar.Of(DateOnly.FromDateTime(Clock.GetUtcNow().DateTime));

    private CancellationToken Stop => TestContext.Current.CancellationToken;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await RegisterAsync(SwvCode.Parse("PO9902", null), SchoolId.Parse("99ZZ00", null));
        await GrantAsync(OtherModerator, new ModeratorGrant(SwvCode.Parse("PO9902", null)));
    }

    public async Task<SchoolId> NewSchoolAsync()
    {
        var id = SchoolId.Parse($"99MO{Interlocked.Increment(ref schools):00}", null);
        await RegisterAsync(Swv, id);
        await GrantAsync(Writer, new SchoolGrant(id));
        return id;
    }

    /// <summary>Hands in, without the form and what it asks on the way.</summary>
    /// <param name="confirmed">The keys of the findings that the school let stand.</param>
    /// <returns>The address of the submission, for its moderator.</returns>
    public async Task<string> HandInAsync(SchoolId school, Profile profile, params string[] confirmed)
    {
        var dossiers = Services.GetRequiredService<DossierStore>();
        var submission = Submission.Of(school, Schooljaar, A.Actor, Clock.GetUtcNow());
        await dossiers.StoreAsync(new(submission, profile with { Schooljaar = Schooljaar }) { Confirmed = [.. confirmed] }, Stop);
        await Services.GetRequiredService<WorkList>().AddDecisionAsync(Swv, school, Schooljaar, Stop);
        var tag = (await dossiers.ReadAsync(school, Schooljaar, Stop)).StageTag;
        Assert.True(await dossiers.MoveAsync(school, Schooljaar, new Stage.Waiting(submission), tag, new(submission.At, A.Actor, Schooljaar, AuditEvent.Submitted, submission.Id), Stop));
        return Links.Submission(school, Schooljaar, submission.Id);
    }

    public async Task<string> PlaceAsync(SchoolId school, Profile profile)
    {
        var submission = await HandInAsync(school, profile);
        var moderator = await SignInAsync(Moderator);
        (await moderator.PostFormAsync(submission, submission + "plaatsen")).EnsureSuccessStatusCode();
        return submission;
    }
}
