using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;
using SopCloud.Functions.Moderation.Erasing;
using SopCloud.Functions.Storage;
using SopCloud.Profiles.Moderation;
using SopCloud.Profiles.Register;

namespace SopCloud.Functions.Publishing;

/// <summary>
/// What waits for a moderator or for publication, in table <c>work</c>. A row is an intention, written before the deed:
/// readers check it against the truth, so a row too many does no harm and a crash between two writes loses nothing.
/// </summary>
internal sealed class WorkList(TableServiceClient tables)
{
    public const string TableName = "work";

    private const string DecidePrefix = "decide-";
    private const string PublishPrefix = "publish-";
    private const string NotifyPrefix = "notify-";
    private const string ErasePrefix = "erase-";
    private const string RegionKey = "region";

    // No SWV has this code, so the country-wide files have a partition of their own.
    private const string CountryPartition = "land";
    private const string CountryKey = "country";

    private readonly TableClient _table = tables.GetTableClient(TableName);

    /// <summary>A submission of this school waits for the SWV to decide.</summary>
    public Task AddDecisionAsync(SwvCode swv, SchoolId school, Schooljaar schooljaar, CancellationToken stop) =>
        _table.UpsertEntityAsync(new TableEntity(swv.ToString(), DecideKey(school, schooljaar)), TableUpdateMode.Replace, stop);

    /// <summary>The school must hear what was decided about this submission.</summary>
    public Task AddNoticeAsync(SwvCode swv, Submission submission, CancellationToken stop) =>
        _table.UpsertEntityAsync(
            new TableEntity(swv.ToString(), $"{NotifyPrefix}{submission.School}-{submission.Schooljaar}") { ["Schooljaar"] = submission.Schooljaar.ToString(), ["Submission"] = submission.Id },
            TableUpdateMode.Replace,
            stop);

    /// <summary>This school's pages must be made anew, once this submission is placed.</summary>
    public Task AddPublicationAsync(SwvCode swv, SchoolId school, string submission, CancellationToken stop) =>
        AddPublicationAsync(new TableEntity(swv.ToString(), PublishPrefix + school) { [PublicationWork.Placing] = submission }, stop);

    /// <summary>This school's pages must be made anew, once its redactions are of this version.</summary>
    public Task AddPublicationAsync(SwvCode swv, SchoolId school, int redactions, CancellationToken stop) =>
        AddPublicationAsync(new TableEntity(swv.ToString(), PublishPrefix + school) { [PublicationWork.Redacting] = redactions }, stop);

    /// <summary>This school's pages must be made anew, once what this work waits for is there.</summary>
    public Task AddPublicationAsync(PublicationWork work, CancellationToken stop) =>
        AddPublicationAsync(new TableEntity(work.Swv.ToString(), PublishPrefix + work.School) { [PublicationWork.Placing] = work.Submission, [PublicationWork.Redacting] = work.Redactions }, stop);

    /// <summary>This school's pages must be made anew: what they are made from changed already.</summary>
    public Task AddPublicationAsync(SwvCode swv, SchoolId school, CancellationToken stop) =>
        AddPublicationAsync(new TableEntity(swv.ToString(), PublishPrefix + school), stop);

    // Merged: who places and who leaves words out at one moment each wait for their own.
    private Task<Response> AddPublicationAsync(TableEntity row, CancellationToken stop) => _table.UpsertEntityAsync(row, TableUpdateMode.Merge, stop);

    /// <summary>These words must go from all that is kept of this school.</summary>
    public Task AddErasureAsync(SwvCode swv, SchoolId school, ErasureRequest request, CancellationToken stop)
    {
        var row = new TableEntity(swv.ToString(), $"{ErasePrefix}{school}-{request.Id}");
        row.SetJson(EraseWork.Asked, request);
        return _table.UpsertEntityAsync(row, TableUpdateMode.Merge, stop);
    }

