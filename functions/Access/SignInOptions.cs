namespace SopCloud.Functions.Access;

/// <summary>The settings <c>SignIn:*</c>: who vouches for people, and how we are known there.</summary>
internal sealed class SignInOptions
{
    public const string Section = "SignIn";

    /// <summary>The issuer, such as <c>https://login.microsoftonline.com/TENANT/v2.0</c>; its discovery document must bear the same name.</summary>
    public string Authority { get; set; } = "";

    public string ClientId { get; set; } = "";

    public string ClientSecret { get; set; } = "";

    public Uri AuthorityUri => new(Authority, UriKind.Absolute);

    /// <summary>https; http only where nothing leaves the machine.</summary>
    public static bool IsSafeAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback));
}
