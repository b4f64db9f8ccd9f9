using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;

namespace SopCloud.Functions.Access;

/// <summary>Invitations as they are kept: by the hash of their code, used once, for <see cref="Lifetime"/>.</summary>
internal sealed class Invitations(TableServiceClient tables, Grants grants, TimeProvider time)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(14);

    private readonly TableClient table = tables.GetTableClient(AccessKeys.TableName);

    public async Task<InvitationCode> InviteAsync(Grant grant, string? name, string? email, string by, CancellationToken stop = default)
    {
        var (code, now) = (InvitationCode.New(), time.GetUtcNow());
        var row = new InvitationRow
        {
            PartitionKey = AccessKeys.InvitationOf(code.Hash),
            RowKey = AccessKeys.Invitation,
            Grant = grant.Key,
            Name = name,
            Email = email,
            By = by,
            ExpiresAt = now + Lifetime,
        };
        await table.SubmitTransactionAsync(
            [
                new(TableTransactionActionType.Add, row),
                new(TableTransactionActionType.Add, AuditRow.Of(row.PartitionKey, now, "invited", grant, by)),
            ],
            stop);
        return code;
    }

    /// <summary>The invitation that this code still opens, or null.</summary>
    public async Task<Invitation?> FindOpenAsync(InvitationCode code, CancellationToken stop = default) =>
        await ReadAsync(code.Hash, stop) is { RedeemedBy: null } row && row.ExpiresAt > time.GetUtcNow() ? row.ToInvitation() : null;

    /// <summary>The invitations that nobody has used yet and that still can be; a scan, for the reasons of <see cref="Grants.AllAsync"/>.</summary>
    public async IAsyncEnumerable<Invitation> OpenAsync([EnumeratorCancellation] CancellationToken stop = default)
    {
        var (from, to) = ($"{AccessKeys.Invitation}.", $"{AccessKeys.Invitation}/");
        var filter = TableClient.CreateQueryFilter($"PartitionKey ge {from} and PartitionKey lt {to} and RowKey eq {AccessKeys.Invitation}");
        await foreach (var row in table.QueryAsync<InvitationRow>(filter, cancellationToken: stop))
            if (row.RedeemedBy is null && row.ExpiresAt > time.GetUtcNow() && row.ToInvitation() is { } invitation)
                yield return invitation;
    }

    /// <summary>
    /// Gives the person what the invitation holds. Writing the person into the invitation is one operation, and whoever
    /// does that first has it. The grant is in another partition and comes after: whoever was cut off in between
    /// accepts again, until the invitation is marked as delivered.
    /// </summary>
    public async Task<Redemption> RedeemAsync(InvitationCode code, Person person, CancellationToken stop = default)
    {
        var now = time.GetUtcNow();
        if (await ReadAsync(code.Hash, stop) is not { } row || !Grant.TryParse(row.Grant, out var grant))
            return new Redemption.Unknown();

        if (row.RedeemedBy is null)
        {
            if (row.ExpiresAt <= now)
                return new Redemption.Expired();
            row = await ClaimAsync(row, person, now, grant, stop);
        }

        if (row?.RedeemedBy != person.Id || row.Delivered)
            return new Redemption.UsedAlready();

        await grants.GiveAsync(new Holder(person.Id, person.Name, row.Email, grant, now), code.Hash, row.By, stop);
        row.Delivered = true;
        await table.UpdateEntityAsync(row, ETag.All, cancellationToken: stop);
        return new Redemption.Accepted(grant);
    }

    /// <returns>False when it is gone or was used already: then access is withdrawn, not an invitation.</returns>
    public async Task<bool> WithdrawAsync(string hash, string by, CancellationToken stop = default)
    {
        if (await ReadAsync(hash, stop) is not { RedeemedBy: null } row || !Grant.TryParse(row.Grant, out var grant))
            return false;

        try
        {
            await table.SubmitTransactionAsync(
                [
                    new(TableTransactionActionType.Delete, row, row.ETag),
                    new(TableTransactionActionType.Add, AuditRow.Of(row.PartitionKey, time.GetUtcNow(), "withdrawn", grant, by)),
                ],
                stop);
            return true;
        }
        catch (TableTransactionFailedException refused) when (refused.Status is 404 or 412)
        {
            return false;
        }
    }

    /// <returns>The invitation as it now stands, whoever claimed it.</returns>
    private async Task<InvitationRow?> ClaimAsync(InvitationRow row, Person person, DateTimeOffset now, Grant grant, CancellationToken stop)
    {
        row.RedeemedBy = person.Id;
        row.RedeemedAt = now;
        try
        {
            await table.SubmitTransactionAsync(
                [
                    new(TableTransactionActionType.UpdateReplace, row, row.ETag),
                    new(TableTransactionActionType.Add, AuditRow.Of(row.PartitionKey, now, "redeemed", grant, person.Id)),
                ],
                stop);
            return row;
        }
        catch (TableTransactionFailedException refused) when (refused.Status is 404 or 409 or 412)
        {
            // Someone was first; or it was this very request, sent again by the pipeline after a lost answer. The row knows.
            return await ReadAsync(row.PartitionKey[(AccessKeys.Invitation.Length + 1)..], stop);
        }
    }

    private async Task<InvitationRow?> ReadAsync(string hash, CancellationToken stop) =>
        await table.GetEntityIfExistsAsync<InvitationRow>(AccessKeys.InvitationOf(hash), AccessKeys.Invitation, cancellationToken: stop)
            is { HasValue: true, Value: { } row } ? row : null;

    private sealed class InvitationRow : ITableEntity
    {
        public string PartitionKey { get; set; } = "";

        public string RowKey { get; set; } = "";

        public DateTimeOffset? Timestamp { get; set; }

        public ETag ETag { get; set; }

        public string Grant { get; set; } = "";

        public string? Name { get; set; }

        public string? Email { get; set; }

        public string By { get; set; } = "";

        public DateTimeOffset ExpiresAt { get; set; }

        public string? RedeemedBy { get; set; }

        public DateTimeOffset? RedeemedAt { get; set; }

        /// <summary>The grant has been given: from here on a withdrawal of it must last.</summary>
        public bool Delivered { get; set; }

        public Invitation? ToInvitation() => Access.Grant.TryParse(Grant, out var grant)
            ? new Invitation(PartitionKey[(AccessKeys.Invitation.Length + 1)..], grant, Name, Email, By, ExpiresAt)
            : null;
    }
}
