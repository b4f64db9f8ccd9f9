using Azure.Data.Tables;

namespace SopCloud.Functions.Access;

/// <summary>
/// The keys of table <c>access</c>. A person's partition holds their grants, sessions and audit trail, so that one query per
/// request reads what it needs; an invitation has a partition of its own, by the hash of its code.
/// </summary>
internal static class AccessKeys
{
    public const string TableName = "access";
    public const string Invitation = "invitation";

    /// <summary>The property of an invitation that says that its grant has been given.</summary>
    public const string Delivered = "Delivered";

    /// <summary>People's ids are hexadecimal, so every one sorts before this and no invitation does.</summary>
    public const string AfterPeople = "g";

    public static string InvitationOf(string hash) => $"{Invitation}.{hash}";

    public static string GrantOf(Grant grant) => $"grant.{grant.Key}";

    public static string SessionOf(string session) => $"session.{session}";

    public static string AuditAt(DateTimeOffset moment) => $"audit.{moment.UtcTicks:d19}.{Guid.NewGuid():N}";

    /// <summary>The condition that a key starts with <paramref name="kind"/> and a point; a slash is the character after a point.</summary>
    public static string RowsOf(string kind) => TableClient.CreateQueryFilter($"RowKey ge {kind + '.'} and RowKey lt {kind + '/'}");
}
