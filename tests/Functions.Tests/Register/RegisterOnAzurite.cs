using System.Text;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using SopCloud.Functions.Register;
using SopCloud.Profiles.Register;
using SopCloud.Testing;

namespace SopCloud.Functions.Tests.Register;

/// <summary>An empty register with its imports, in storage that no other test has.</summary>
internal sealed class RegisterOnAzurite
{
    public static readonly DateOnly Today = new(2026, 9, 3);

    private readonly KillSwitch kill = new();

    public RegisterOnAzurite(Azurite azurite)
    {
        var options = new TableClientOptions();
        options.AddPolicy(Requests, HttpPipelinePosition.BeforeTransport);
        options.AddPolicy(kill, HttpPipelinePosition.PerCall);
        var accounts = azurite.NewAccounts();
        var tables = new TableServiceClient(accounts.ConnectionString, options);
        var change = new RegisterChange(tables, NoteAsync, new On(Today));
        Boards = new(tables);
        Schools = new(tables);
        var blobs = new BlobServiceClient(accounts.ConnectionString);
        Points = new(blobs);
        Logos = new(blobs);
        ImportSchools = new(Schools, Boards, change, new On(Today));
        ImportSwvs = new(Schools, Logos, change);
        ImportBoards = new(Schools, Boards, change);
        ImportPostcodes = new(Points);
        Change = change;
    }

    public RequestLog Requests { get; } = new();

    public SchoolRegister Schools { get; }

    public BoardNames Boards { get; }

    public PostcodePoints Points { get; }

    public LogoStore Logos { get; }

    /// <summary>The files that stand beside those that are imported.</summary>
    public Dictionary<string, byte[]> Beside { get; } = [];

    public RegisterChange Change { get; }

    public ImportSchools ImportSchools { get; }

    public ImportSwvs ImportSwvs { get; }

    public ImportBoards ImportBoards { get; }

    public ImportPostcodes ImportPostcodes { get; }

    /// <summary>What publishing was told, each time: "PO9901, PO9902".</summary>
    public List<string> Notices { get; } = [];

    /// <summary>The next writes go through, the one after them kills the import.</summary>
    public int? WritesUntilKill { set => kill.Left = value; }

    public Task<SchoolsImport> ImportAsync(string file, string? successors = null, bool allowShrink = false) => ImportAsync(Encoding.UTF8.GetBytes(file), successors, allowShrink);

    public Task<SchoolsImport> ImportAsync(byte[] file, string? successors = null, bool allowShrink = false) =>
        ImportSchools.RunAsync(file, successors is null ? null : Encoding.UTF8.GetBytes(successors), allowShrink, _ => { }, CancellationToken.None);

    public Task<SwvsImport> ImportSwvsAsync(params string[] files) => ImportSwvsAsync(allowShrink: false, files);

    public Task<SwvsImport> ImportSwvsAsync(bool allowShrink, params string[] files) =>
        ImportSwvs.RunAsync([.. files.Select((file, index) => new ImportedFile($"file {index + 1}", Encoding.UTF8.GetBytes(file), Beside.GetValueOrDefault))], allowShrink, _ => { }, CancellationToken.None);

    public Task<BoardsImport> ImportBoardsAsync(string file) => ImportBoards.RunAsync(Encoding.UTF8.GetBytes(file), _ => { }, CancellationToken.None);

    public Task<PostcodesImport> ImportPostcodesAsync(string file) => ImportPostcodes.RunAsync(Encoding.UTF8.GetBytes(file), false, CancellationToken.None);

    public async Task<School> SchoolAsync(string id) => await Schools.FindAsync(SchoolId.Parse(id, null)) ?? throw new InvalidOperationException($"{id} is not in the register.");

    /// <summary>The codes in the list of an SWV, such as "99AA00 99AB00".</summary>
    public async Task<string> ListOfAsync(string swv) => string.Join(' ', await Schools.OfSwvAsync(SwvCode.Parse(swv, null)).Select(school => school.Id).ToListAsync());

    private Task NoteAsync(IReadOnlySet<SwvCode> swvs, CancellationToken stop)
    {
        Notices.Add(string.Join(", ", swvs.Select(swv => swv.ToString()).Order()));
        return Task.CompletedTask;
    }

    public sealed class Killed : Exception;

    private sealed class On(DateOnly today) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(today, new(12, 0), TimeSpan.Zero);
    }

    private sealed class KillSwitch : HttpPipelineSynchronousPolicy
    {
        public int? Left { get; set; }

        public override void OnSendingRequest(HttpMessage message)
        {
            if (message.Request.Uri.Path.EndsWith("$batch", StringComparison.Ordinal) && Left-- <= 0)
                throw new Killed();
        }
    }
}
