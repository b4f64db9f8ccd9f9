using System.Security.Cryptography;
using System.Text;

namespace SopCloud.Functions.Access;

internal static class PersonId
{
    /// <summary>
    /// A person is an issuer's word for someone; their e-mail address is only where mail goes. The hash makes it a key of
    /// one length that storage takes and that means nothing outside.
    /// </summary>
    public static string Of(string issuer, string subject) =>
        // A line feed is in no issuer, so no other pair joins to the same text.
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{issuer}\n{subject}")).AsSpan(0, 20));
}
