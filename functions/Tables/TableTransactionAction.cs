namespace Azure.Data.Tables;

/// <summary>One member of a transaction.</summary>
/// <param name="etag">
/// The version to change. An update needs one (or <see cref="ETag.All"/>); a delete without one deletes any version;
/// an add or upsert takes none.
/// </param>
public sealed class TableTransactionAction(TableTransactionActionType actionType, ITableEntity entity, ETag etag = default)
{
    public TableTransactionActionType ActionType { get; } = actionType;

    public ITableEntity Entity { get; } = entity ?? throw new ArgumentNullException(nameof(entity));

    public ETag ETag { get; } = etag;
}
