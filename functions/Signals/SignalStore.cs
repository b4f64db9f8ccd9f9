using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;
using SopCloud.Profiles.Register;

namespace SopCloud.Functions.Signals;

/// <summary>
/// Signals, in table <c>signals</c>. All stand in one partition, by school: whoever moderates a school is decided by the SWV
/// that it belongs to at that moment. It holds what came in during some weeks, at most <see cref="MostOpen"/> open ones for
/// a school, so reading all of it is cheap.
/// </summary>
internal sealed class SignalStore(TableServiceClient tables, TimeProvider clock)
{
    public const string TableName = "signals";

    /// <summary>More than this and a school is being flooded: then the form says to call.</summary>
    public const int MostOpen = 25;

    private const string Partition = "signals";

    private readonly TableClient _table = tables.GetTableClient(TableName);

    /// <returns>False where too many are open for this school.</returns>
    public async Task<bool> AddAsync(SchoolId school, Guid code, SignalSubject subject, string text, string? email, CancellationToken stop)
    {
        var known = await OfAsync(school, stop).ToListAsync(stop);
        if (known.Any(signal => signal.Code == code))
            return true;
        if (known.Count(signal => signal.DoneAt is null) >= MostOpen)
            return false;

        var row = new TableEntity(Partition, Key(school, code)) { [Row.At] = clock.GetUtcNow(), [Row.Subject] = subject.Id, [Row.Text] = text, [Row.Email] = email };
        await _table.UpsertEntityAsync(row, TableUpdateMode.Replace, stop);
        return true;
    }

    /// <summary>The newest first.</summary>
    public IAsyncEnumerable<Signal> OfAsync(SchoolId school, CancellationToken stop) =>
        ReadAsync(TableClient.CreateQueryFilter($"PartitionKey eq {Partition} and RowKey ge {$"{school}-"} and RowKey lt {$"{school}-~"}"), stop);

    public IAsyncEnumerable<Signal> AllAsync(CancellationToken stop) => ReadAsync(TableClient.CreateQueryFilter($"PartitionKey eq {Partition}"), stop);

    /// <summary>Of which schools signals are open, one for each signal; what was told stays in storage.</summary>
    public async IAsyncEnumerable<SchoolId> OpenAsync([EnumeratorCancellation] CancellationToken stop)
    {
        await foreach (var row in _table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {Partition}"), select: ["RowKey", Row.DoneAt], cancellationToken: stop))
        {
            if (row.GetDateTimeOffset(Row.DoneAt) is null)
                yield return SchoolId.Parse(row.RowKey[..6], null);
        }
    }

    /// <summary>Null where it is not there, or no longer.</summary>
    public async Task<Signal?> FindAsync(SchoolId school, Guid code, CancellationToken stop)
    {
        var row = await _table.GetEntityIfExistsAsync<TableEntity>(Partition, Key(school, code), cancellationToken: stop);
        return row.HasValue ? Parse(row.Value!) : null;
    }

    /// <summary>From now on it is done: the address for an answer is not needed any more.</summary>
    public async Task FinishAsync(Signal signal, string by, CancellationToken stop)
    {
        var row = new TableEntity(Partition, Key(signal.School, signal.Code))
        {
            [Row.At] = signal.At,
            [Row.Subject] = signal.Subject.Id,
            [Row.Text] = signal.Text,
            [Row.DoneAt] = clock.GetUtcNow(),
            [Row.DoneBy] = by,
        };
        try
        {
            await _table.UpdateEntityAsync(row, signal.Tag, TableUpdateMode.Replace, stop);
        }
        catch (RequestFailedException e) when (e.Status is 404 or 412)
        {
            // A colleague was first; what they decided is shown.
        }
    }

    /// <summary>At once and for good.</summary>
    public Task RemoveAsync(Signal signal, CancellationToken stop) =>
        _table.DeleteEntityAsync(Partition, Key(signal.School, signal.Code), ETag.All, stop);

    /// <summary>Removes what was kept long enough.</summary>
    public async Task RemoveOldAsync(CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        await foreach (var signal in AllAsync(stop))
        {
            if (signal.At.AddDays(Signal.KeptFor) <= now || signal.DoneAt?.AddDays(Signal.KeptWhenDone) <= now)
                await RemoveAsync(signal, stop);
        }
    }

    private static string Key(SchoolId school, Guid code) => $"{school}-{code:N}";

    private async IAsyncEnumerable<Signal> ReadAsync(string filter, [EnumeratorCancellation] CancellationToken stop)
    {
        var signals = new List<Signal>();
        await foreach (var row in _table.QueryAsync<TableEntity>(filter, cancellationToken: stop))
            signals.Add(Parse(row));
        foreach (var signal in signals.OrderByDescending(signal => signal.At))
            yield return signal;
    }

    private static Signal Parse(TableEntity row) => new(
        SchoolId.Parse(row.RowKey[..6], null),
        Guid.Parse(row.RowKey[7..]),
        row.GetDateTimeOffset(Row.At)!.Value,
        SignalSubject.Find(row.GetString(Row.Subject)) ?? SignalSubject.All[^1],
        row.GetString(Row.Text)!,
        row.GetString(Row.Email),
        row.GetDateTimeOffset(Row.DoneAt),
        row.GetString(Row.DoneBy),
        row.ETag);

    private static class Row
    {
        public const string At = "At", Subject = "Subject", Text = "Text", Email = "Email", DoneAt = "DoneAt", DoneBy = "DoneBy";
    }
}
