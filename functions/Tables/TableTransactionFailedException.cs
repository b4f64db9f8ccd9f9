using System.Globalization;

namespace Azure.Data.Tables;

/// <summary>A member of a transaction was refused, so none of them was done.</summary>
public sealed class TableTransactionFailedException : RequestFailedException
{
    public TableTransactionFailedException(RequestFailedException requestFailedException)
        : base(requestFailedException.Status, requestFailedException.Message, requestFailedException.ErrorCode, requestFailedException)
    {
        // The service names the member only in its message: "2:The specified entity already exists."
        var (message, colon) = (requestFailedException.Message, requestFailedException.Message.IndexOf(':', StringComparison.Ordinal));
        if (colon > 0 && int.TryParse(message.AsSpan(0, colon), NumberStyles.None, CultureInfo.InvariantCulture, out var index))
            FailedTransactionActionIndex = index;
    }

    /// <summary>Which member was refused, counted from 0 in the order submitted; null when the service didn't say.</summary>
    public int? FailedTransactionActionIndex { get; }
}
