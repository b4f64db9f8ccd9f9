using System.Security.Cryptography;
using System.Text;

namespace SopCloud.Functions.Access;

/// <summary>Access that waits for whoever holds the code.</summary>
/// <param name="Hash">Names it; the code itself is kept nowhere.</param>
/// <param name="Name">Whom it is meant for, if that was noted.</param>
/// <param name="By">Who invited: a person's id or <see cref="Grants.Operator"/>.</param>
public sealed record Invitation(string Hash, Grant Grant, string? Name, string? Email, string By, DateTimeOffset ExpiresAt);

/// <summary>The 160 random bits in an invitation's link.</summary>
internal readonly record struct InvitationCode(string Text)
{
    public static InvitationCode New() => new(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(20)));

    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));
}

/// <summary>What came of someone's accepting an invitation.</summary>
internal abstract record Redemption
{
    private Redemption()
    {
    }

    public sealed record Accepted(Grant Grant) : Redemption;

    public sealed record UsedAlready : Redemption;

    public sealed record Expired : Redemption;

    /// <summary>Never made, or withdrawn.</summary>
    public sealed record Unknown : Redemption;
}
