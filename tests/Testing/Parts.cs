using System.IO.Compression;
using Azure;
using Azure.Core.Pipeline;
using Azure.Storage.Blobs;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SopCloud.Functions.Dossiers;
using SopCloud.Functions.Hosting;
using SopCloud.Functions.Moderation;
using SopCloud.Functions.Moderation.Erasing;
using SopCloud.Functions.Publishing;
using SopCloud.Functions.Register;
using SopCloud.Functions.Schools;
using SopCloud.Functions.Storage;
using SopCloud.Profiles;
using SopCloud.Profiles.Moderation;
using SopCloud.Profiles.Publication;
using SopCloud.Profiles.Register;

namespace SopCloud.Testing;

/// <summary>
/// The parts of the real app on storage of its own, without its web server: one process of it. Another one on the same
/// storage is what comes after a crash.
/// </summary>
/// <param name="settings">Besides those that every app has.</param>
/// <param name="clock">Null for one of its own, at the real time.</param>
/// <param name="policies">Sees every request to storage; see <see cref="RequestLog"/> and <see cref="KillSwitch"/>.</param>
public sealed class Parts(StorageAccounts storage, Dictionary<string, string?> settings, TestClock? clock, params HttpPipelinePolicy[] policies) : IAsyncDisposable
{
    private readonly ServiceProvider services = Build(storage, settings, clock ?? new TestClock(), policies);

    public Parts(StorageAccounts storage, params HttpPipelinePolicy[] policies)
        : this(storage, [], null, policies)
    {
    }

    public Parts(StorageAccounts storage, Dictionary<string, string?> settings, params HttpPipelinePolicy[] policies)
        : this(storage, settings, null, policies)
    {
    }

    public Parts(StorageAccounts storage, TestClock clock, params HttpPipelinePolicy[] policies)
        : this(storage, [], clock, policies)
    {
    }

    public static Schooljaar Schooljaar { get; } = new(2026);

    public static Actor Author { get; } = new("person-author", "Ineke Begeleider");

    public static Actor Moderator { get; } = new("person-moderator", "Mo Derator");

    public StorageAccounts Storage => storage;

    public IServiceProvider Services => services;

    public TestClock Clock => (TestClock)services.GetRequiredService<TimeProvider>();

    internal DossierStore Dossiers => Get<DossierStore>();

    internal WorkList Work => Get<WorkList>();

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <summary>Makes tables and containers, and a register with these schools, all members of one SWV.</summary>
    public async Task<Parts> WithSchoolsAsync(params School[] schools)
    {
        await Get<StorageLayout>().EnsureAsync(CancellationToken.None);
        await Get<RegisterChange>().SaveAsync(schools, schools, [.. schools.Select(school => school.Swv!.Value).Distinct().Select(code => A.Swv with { Code = code })], _ => { }, CancellationToken.None);
        return this;
    }

    /// <summary>The school writes its whole profile, not yet handed in.</summary>
    public async Task DraftAsync(School school, Profile? profile = null, Schooljaar? schooljaar = null)
    {
        profile ??= A.Profile;
        var answers = A.Template.AnswersOf(profile with { Vision = profile.Vision with { Mission = "Samen leren wij meer." } });
        await Dossiers.SaveImportAsync(
            await Dossiers.ReadAsync(school.Id, schooljaar ?? Schooljaar, CancellationToken.None),
            DraftPage.AllOf(A.Template, answers),
            Author,
            DateTimeOffset.UtcNow,
            CancellationToken.None);
    }

    /// <summary>Hands in. Whoever a test speaks of is invented, and may be public.</summary>
    internal async Task<SubmitOutcome> SubmitAsync(School school, Schooljaar? schooljaar = null)
    {
        var submit = Get<SubmitProfile>();
        var outcome = await submit.RunAsync(school, schooljaar ?? Schooljaar, Author, CancellationToken.None);
        return outcome is Unconfirmed { Findings: var findings }
            ? await submit.RunAsync(school, schooljaar ?? Schooljaar, Author, findings.Select(finding => finding.Key).ToHashSet(), CancellationToken.None)
            : outcome;
    }

