using System.Text;

namespace Azure.Data.Tables;

/// <summary>
/// What Azure refuses, found before anything is sent. The service says it too, but late and curtly, and the emulator lets
/// part of it through: a transaction over two partitions, an entity over 1 MiB.
/// </summary>
/// <remarks>Limits: https://learn.microsoft.com/rest/api/storageservices/understanding-the-table-service-data-model</remarks>
internal static class EntityLimits
{
    private const int KiB = 1024;
    private const int KeyBytes = KiB;
    private const int PropertyBytes = 64 * KiB;
    private const int EntityBytes = 1024 * KiB;
    private const int PropertyCount = 252;
    private const int TransactionActions = 100;
    private const int TransactionBytes = 4 * 1024 * KiB;

    // Edm.DateTime starts where the Gregorian calendar and Windows' file times do.
    private static readonly DateTimeOffset FirstMoment = new(1601, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void CheckKeys(string partitionKey, string rowKey)
    {
        CheckKey(TableProperty.PartitionKey, partitionKey);
        CheckKey(TableProperty.RowKey, rowKey);
    }

    public static void CheckEntity(ITableEntity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        CheckKeys(entity.PartitionKey, entity.RowKey);

        var (count, bytes) = (0, 4 + Utf16(entity.PartitionKey) + Utf16(entity.RowKey));
        foreach (var (name, value) in EntityShape.Stored(entity))
        {
            if (value is DateTimeOffset moment && moment < FirstMoment)
                throw new ArgumentException($"Property {name} is before 1601, which a table cannot hold: leave it null when there is no date.");

            var size = Size(value);
            if (size > PropertyBytes)
                throw new ArgumentException(
                    $"Property {name} takes {size} bytes, more than the {PropertyBytes} that fit (32 K characters): divide it over properties or keep it in a blob.");

            count++;
            bytes += 8 + Utf16(name) + size;
        }

        if (count > PropertyCount)
            throw new ArgumentException($"The entity has {count} properties, more than the {PropertyCount} that fit: divide it over rows.");
        if (bytes > EntityBytes)
            throw new ArgumentException($"The entity takes {bytes} bytes, more than the 1 MiB that fits: divide it over rows or keep it in a blob.");
    }

    public static void CheckTransaction(IReadOnlyList<TableTransactionAction> actions)
    {
        if (actions.Count == 0)
            throw new ArgumentException("The transaction is empty: don't submit it, or add an action.");
        if (actions.Count > TransactionActions)
            throw new ArgumentException(
                $"The transaction has {actions.Count} actions, more than the {TransactionActions} that fit: divide it over transactions that may succeed apart.");

        var rows = new HashSet<string>(StringComparer.Ordinal);
        foreach (var action in actions)
        {
            var entity = action.Entity;
            if (action.ActionType is TableTransactionActionType.Delete)
                CheckKeys(entity.PartitionKey, entity.RowKey);
            else
                CheckEntity(entity);

            if (action.ActionType is TableTransactionActionType.UpdateMerge or TableTransactionActionType.UpdateReplace)
                CheckCondition(action.ETag);
            if (entity.PartitionKey != actions[0].Entity.PartitionKey)
                throw new ArgumentException("The transaction spans two partitions: give all its rows one PartitionKey, or submit a transaction for each.");
            if (!rows.Add(entity.RowKey))
                throw new ArgumentException($"The transaction holds row {entity.RowKey} twice: make one action of what happens to it.");
        }
    }

    public static void CheckTransactionSize(int bytes)
    {
        if (bytes > TransactionBytes)
            throw new ArgumentException($"The transaction takes {bytes} bytes, more than the 4 MiB that fit: divide it over transactions that may succeed apart.");
    }

    /// <summary>An update without a version would quietly become an upsert.</summary>
    public static void CheckCondition(ETag ifMatch)
    {
        if (ifMatch == default)
            throw new ArgumentException("An update needs the ETag that was read, or ETag.All to overwrite any version.");
    }

    private static void CheckKey(string name, string key)
    {
        ArgumentNullException.ThrowIfNull(key, name);
        if (Utf16(key) > KeyBytes)
            throw new ArgumentException($"{name} has {key.Length} characters, more than the 512 that fit: use a shorter key, such as a hash.");
        if (key.Any(character => character is '/' or '\\' or '#' or '?' || char.IsControl(character)))
            throw new ArgumentException($"{name} holds a character that a key cannot have (/ \\ # ? or a control character): encode or replace it.");
    }

    private static int Size(object value) => value switch
    {
        string text => Utf16(text),
        byte[] bytes => bytes.Length,
        bool => 1,
        int => 4,
        Guid => 16,
        _ => 8,
    };

    private static int Utf16(string text) => Encoding.Unicode.GetByteCount(text);
}
