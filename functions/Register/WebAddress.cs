namespace SopCloud.Functions.Register;

/// <summary>A website as people write it down, made into an address that a page can link to.</summary>
internal static class WebAddress
{
    /// <returns>An absolute https or http address; null where the text holds none.</returns>
    public static string? Of(string? text)
    {
        text = text?.Trim();
        if (string.IsNullOrEmpty(text))
            return null;

        // Without a scheme it is taken for https: what has none is no longer found by browsers either.
        var address = text.Contains("://", StringComparison.Ordinal) ? text : $"https://{text}";
        return Uri.TryCreate(address, UriKind.Absolute, out var uri)
            && uri.Scheme is "https" or "http"
            && uri is { HostNameType: UriHostNameType.Dns, UserInfo: "", IsDefaultPort: true }
            && uri.IdnHost.Trim('.').Contains('.', StringComparison.Ordinal)
            && !text.Any(char.IsWhiteSpace)
            ? uri.AbsoluteUri
            : null;
    }
}