    internal Task<DecideOutcome> PlaceAsync(School school, string submission, Actor? moderator = null, Schooljaar? schooljaar = null) =>
        Get<DecideSubmission>().PlaceAsync(school, schooljaar ?? Schooljaar, submission, moderator ?? Moderator, CancellationToken.None);

    internal Task<DecideOutcome> ReturnAsync(School school, string submission, string remark) =>
        Get<DecideSubmission>().ReturnAsync(school, Schooljaar, submission, Moderator, remark, CancellationToken.None);

    /// <summary>Writes, hands in and places: the school's profile waits for publication.</summary>
    /// <returns>The id of the submission.</returns>
    public async Task<string> DraftSubmitAndPlaceAsync(School school, Profile? profile = null, Schooljaar? schooljaar = null)
    {
        await DraftAsync(school, profile, schooljaar);
        var id = ((Submitted)await SubmitAsync(school, schooljaar)).Submission.Id;
        await PlaceAsync(school, id, schooljaar: schooljaar);
        return id;
    }

    internal Task<LeaveOutOutcome> LeaveOutAsync(School school, string words, Actor? moderator = null) =>
        Get<LeaveOut>().AddAsync(school, Redaction.Parse(words), RemovalReason.All[0], moderator ?? Moderator, CancellationToken.None);

    internal Task EraseAsync(School school, string words, params string[] attachments) =>
        Get<EraseWords>().RunAsync(school, Redaction.Parse(words), [.. attachments], RemovalReason.All[0], Moderator, CancellationToken.None);

    internal async Task<IReadOnlyList<WaitingSubmission>> WaitingAsync(SwvCode swv) =>
        await Get<WaitingSubmissions>().OfAsync(swv, CancellationToken.None);

    public Task PublishAsync(School school) =>
        Get<PublishSchool>().RunAsync(new(school.Swv!.Value, school.Id), CancellationToken.None);

    public Task SweepAsync() => Get<Sweep>().RunAsync(CancellationToken.None);

    /// <summary>A file of the public site as text; null where there is none.</summary>
    public async Task<string?> SiteFileAsync(string path)
    {
        try
        {
            var blob = await Web.GetBlobClient(path).DownloadContentAsync();
            using var reader = new StreamReader(new GZipStream(blob.Value.Content.ToStream(), CompressionMode.Decompress));
            return await reader.ReadToEndAsync();
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            return null;
        }
    }

    public async Task<IReadOnlyList<string>> SiteFilesAsync() =>
        await Web.GetBlobsAsync().Select(blob => blob.Name).ToListAsync();

    public ValueTask DisposeAsync() => services.DisposeAsync();

    // A client of its own, so that looking at the site is not counted or killed.
    private BlobContainerClient Web => new BlobServiceClient(storage.SiteConnectionString).GetBlobContainerClient(StorageLayout.Web);

    private static ServiceProvider Build(StorageAccounts storage, Dictionary<string, string?> settings, TimeProvider clock, HttpPipelinePolicy[] policies)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Storage:Data"] = storage.ConnectionString,
            ["Storage:Site"] = storage.SiteConnectionString,
            ["Hosting:BeheerAddress"] = "https://beheer.example",
            ["Hosting:SiteAddress"] = "https://site.example",
            ["SignIn:Authority"] = "https://login.example",
            ["SignIn:ClientId"] = "sopcloud",
            ["SignIn:ClientSecret"] = "not-used",
        }).AddInMemoryCollection(settings).Build();
        var services = new ServiceCollection().AddLogging().AddSingleton<IConfiguration>(configuration).AddSingleton<TimeProvider>(clock);
        foreach (var policy in policies)
            services.AddSingleton(policy);
        App.AddParts(services, configuration);
        return services.BuildServiceProvider();
    }
}
