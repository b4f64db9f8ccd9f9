namespace Azure.Data.Tables;

/// <summary>The names that the service gives a meaning of its own.</summary>
internal static class TableProperty
{
    public const string PartitionKey = nameof(ITableEntity.PartitionKey);
    public const string RowKey = nameof(ITableEntity.RowKey);
    public const string Timestamp = nameof(ITableEntity.Timestamp);
    public const string ETag = "odata.etag";
    public const string TypeSuffix = "@odata.type";

    /// <summary>Written by the service, so never sent to it.</summary>
    public static bool IsTheServices(string name) => name is Timestamp || name.StartsWith("odata.", StringComparison.Ordinal);

    public static bool IsKey(string name) => name is PartitionKey or RowKey;
}
