using System.Text.Json;
using Azure.Core;
using Azure.Data.Tables.Models;

namespace Azure.Data.Tables;

/// <summary>One table. Get it from <see cref="TableServiceClient.GetTableClient"/>.</summary>
/// <remarks>
/// <para>
/// What the service refuses is a <see cref="RequestFailedException"/> with its status and
/// <see cref="Models.TableErrorCode"/>: 404 no such row, 409 there already, 412 changed since it was read. What it would
/// refuse for its size, its keys or its partitions is an <see cref="ArgumentException"/> before anything is sent.
/// </para>
/// <para>
/// <b>Is it mine?</b> The pipeline sends again when an answer is lost or late, and then the first try may have been done.
/// So a 409 after an add, a 412 after an update or delete with an ETag, and either after a transaction, can be the echo
/// of one's own success. This client does not guess. A caller for whom it matters reads the row and looks for its own
/// mark (an id or a hash that it wrote) before it tells anyone that somebody else was first.
/// </para>
/// </remarks>
public sealed class TableClient
{
    private readonly TableEndpoint endpoint;

    internal TableClient(TableEndpoint endpoint, string tableName)
    {
        ArgumentException.ThrowIfNullOrEmpty(tableName);
        (this.endpoint, Name) = (endpoint, tableName);
    }

    public string Name { get; }

    /// <summary>Quotes and escapes the values of an interpolated filter: <c>CreateQueryFilter($"Name eq {name}")</c>.</summary>
    public static string CreateQueryFilter(FormattableString filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return filter.ToString(QueryFilter.Literals);
    }

    /// <summary>Succeeds as well when the table is there already; the raw response then has status 409.</summary>
    public async Task<Response<TableItem>> CreateIfNotExistsAsync(CancellationToken cancellationToken = default)
    {
        using var message = endpoint.Message(RequestMethod.Post, "Tables");
        message.Request.Headers.SetValue(HttpHeader.Names.ContentType, "application/json");
        message.Request.Content = RequestContent.Create(JsonSerializer.SerializeToUtf8Bytes(new { TableName = Name }));

        var response = await endpoint.SendAsync(message, cancellationToken, expected: 409).ConfigureAwait(false);
        // Another 409 says that the table is still being deleted.
        return !response.IsError || TableErrorParser.Parse(response)?.Code == TableErrorCode.TableAlreadyExists
            ? Response.FromValue(new TableItem(Name), response)
            : throw new RequestFailedException(response);
    }

