using System.Runtime.CompilerServices;
using System.Text.Json;
using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>The rows that a query finds, fetched a page at a time while they are read.</summary>
internal sealed class EntityPages<T>(
    TableEndpoint endpoint, string table, string? filter, int? maxPerPage, IEnumerable<string>? select, CancellationToken cancellationToken)
    : AsyncPageable<T>(cancellationToken)
    where T : class, ITableEntity
{
    // The service's two markers become one token, joined by what neither holds.
    private const char Joint = ' ';

    public override IAsyncEnumerable<Page<T>> AsPages(string? continuationToken = null, int? pageSizeHint = null) =>
        FetchAsync(continuationToken, pageSizeHint ?? maxPerPage, CancellationToken);

    private async IAsyncEnumerable<Page<T>> FetchAsync(
        string? token, int? size, [EnumeratorCancellation] CancellationToken stop)
    {
        do
        {
            using var message = Ask(token, size);
            var response = await endpoint.SendAsync(message, stop).ConfigureAwait(false);
            token = TokenOf(response);
            yield return Page<T>.FromValues(Rows(response), token, response);
        }
        while (token is not null);
    }

    private HttpMessage Ask(string? token, int? size)
    {
        var message = endpoint.Message(RequestMethod.Get, $"{table}()");
        var uri = message.Request.Uri;
        if (!string.IsNullOrEmpty(filter))
            uri.AppendQuery("$filter", filter);
        if (size is { } top)
            uri.AppendQuery("$top", top.ToString(System.Globalization.CultureInfo.InvariantCulture), escapeValue: false);
        if (select is not null)
            uri.AppendQuery("$select", string.Join(',', select));

        // A marker can lack its row: the next page then starts with a partition.
        if (token?.Split(Joint, 2) is [var partition, .. var rest])
        {
            uri.AppendQuery("NextPartitionKey", partition);
            if (rest is [{ Length: > 0 } row])
                uri.AppendQuery("NextRowKey", row);
        }

        return message;
    }

    private static string? TokenOf(Response response)
    {
        if (!response.Headers.TryGetValue("x-ms-continuation-NextPartitionKey", out var partition))
            return null;
        return response.Headers.TryGetValue("x-ms-continuation-NextRowKey", out var row) ? $"{partition}{Joint}{row}" : partition;
    }

    private static T[] Rows(Response response)
    {
        using var json = JsonDocument.Parse(response.Content);
        return [.. json.RootElement.GetProperty("value").EnumerateArray().Select(row => EntityShape.Build<T>(EntityJson.Read(row)))];
    }
}
