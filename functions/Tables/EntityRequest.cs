using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>What is asked of one row, whether it travels alone or in a transaction.</summary>
/// <param name="Path">Escaped, without a leading slash.</param>
internal readonly record struct EntityRequest(RequestMethod Method, string Path, ETag? IfMatch = null, ReadOnlyMemory<byte>? Body = null)
{
    public static EntityRequest Of(TableTransactionAction action, string table) => action.ActionType switch
    {
        TableTransactionActionType.Add => Add(table, action.Entity),
        TableTransactionActionType.UpdateMerge => Change(table, action.Entity, TableUpdateMode.Merge, action.ETag),
        TableTransactionActionType.UpdateReplace => Change(table, action.Entity, TableUpdateMode.Replace, action.ETag),
        TableTransactionActionType.UpsertMerge => Change(table, action.Entity, TableUpdateMode.Merge),
        TableTransactionActionType.UpsertReplace => Change(table, action.Entity, TableUpdateMode.Replace),
        TableTransactionActionType.Delete => Delete(table, action.Entity.PartitionKey, action.Entity.RowKey, action.ETag),
        var other => throw new ArgumentException($"A transaction knows no action {other}."),
    };

    public static EntityRequest Add(string table, ITableEntity entity) =>
        new(RequestMethod.Post, table, Body: EntityJson.Write(entity));

    /// <param name="ifMatch">Left out for an upsert.</param>
    public static EntityRequest Change(string table, ITableEntity entity, TableUpdateMode mode, ETag? ifMatch = null) => new(
        mode is TableUpdateMode.Replace ? RequestMethod.Put : RequestMethod.Patch,
        PathOf(table, entity.PartitionKey, entity.RowKey),
        ifMatch,
        EntityJson.Write(entity));

    public static EntityRequest Delete(string table, string partitionKey, string rowKey, ETag ifMatch) =>
        new(RequestMethod.Delete, PathOf(table, partitionKey, rowKey), ifMatch == default ? ETag.All : ifMatch);

    public static EntityRequest Get(string table, string partitionKey, string rowKey) =>
        new(RequestMethod.Get, PathOf(table, partitionKey, rowKey));

    private static string PathOf(string table, string partitionKey, string rowKey) =>
        $"{table}(PartitionKey='{Escape(partitionKey)}',RowKey='{Escape(rowKey)}')";

    // First for OData, then for the address.
    private static string Escape(string key) => Uri.EscapeDataString(key.Replace("'", "''", StringComparison.Ordinal));
}
