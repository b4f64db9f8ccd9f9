using Azure;
using Azure.Data.Tables;
using SopCloud.Functions.Storage;
using SopCloud.Profiles;
using SopCloud.Profiles.Moderation;
using SopCloud.Profiles.Publication;
using SopCloud.Profiles.Register;

namespace SopCloud.Functions.Dossiers;

/// <summary>Words that a moderator left out for parents.</summary>
/// <param name="Id">Names it in a form without its words.</param>
/// <param name="Reason">For people, in Dutch.</param>
/// <remarks>Public, because the parameters of a Razor component must be.</remarks>
public sealed record KeptRedaction(string Id, Redaction Words, string Reason, Actor By, DateTimeOffset At);

/// <summary>All that is left out at one school: of what is public now and of every later version, until a moderator puts it back.</summary>
/// <param name="Version">How often it changed, so that publishing can wait for the change that asked for it.</param>
/// <param name="Tag">Which version of the row this is; null while there is none.</param>
internal sealed record SchoolRedactions(SchoolId School, ValueList<KeptRedaction> Kept, int Version, ETag? Tag)
{
    public ValueList<Redaction> Words => Kept.Select(kept => kept.Words).ToValueList();
}

/// <summary>The row <c>redactions</c> of a school in table <c>profiles</c>, beside its trail.</summary>
internal sealed class RedactionStore(TableServiceClient tables)
{
    public const string Key = "redactions";

    private const string Version = "Version";
    private const string Kept = "Kept";

    private readonly TableClient _table = tables.GetTableClient(DossierStore.TableName);

    public async Task<SchoolRedactions> ReadAsync(SchoolId school, CancellationToken stop)
    {
        var row = await _table.GetEntityIfExistsAsync<TableEntity>(school.ToString(), Key, cancellationToken: stop);
        return row.HasValue
            ? new(school, ToKept(row.Value!), row.Value!.GetInt32(Version)!.Value, row.Value.ETag)
            : new(school, [], 0, null);
    }

    /// <summary>Keeps these from now on, with the line in the trail: both or neither.</summary>
    /// <param name="before">What was read; its version goes up by one.</param>
    /// <returns>False when someone changed them since: nothing is kept then.</returns>
    public async Task<bool> SaveAsync(SchoolRedactions before, ValueList<KeptRedaction> kept, AuditEntry entry, CancellationToken stop)
    {
        var row = new TableEntity(before.School.ToString(), Key) { [Version] = before.Version + 1 };
        row.SetJson(Kept, kept);
        try
        {
            await _table.SubmitTransactionAsync(
            [
                before.Tag is { } tag
                    ? new(TableTransactionActionType.UpdateReplace, row, tag)
                    : new(TableTransactionActionType.Add, row),
                new(TableTransactionActionType.Add, DossierRows.Audit(before.School, entry)),
            ], stop);
            return true;
        }
        catch (RequestFailedException e) when (e.Status is 409 or 412)
        {
            // The request may have been sent twice, the first with success: then these are ours already.
            return (await ReadAsync(before.School, stop)).Kept == kept;
        }
    }

    internal static ValueList<KeptRedaction> ToKept(TableEntity row) => row.GetJson<ValueList<KeptRedaction>>(Kept);

    /// <summary>Other words in a row that was read; its version stays, as nobody waits for this.</summary>
    internal static void Replace(TableEntity row, ValueList<KeptRedaction> kept) => row.SetJson(Kept, kept);
}
