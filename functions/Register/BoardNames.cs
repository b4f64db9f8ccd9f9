using Azure;
using Azure.Data.Tables;

namespace SopCloud.Functions.Register;

/// <summary>The names of school boards (bevoegd gezag) by number: kept, so that a school that changes boards gets the right name.</summary>
internal sealed class BoardNames(TableServiceClient tables)
{
    private readonly TableClient table = tables.GetTableClient(SchoolRegister.TableName);

    public async Task<IReadOnlyDictionary<string, string>> LoadAsync(CancellationToken stop = default) =>
        await table.QueryAsync<BoardRow>(TableClient.CreateQueryFilter($"PartitionKey eq {RegisterKeys.Boards}"), cancellationToken: stop)
            .ToDictionaryAsync(row => row.RowKey, row => row.Name, StringComparer.Ordinal, stop);
}

internal sealed class BoardRow : ITableEntity
{
    public string PartitionKey { get; set; } = RegisterKeys.Boards;

    public string RowKey { get; set; } = "";

    public DateTimeOffset? Timestamp { get; set; }

    public ETag ETag { get; set; }

    public string Name { get; set; } = "";
}