    /// <summary>What is still to be erased at one school.</summary>
    public IAsyncEnumerable<EraseWork> ErasuresOfAsync(SwvCode swv, SchoolId school, CancellationToken stop) =>
        ReadAsync(TableClient.CreateQueryFilter($"PartitionKey eq {swv.ToString()} and RowKey ge {$"{ErasePrefix}{school}-"} and RowKey lt {$"{ErasePrefix}{school}-~"}"), stop).OfType<EraseWork>();

    /// <summary>Everything was gone through once, up to this moment; unless someone else went through it meanwhile, and may have finished.</summary>
    public async Task RewrittenAsync(EraseWork work, DateTimeOffset at, CancellationToken stop)
    {
        try
        {
            await _table.UpdateEntityAsync(new TableEntity(work.Partition, work.Key) { [EraseWork.Rewritten] = at }, work.Tag, TableUpdateMode.Merge, stop);
        }
        catch (RequestFailedException e) when (e.Status is 404 or 412)
        {
        }
    }

    /// <summary>All pages of this SWV must be made anew: its schools or its own data changed.</summary>
    public Task AddRegionAsync(SwvCode swv, CancellationToken stop) =>
        _table.UpsertEntityAsync(new TableEntity(swv.ToString(), RegionKey), TableUpdateMode.Replace, stop);

    /// <summary>The country-wide files must be made anew: something that they mention changed.</summary>
    public Task AddCountryAsync(CancellationToken stop) =>
        _table.UpsertEntityAsync(new TableEntity(CountryPartition, CountryKey), TableUpdateMode.Replace, stop);

    public async Task<CountryWork?> FindCountryAsync(CancellationToken stop) =>
        await FindAsync(CountryPartition, CountryKey, stop) as CountryWork;

    public async Task<PublicationWork?> FindPublicationAsync(SwvCode swv, SchoolId school, CancellationToken stop) =>
        await FindAsync(swv.ToString(), PublishPrefix + school, stop) as PublicationWork;

    public async Task<DecisionWork?> FindDecisionAsync(SwvCode swv, SchoolId school, Schooljaar schooljaar, CancellationToken stop) =>
        await FindAsync(swv.ToString(), DecideKey(school, schooljaar), stop) as DecisionWork;

    /// <summary>What waits in one SWV.</summary>
    public IAsyncEnumerable<Work> OfAsync(SwvCode swv, CancellationToken stop) =>
        ReadAsync(TableClient.CreateQueryFilter($"PartitionKey eq {swv.ToString()}"), stop);

    /// <summary>What waits anywhere: a whole table, yet it holds open work only.</summary>
    public IAsyncEnumerable<Work> AllAsync(CancellationToken stop) => ReadAsync(null, stop);

    /// <summary>Removes finished work, unless it was asked again since it was read: then it stays for another round.</summary>
    public async Task RemoveAsync(Work work, CancellationToken stop)
    {
        try
        {
            await _table.DeleteEntityAsync(work.Partition, work.Key, work.Tag, stop);
        }
        catch (RequestFailedException e) when (e.Status == 412)
        {
        }
    }

    private static string DecideKey(SchoolId school, Schooljaar schooljaar) => $"{DecidePrefix}{school}-{schooljaar}";

    private async Task<Work?> FindAsync(string partition, string key, CancellationToken stop)
    {
        var row = await _table.GetEntityIfExistsAsync<TableEntity>(partition, key, cancellationToken: stop);
        return row.HasValue ? Read(row.Value!) : null;
    }

    private async IAsyncEnumerable<Work> ReadAsync(string? filter, [EnumeratorCancellation] CancellationToken stop)
    {
        await foreach (var row in _table.QueryAsync<TableEntity>(filter, cancellationToken: stop))
            yield return Read(row);
    }

    /// <summary>A row that cannot be read must not keep the others waiting, whatever is wrong with it.</summary>
    private static Work Read(TableEntity row)
    {
        try
        {
            return Parse(row);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return new UnknownWork(row.PartitionKey, row.RowKey, row.ETag, row.Timestamp!.Value);
        }
    }

