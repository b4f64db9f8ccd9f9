using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables.Models;

namespace Azure.Data.Tables;

/// <summary>
/// The tables of one storage account. The part of the package Azure.Data.Tables that is used here, with its names and
/// signatures, so that the package can take its place: docs/adr/0002-own-tables-client.md.
/// </summary>
public sealed class TableServiceClient
{
    private const string StorageScope = "https://storage.azure.com/.default";

    private readonly TableEndpoint endpoint;

    /// <exception cref="FormatException">The connection string lacks a part.</exception>
    public TableServiceClient(string connectionString, TableClientOptions? options = null)
    {
        var account = TableConnectionString.Parse(connectionString);
        endpoint = new TableEndpoint(account.Endpoint, new SharedKeyLitePolicy(account.AccountName, account.AccountKey), options);
    }

    /// <exception cref="ArgumentException">The endpoint is not https: whoever reads a token along the way can use it.</exception>
    public TableServiceClient(Uri endpoint, TokenCredential tokenCredential, TableClientOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentNullException.ThrowIfNull(tokenCredential);
        if (endpoint.Scheme != Uri.UriSchemeHttps)
            throw new ArgumentException($"A token may only go over https, not to {endpoint}: use an https endpoint, or a connection string with a key.", nameof(endpoint));
        this.endpoint = new TableEndpoint(endpoint, new BearerTokenAuthenticationPolicy(tokenCredential, StorageScope), options);
    }

    public TableClient GetTableClient(string tableName) => new(endpoint, tableName);

    /// <inheritdoc cref="TableClient.CreateIfNotExistsAsync"/>
    public Task<Response<TableItem>> CreateTableIfNotExistsAsync(string tableName, CancellationToken cancellationToken = default) =>
        GetTableClient(tableName).CreateIfNotExistsAsync(cancellationToken);
}
