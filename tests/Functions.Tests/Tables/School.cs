using Azure;
using Azure.Data.Tables;

namespace SopCloud.Functions.Tests.Tables;

/// <summary>A row class as the product writes them.</summary>
internal sealed class School : ITableEntity
{
    public string PartitionKey { get; set; } = "PO9901";

    public string RowKey { get; set; } = "99AA00";

    public DateTimeOffset? Timestamp { get; set; }

    public ETag ETag { get; set; }

    public string? Name { get; set; }

    public int Pupils { get; set; }
}
