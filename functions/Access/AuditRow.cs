using Azure;
using Azure.Data.Tables;

namespace SopCloud.Functions.Access;

/// <summary>What happened to someone's access or to an invitation. Ids only: names and addresses may have to be erased, this not.</summary>
internal sealed class AuditRow : ITableEntity
{
    public string PartitionKey { get; set; } = "";

    public string RowKey { get; set; } = "";

    public DateTimeOffset? Timestamp { get; set; }

    public ETag ETag { get; set; }

    public DateTimeOffset At { get; set; }

    public string What { get; set; } = "";

    public string Grant { get; set; } = "";

    /// <summary>A person's id, or <see cref="Grants.Operator"/>.</summary>
    public string By { get; set; } = "";

    public static AuditRow Of(string partition, DateTimeOffset at, string what, Grant grant, string by) =>
        new() { PartitionKey = partition, RowKey = AccessKeys.AuditAt(at), At = at, What = what, Grant = grant.Key, By = by };
}