    /// <param name="select">The only properties to fetch; keys that are not among them come back null.</param>
    /// <exception cref="RequestFailedException">404: no such row or no such table.</exception>
    public async Task<Response<T>> GetEntityAsync<T>(
        string partitionKey, string rowKey, IEnumerable<string>? select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity
    {
        var response = await GetAsync(partitionKey, rowKey, select, expected: null, cancellationToken).ConfigureAwait(false);
        return Response.FromValue(Read<T>(response), response);
    }

    /// <summary>As <see cref="GetEntityAsync"/>, but a missing row is an answer without a value.</summary>
    public async Task<NullableResponse<T>> GetEntityIfExistsAsync<T>(
        string partitionKey, string rowKey, IEnumerable<string>? select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity
    {
        var response = await GetAsync(partitionKey, rowKey, select, expected: 404, cancellationToken).ConfigureAwait(false);
        return response.IsError ? new NoValueResponse<T>(response) : Response.FromValue(Read<T>(response), response);
    }

    /// <returns>The new row's ETag is in the headers.</returns>
    /// <exception cref="RequestFailedException">409: a row with these keys is there already (is it mine?).</exception>
    public Task<Response> AddEntityAsync<T>(T entity, CancellationToken cancellationToken = default)
        where T : ITableEntity
    {
        EntityLimits.CheckEntity(entity);
        return SendAsync(EntityRequest.Add(Name, entity), cancellationToken);
    }

    /// <returns>The row's new ETag is in the headers.</returns>
    public Task<Response> UpsertEntityAsync<T>(
        T entity, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default)
        where T : ITableEntity
    {
        EntityLimits.CheckEntity(entity);
        return SendAsync(EntityRequest.Change(Name, entity, mode), cancellationToken);
    }

    /// <param name="ifMatch">The version to change, or <see cref="ETag.All"/> for any.</param>
    /// <returns>The row's new ETag is in the headers.</returns>
    /// <exception cref="RequestFailedException">412: it changed since it was read (by me?). 404: no such row.</exception>
    public Task<Response> UpdateEntityAsync<T>(
        T entity, ETag ifMatch, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default)
        where T : ITableEntity
    {
        EntityLimits.CheckCondition(ifMatch);
        EntityLimits.CheckEntity(entity);
        return SendAsync(EntityRequest.Change(Name, entity, mode, ifMatch), cancellationToken);
    }

    /// <param name="ifMatch">The version to delete; left out, any.</param>
    /// <returns>Status 404, not an exception, when the row was gone already.</returns>
    /// <exception cref="RequestFailedException">412: it changed since it was read.</exception>
    public Task<Response> DeleteEntityAsync(
        string partitionKey, string rowKey, ETag ifMatch = default, CancellationToken cancellationToken = default)
    {
        EntityLimits.CheckKeys(partitionKey, rowKey);
        return SendAsync(EntityRequest.Delete(Name, partitionKey, rowKey, ifMatch), cancellationToken, expected: 404);
    }

    /// <summary>The rows that match, by partition key and row key, fetched while they are read.</summary>
    /// <param name="filter">An OData filter, best made with <see cref="CreateQueryFilter"/>; left out, every row.</param>
    /// <param name="maxPerPage">At most 1,000, which is also what the service gives when it is left out.</param>
    public AsyncPageable<T> QueryAsync<T>(
        string? filter = null, int? maxPerPage = null, IEnumerable<string>? select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity =>
        new EntityPages<T>(endpoint, Name, filter, maxPerPage, select, cancellationToken);

    /// <summary>All of it or nothing: up to 100 different rows of one partition, together at most 4 MiB.</summary>
    /// <returns>An answer a member, in the order submitted, with the row's new ETag in its headers.</returns>
    /// <exception cref="TableTransactionFailedException">A member was refused (because it is done already?), so nothing was done.</exception>
    public async Task<Response<IReadOnlyList<Response>>> SubmitTransactionAsync(
        IEnumerable<TableTransactionAction> transactionActions, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(transactionActions);
        TableTransactionAction[] actions = [.. transactionActions];
        EntityLimits.CheckTransaction(actions);
        var changeset = new Changeset(endpoint, Name);
        var body = changeset.Write(actions);
        EntityLimits.CheckTransactionSize(body.Length);

        using var message = endpoint.Message(RequestMethod.Post, "$batch");
        message.Request.Headers.SetValue(HttpHeader.Names.ContentType, changeset.ContentType);
        message.Request.Content = RequestContent.Create(body);
        var response = await endpoint.SendAsync(message, cancellationToken).ConfigureAwait(false);

        // The batch is accepted (202) even when its changeset is refused: the truth is inside.
        var members = Changeset.Read(response);
        if (members.FirstOrDefault(member => member.IsError) is { } refused)
            throw new TableTransactionFailedException(Failure(refused));
        if (members.Count != actions.Length)
            throw new RequestFailedException(response.Status, $"The service answered {members.Count} of the {actions.Length} members of a transaction.");
        return Response.FromValue(members, response);
    }

    private static RequestFailedException Failure(Response refused)
    {
        var error = TableErrorParser.Parse(refused);
        return new RequestFailedException(refused.Status, error?.Message ?? refused.ReasonPhrase, error?.Code, innerException: null);
    }

    private static T Read<T>(Response response)
        where T : class, ITableEntity
    {
        using var json = JsonDocument.Parse(response.Content);
        return EntityShape.Build<T>(EntityJson.Read(json.RootElement));
    }

    private async Task<Response> GetAsync(
        string partitionKey, string rowKey, IEnumerable<string>? select, int? expected, CancellationToken stop)
    {
        EntityLimits.CheckKeys(partitionKey, rowKey);
        using var message = endpoint.Message(EntityRequest.Get(Name, partitionKey, rowKey));
        if (select is not null)
            message.Request.Uri.AppendQuery("$select", string.Join(',', select));
        return await endpoint.SendAsync(message, stop, expected).ConfigureAwait(false);
    }

    private async Task<Response> SendAsync(EntityRequest request, CancellationToken stop, int? expected = null)
    {
        using var message = endpoint.Message(request);
        return await endpoint.SendAsync(message, stop, expected).ConfigureAwait(false);
    }
}
