using System.Globalization;
using Azure;
using Azure.Data.Tables;
using SopCloud.Profiles.Register;

namespace SopCloud.Functions.Register;

/// <summary>
/// Writes what an import changes, in the one order in which a kill loses nothing: run the import again and it goes on where
/// it was, because it compares with the facts and the lists as they are.
/// </summary>
internal sealed class RegisterChange(TableServiceClient tables, RegionsChanged regionsChanged, TimeProvider time)
{
    private readonly TableClient table = tables.GetTableClient(SchoolRegister.TableName);

    /// <summary>Makes the table where there is none yet, so that an import can read what there is.</summary>
    public Task PrepareAsync(CancellationToken stop) => table.CreateIfNotExistsAsync(stop);

    /// <param name="schools">Every school as it must be, also those that stay the same: the lists are made from them.</param>
    /// <param name="changed">Those of them whose facts differ.</param>
    /// <param name="swvs">The SWVs whose own facts differ.</param>
    /// <returns>The SWVs whose pages are no longer right.</returns>
    public async Task<IReadOnlySet<SwvCode>> SaveAsync(
        IEnumerable<School> schools, IReadOnlyCollection<School> changed, IReadOnlyCollection<Swv> swvs, Action<string> tell, CancellationToken stop)
    {
        var (write, remove) = await ListsBehindAsync(schools, stop);
        var regions = write.Concat(remove).Select(row => SwvCode.Parse(row.PartitionKey[RegisterKeys.ListPrefix.Length..], null))
            .Concat(swvs.Select(swv => swv.Code))
            .ToHashSet();

        // Before the first write, or a kill after the last would leave pages that nobody knows to be old.
        if (regions.Count > 0)
            await regionsChanged(regions, stop);

        await SubmitAsync(swvs.Select(SwvRow.From), TableTransactionActionType.UpsertReplace, "SWVs", tell, stop);
        await SubmitAsync(changed.Select(SchoolRow.Facts), TableTransactionActionType.UpsertReplace, "schools", tell, stop);

        // Additions before removals: a school that moves is for a moment in two lists, never in none.
        await SubmitAsync(write, TableTransactionActionType.UpsertReplace, "schools in lists of SWVs", tell, stop);
        await SubmitAsync(remove, TableTransactionActionType.Delete, "schools from lists of SWVs", tell, stop);

        // Once more: pages that were made in between show only a part.
        if (regions.Count > 0)
            await regionsChanged(regions, stop);
        return regions;
    }

    /// <summary>The rows by which the lists of the SWVs differ from what they should be.</summary>
    private async Task<(List<SchoolRow> Write, List<SchoolRow> Remove)> ListsBehindAsync(IEnumerable<School> schools, CancellationToken stop)
    {
        var remove = new Dictionary<(string, string), SchoolRow>();
        await foreach (var row in table.QueryAsync<SchoolRow>(RegisterKeys.Every(RegisterKeys.ListPrefix), cancellationToken: stop))
            remove.Add((row.PartitionKey, row.RowKey), row);

        var write = new List<SchoolRow>();
        foreach (var school in schools)
            if (school.Swv is { } swv && !(remove.Remove((RegisterKeys.ListOf(swv), school.Id.ToString()), out var row) && row.ToSchool() == school))
                write.Add(SchoolRow.InListOf(swv, school));
        return (write, [.. remove.Values]);
    }

    /// <summary>Changes rows in transactions of a hundred, several at a time.</summary>
    public async Task SubmitAsync(IEnumerable<ITableEntity> rows, TableTransactionActionType action, string what, Action<string> tell, CancellationToken stop)
    {
        var batches = rows.GroupBy(row => row.PartitionKey).SelectMany(partition => partition.Chunk(100)).ToList();
        var total = batches.Sum(batch => batch.Length);
        var done = 0;
        var told = time.GetTimestamp();
        await Parallel.ForEachAsync(batches, new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = stop }, async (batch, stop) =>
        {
            await table.SubmitTransactionAsync(batch.Select(row => new TableTransactionAction(action, row, ETag.All)), stop);
            var now = Interlocked.Add(ref done, batch.Length);
            var last = Interlocked.Read(ref told);
            if (time.GetElapsedTime(last) >= TimeSpan.FromSeconds(1) && Interlocked.CompareExchange(ref told, time.GetTimestamp(), last) == last)
                tell(string.Create(CultureInfo.InvariantCulture, $"  {now:N0} of {total:N0} {what} {(action == TableTransactionActionType.Delete ? "removed" : "written")}"));
        });
    }
}
