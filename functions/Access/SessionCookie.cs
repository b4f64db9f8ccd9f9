namespace SopCloud.Functions.Access;

internal static class SessionCookie
{
    public const string Scheme = "session";
}
