namespace Azure.Data.Tables;

/// <summary>Where an account's tables are and with which key: what a storage connection string says about them.</summary>
internal sealed record TableConnectionString(Uri Endpoint, string AccountName, string AccountKey)
{
    // The emulator's account and key are the same on every machine and published in its documentation: no secret.
    private const string DevelopmentAccount = "devstoreaccount1";
    private const string DevelopmentKey = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private static readonly TableConnectionString Development =
        new(new Uri($"http://127.0.0.1:10002/{DevelopmentAccount}"), DevelopmentAccount, DevelopmentKey);

    /// <exception cref="FormatException">A part is missing; the message names it and never repeats a key.</exception>
    public static TableConnectionString Parse(string connectionString)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(connectionString);
        var parts = Split(connectionString);
        if (parts.GetValueOrDefault("UseDevelopmentStorage") is "true")
            return Development;

        var account = Part("AccountName");
        var endpoint = parts.GetValueOrDefault("TableEndpoint")
            ?? $"{parts.GetValueOrDefault("DefaultEndpointsProtocol", "https")}://{account}.table.{parts.GetValueOrDefault("EndpointSuffix", "core.windows.net")}";
        return Uri.TryCreate(endpoint, UriKind.Absolute, out var uri)
            ? new TableConnectionString(uri, account, Part("AccountKey"))
            : throw new FormatException("TableEndpoint in the connection string is not an absolute address, such as https://account.table.core.windows.net.");

        string Part(string name) => parts.GetValueOrDefault(name)
            ?? throw new FormatException($"The connection string lacks {name}. To sign in without a key, use an endpoint and a TokenCredential.");
    }

    /// <summary>Never the key, which a record would print.</summary>
    public override string ToString() => $"{AccountName} at {Endpoint}";

    private static Dictionary<string, string> Split(string connectionString)
    {
        var parts = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in connectionString.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            // Only the first '=' parts: a key ends in them.
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals < 1)
                throw new FormatException("The connection string is not a list of Name=Value parted by semicolons.");
            parts[part[..equals]] = part[(equals + 1)..];
        }

        return parts;
    }
}
