namespace Azure.Data.Tables;

/// <summary>A row of a table. A class that implements it stores each public property that can be read and set.</summary>
public interface ITableEntity
{
    string PartitionKey { get; set; }

    string RowKey { get; set; }

    /// <summary>When the service last wrote the row. Set by the service alone; what a caller puts here is not sent.</summary>
    DateTimeOffset? Timestamp { get; set; }

    /// <summary>The version that was read. Not sent with the row: pass it to an update or a delete to change only that version.</summary>
    ETag ETag { get; set; }
}
