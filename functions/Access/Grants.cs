using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;

namespace SopCloud.Functions.Access;

/// <summary>Someone's grant, as whoever looks after access sees it.</summary>
/// <param name="Name">The person's name when they accepted.</param>
/// <param name="Email">Where the invitation went, if that was noted.</param>
public sealed record Holder(string PersonId, string Name, string? Email, Grant Grant, DateTimeOffset Since);

/// <summary>Who may do what. Each change goes in one transaction with its audit row, which holds ids only.</summary>
internal sealed class Grants(TableServiceClient tables, TimeProvider time)
{
    /// <summary>The id of whoever runs a verb, where a person's id would stand.</summary>
    public const string Operator = "operator";

    private readonly TableClient table = tables.GetTableClient(AccessKeys.TableName);

    /// <summary>Succeeds as well when the person has it already.</summary>
    /// <param name="invitation">The hash that names the invitation it came from.</param>
    public Task GiveAsync(Holder holder, string? invitation, string by, CancellationToken stop = default) =>
        table.SubmitTransactionAsync(
            [
                new(TableTransactionActionType.UpsertReplace, new GrantRow
                {
                    PartitionKey = holder.PersonId,
                    RowKey = AccessKeys.GrantOf(holder.Grant),
                    Name = holder.Name,
                    Email = holder.Email,
                    Since = holder.Since,
                    Invitation = invitation,
                }),
                new(TableTransactionActionType.Add, AuditRow.Of(holder.PersonId, time.GetUtcNow(), "granted", holder.Grant, by)),
            ],
            stop);

    /// <returns>False when the person did not have it.</returns>
    public async Task<bool> WithdrawAsync(string personId, Grant grant, string by, CancellationToken stop = default)
    {
        if (await table.GetEntityIfExistsAsync<GrantRow>(personId, AccessKeys.GrantOf(grant), cancellationToken: stop) is not { HasValue: true, Value: { } row })
            return false;

        if (row.Invitation is { } invitation)
            await CloseAsync(invitation, stop);
        try
        {
            await table.SubmitTransactionAsync(
                [
                    new(TableTransactionActionType.Delete, row, ETag.All),
                    new(TableTransactionActionType.Add, AuditRow.Of(personId, time.GetUtcNow(), "withdrawn", grant, by)),
                ],
                stop);
            return true;
        }
        catch (TableTransactionFailedException refused) when (refused.Status == 404)
        {
            return false; // Someone else withdrew it in between.
        }
    }

    /// <summary>
    /// Everyone's grants. A scan: at most some 15,000 people in the whole country, and only someone who looks after access
    /// asks for it, now and then. It keeps no second list that could differ from what a request goes by.
    /// </summary>
    public async IAsyncEnumerable<Holder> AllAsync([EnumeratorCancellation] CancellationToken stop = default)
    {
        var filter = $"{TableClient.CreateQueryFilter($"PartitionKey lt {AccessKeys.AfterPeople}")} and {AccessKeys.RowsOf("grant")}";
        await foreach (var row in table.QueryAsync<GrantRow>(filter, cancellationToken: stop))
            if (Grant.TryParse(row.RowKey["grant.".Length..], out var grant))
                yield return new Holder(row.PartitionKey, row.Name, row.Email, grant, row.Since);
    }

    /// <summary>Whoever was cut off while accepting may accept again; not any more once it was withdrawn.</summary>
    private async Task CloseAsync(string invitation, CancellationToken stop)
    {
        var closed = new TableEntity(AccessKeys.InvitationOf(invitation), AccessKeys.Invitation) { [AccessKeys.Delivered] = true };
        await table.UpdateEntityAsync(closed, ETag.All, cancellationToken: stop);
    }

    private sealed class GrantRow : ITableEntity
    {
        public string PartitionKey { get; set; } = "";

        public string RowKey { get; set; } = "";

        public DateTimeOffset? Timestamp { get; set; }

        public ETag ETag { get; set; }

        public string Name { get; set; } = "";

        public string? Email { get; set; }

        public DateTimeOffset Since { get; set; }

        public string? Invitation { get; set; }
    }
}