    private static Work Parse(TableEntity row)
    {
        if (row.RowKey == CountryKey)
            return new CountryWork(row.PartitionKey, row.RowKey, row.ETag, row.Timestamp!.Value);

        var swv = SwvCode.Parse(row.PartitionKey, null);
        return row.RowKey switch
        {
            RegionKey => new RegionWork(swv, row.RowKey, row.ETag, row.Timestamp!.Value),
            var key when key.StartsWith(PublishPrefix, StringComparison.Ordinal) =>
                new PublicationWork(swv, SchoolId.Parse(key[PublishPrefix.Length..], null), row.GetString(PublicationWork.Placing), row.GetInt32(PublicationWork.Redacting), key, row.ETag, row.Timestamp!.Value),
            var key when key.StartsWith(DecidePrefix, StringComparison.Ordinal) =>
                new DecisionWork(swv, SchoolId.Parse(key[DecidePrefix.Length..][..6], null), Schooljaar.Parse(key[(DecidePrefix.Length + 7)..], null), key, row.ETag, row.Timestamp!.Value),
            var key when key.StartsWith(NotifyPrefix, StringComparison.Ordinal) =>
                new NoticeWork(swv, SchoolId.Parse(key[NotifyPrefix.Length..][..6], null), Schooljaar.Parse(row.GetString("Schooljaar")!, null), row.GetString("Submission")!, key, row.ETag, row.Timestamp!.Value),
            var key when key.StartsWith(ErasePrefix, StringComparison.Ordinal) =>
                new EraseWork(swv, SchoolId.Parse(key[ErasePrefix.Length..][..6], null), row.GetJson<ErasureRequest>(EraseWork.Asked), row.GetDateTimeOffset(EraseWork.Rewritten), key, row.ETag, row.Timestamp!.Value),
            var key => new UnknownWork(row.PartitionKey, key, row.ETag, row.Timestamp!.Value),
        };
    }
}

internal abstract record Work(string Partition, string Key, ETag Tag, DateTimeOffset Since);

/// <summary>A row that this version of the app cannot read: a newer one wrote it, or it is broken.</summary>
internal sealed record UnknownWork(string Partition, string Key, ETag Tag, DateTimeOffset Since) : Work(Partition, Key, Tag, Since);

internal sealed record CountryWork(string Partition, string Key, ETag Tag, DateTimeOffset Since) : Work(Partition, Key, Tag, Since);

internal sealed record RegionWork(SwvCode Swv, string Key, ETag Tag, DateTimeOffset Since)
    : Work(Swv.ToString(), Key, Tag, Since);

internal sealed record DecisionWork(SwvCode Swv, SchoolId School, Schooljaar Schooljaar, string Key, ETag Tag, DateTimeOffset Since)
    : Work(Swv.ToString(), Key, Tag, Since);

/// <param name="Submission">What was about to be placed when this was asked; null where nothing was.</param>
/// <param name="Redactions">Which version of the redactions was about to be kept; null where none was.</param>
internal sealed record PublicationWork(SwvCode Swv, SchoolId School, string? Submission, int? Redactions, string Key, ETag Tag, DateTimeOffset Since)
    : Work(Swv.ToString(), Key, Tag, Since)
{
    /// <summary>The properties of its row.</summary>
    public const string Placing = "Submission", Redacting = "Redactions";
}

/// <param name="RewrittenAt">When everything was gone through once; null while that is still to be done.</param>
internal sealed record EraseWork(SwvCode Swv, SchoolId School, ErasureRequest Request, DateTimeOffset? RewrittenAt, string Key, ETag Tag, DateTimeOffset Since)
    : Work(Swv.ToString(), Key, Tag, Since)
{
    /// <summary>The properties of its row.</summary>
    public const string Asked = "Asked", Rewritten = "RewrittenAt";
}

internal sealed record NoticeWork(SwvCode Swv, SchoolId School, Schooljaar Schooljaar, string Submission, string Key, ETag Tag, DateTimeOffset Since)
    : Work(Swv.ToString(), Key, Tag, Since);
