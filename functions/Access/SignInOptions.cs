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

/// <summary>The settings <c>Hosting:*</c> that sign-in needs.</summary>
internal sealed class PublicAddressOptions
{
    public const string Section = "Hosting";

    /// <summary>
    /// Scheme and host under which people know the app, such as <c>https://beheer.example.nl</c>. It is a setting, because
    /// behind the Functions host a request names neither, and a request's own word for it is not to be trusted.
    /// </summary>
    public string BeheerAddress { get; set; } = "";

    public Uri Origin => new(BeheerAddress, UriKind.Absolute);
}
