namespace SopCloud.Site;

/// <summary>Addresses out of a register or a school's form, as links that are safe to follow.</summary>
internal static class Links
{
    public static string Phone(string number) => $"tel:{string.Concat(number.Where(c => char.IsAsciiDigit(c) || c == '+'))}";

    public static string Email(string address) => $"mailto:{Uri.EscapeDataString(address).Replace("%40", "@", StringComparison.Ordinal)}";

    /// <summary>The address if it is one of the web, also when it was typed without <c>https://</c>; null for anything else, such as <c>javascript:</c>.</summary>
    public static Uri? Web(string? typed)
    {
        var text = typed?.Trim();
        if (string.IsNullOrEmpty(text))
            return null;

        if (!text.Contains("://", StringComparison.Ordinal))
            text = $"https://{text}";
        return Uri.TryCreate(text, UriKind.Absolute, out var uri)
            && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
            && uri.UserInfo.Length == 0
            && uri.Host.Contains('.', StringComparison.Ordinal)
            ? uri
            : null;
    }

    /// <summary>Without what only machines need: "www.deesdoorn.example".</summary>
    public static string Shown(Uri uri) => $"{uri.Host}{uri.AbsolutePath.TrimEnd('/')}";
}
