using System.Runtime.CompilerServices;
using Azure.Data.Tables;
using SopCloud.Profiles.Register;

namespace SopCloud.Functions.Register;

/// <summary>Which schools and SWVs there are. Changed only by the operator's imports.</summary>
internal sealed class SchoolRegister(TableServiceClient tables)
{
    /// <summary>The table; importing makes it.</summary>
    public const string TableName = "schools";

    private readonly TableClient table = tables.GetTableClient(TableName);

    public async Task<School?> FindAsync(SchoolId id, CancellationToken stop = default)
    {
        var found = await table.GetEntityIfExistsAsync<SchoolRow>(RegisterKeys.FactsOf(id), id.ToString(), cancellationToken: stop);
        return found.HasValue ? found.Value!.ToSchool() : null;
    }

    /// <summary>The schools of one SWV, gone ones included, by code: one request per thousand.</summary>
    public async IAsyncEnumerable<School> OfSwvAsync(SwvCode swv, [EnumeratorCancellation] CancellationToken stop = default)
    {
        var partition = RegisterKeys.ListOf(swv);
        await foreach (var row in table.QueryAsync<SchoolRow>(TableClient.CreateQueryFilter($"PartitionKey eq {partition}"), cancellationToken: stop))
            yield return row.ToSchool();
    }

    /// <summary>
    /// Every school of the country, gone ones included. A scan of some seven requests: for imports and rebuilds, not for a page.
    /// </summary>
    public async IAsyncEnumerable<School> AllAsync([EnumeratorCancellation] CancellationToken stop = default)
    {
        await foreach (var row in table.QueryAsync<SchoolRow>(RegisterKeys.Every(RegisterKeys.FactsPrefix), cancellationToken: stop))
            yield return row.ToSchool();
    }

    public async Task<Swv?> FindSwvAsync(SwvCode code, CancellationToken stop = default)
    {
        var found = await table.GetEntityIfExistsAsync<SwvRow>(RegisterKeys.Swvs, code.ToString(), cancellationToken: stop);
        return found.HasValue ? found.Value!.ToSwv() : null;
    }

    public async IAsyncEnumerable<Swv> SwvsAsync([EnumeratorCancellation] CancellationToken stop = default)
    {
        await foreach (var row in table.QueryAsync<SwvRow>(TableClient.CreateQueryFilter($"PartitionKey eq {RegisterKeys.Swvs}"), cancellationToken: stop))
            yield return row.ToSwv();
    }
}
