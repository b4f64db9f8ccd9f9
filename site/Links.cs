using System.Net.Mail;

namespace SopCloud.Site;

/// <summary>Addresses out of a register or a school's form, as links that are safe to follow.</summary>
internal static class Links
{
    private const string WithinNumbers = "+-() .\u00a0\u2011\u2013/";
    private const int ShortestNumber = 3;
    private const int LongestNumber = 15;

    /// <summary>Null for what is no number, such as words that were left out.</summary>
    public static string? Phone(string typed)
    {
        var number = string.Concat(typed.Where(c => char.IsAsciiDigit(c) || c == '+'));
        return typed.All(c => char.IsAsciiDigit(c) || WithinNumbers.Contains(c, StringComparison.Ordinal))
            && number.LastIndexOf('+') <= 0
            && number.Length is >= ShortestNumber and <= LongestNumber
            ? $"tel:{number}"
            : null;
    }

    /// <summary>Null for what is no address, such as words that were left out.</summary>
    public static string? Email(string typed) =>
        MailAddress.TryCreate(typed, out var address) && address.Address == typed && address.Host.Contains('.', StringComparison.Ordinal)
            ? $"mailto:{Uri.EscapeDataString(typed).Replace("%40", "@", StringComparison.Ordinal)}"
            : null;

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
