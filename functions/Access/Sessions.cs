using System.Security.Cryptography;
using Azure;
using Azure.Data.Tables;
using SopCloud.Profiles;

namespace SopCloud.Functions.Access;

/// <summary>Who is signed in where. A session ends when it is signed out, after <see cref="Idle"/> without a request, and always after <see cref="Longest"/>.</summary>
internal sealed class Sessions(TableServiceClient tables, TimeProvider time)
{
    /// <summary>A school day: who comes back the next morning signs in again.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromHours(8);

    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    // Coarse, so that reading pages costs no writes.
    private static readonly TimeSpan SeenEvery = TimeSpan.FromMinutes(10);

    private readonly TableClient table = tables.GetTableClient(AccessKeys.TableName);

    /// <returns>The session's id, for the sealed cookie alone.</returns>
    public async Task<string> StartAsync(string personId, CancellationToken stop)
    {
        var now = time.GetUtcNow();
        await foreach (var row in table.QueryAsync<SessionRow>($"{Of(personId)} and {AccessKeys.RowsOf("session")}", cancellationToken: stop))
            if (!row.IsAlive(now))
                await table.DeleteEntityAsync(row.PartitionKey, row.RowKey, cancellationToken: stop);

        var session = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(20));
        await table.AddEntityAsync(new SessionRow { PartitionKey = personId, RowKey = AccessKeys.SessionOf(session), Started = now, Seen = now }, stop);
        return session;
    }

    /// <summary>What the person may do, or null when the session has ended. One query.</summary>
    public async Task<ValueList<Grant>?> FindGrantsAsync(string personId, string session, CancellationToken stop)
    {
        var now = time.GetUtcNow();
        var wanted = AccessKeys.SessionOf(session);
        var filter = $"{Of(personId)} and (({AccessKeys.RowsOf("grant")}) or {TableClient.CreateQueryFilter($"RowKey eq {wanted}")})";

        SessionRow? found = null;
        var grants = new List<Grant>();
        await foreach (var row in table.QueryAsync<SessionRow>(filter, cancellationToken: stop))
            if (row.RowKey == wanted)
                found = row;
            else if (Grant.TryParse(row.RowKey["grant.".Length..], out var grant))
                grants.Add(grant);

        if (found is null || !found.IsAlive(now))
            return null;
        if (now - found.Seen >= SeenEvery)
            await SeeAsync(found, now, stop);
        return grants.ToValueList();
    }

    public Task EndAsync(string personId, string session, CancellationToken stop) =>
        table.DeleteEntityAsync(personId, AccessKeys.SessionOf(session), cancellationToken: stop);

    private static string Of(string personId) => TableClient.CreateQueryFilter($"PartitionKey eq {personId}");

    private async Task SeeAsync(SessionRow session, DateTimeOffset now, CancellationToken stop)
    {
        session.Seen = now;
        try
        {
            await table.UpdateEntityAsync(session, session.ETag, cancellationToken: stop);
        }
        catch (RequestFailedException refused) when (refused.Status is 404 or 412)
        {
            // Another request of this session was first, or it was signed out: then it must not come back to life.
        }
    }

    private sealed class SessionRow : ITableEntity
    {
        public string PartitionKey { get; set; } = "";

        public string RowKey { get; set; } = "";

        public DateTimeOffset? Timestamp { get; set; }

        public ETag ETag { get; set; }

        public DateTimeOffset Started { get; set; }

        public DateTimeOffset Seen { get; set; }

        public bool IsAlive(DateTimeOffset now) => now - Seen < Idle && now - Started < Longest;
    }
}
