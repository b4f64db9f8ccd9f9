using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Azure.Core;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;

namespace SopCloud.Functions.Storage;

/// <summary>A storage account as a setting names it, and the way in: a key on a laptop, an identity in Azure.</summary>
internal abstract partial record StorageAccount
{
    private StorageAccount()
    {
    }

    public abstract TableServiceClient Tables(TokenCredential identity, TableClientOptions options);

    public abstract BlobServiceClient Blobs(TokenCredential identity, BlobClientOptions options);

    public abstract QueueServiceClient Queues(TokenCredential identity, QueueClientOptions options);

    /// <summary>Reads a connection string, an account's name or the https address of its blobs.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out StorageAccount? account)
    {
        account = null;
        if (string.IsNullOrWhiteSpace(text))
            return false;

        if (NameOrAddress().Match(text) is { Success: true } match)
            account = new ByIdentity(match.Groups["name"].Value, match.Groups["suffix"] is { Success: true, Value: var suffix } ? suffix : "core.windows.net");
        else if (IsConnectionString(text))
            account = new ByKey(text);
        return account is not null;
    }

    private static bool IsConnectionString(string text)
    {
        try
        {
            _ = new BlobServiceClient(text);
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    // The suffix differs per cloud (core.windows.net, core.chinacloudapi.cn) and per DNS zone.
    [GeneratedRegex(@"^(https://(?<name>[a-z0-9]{3,24})\.blob\.(?<suffix>[a-z0-9.]+)/?|(?<name>[a-z0-9]{3,24}))$", RegexOptions.ExplicitCapture)]
    private static partial Regex NameOrAddress();

    private sealed record ByKey(string ConnectionString) : StorageAccount
    {
        public override TableServiceClient Tables(TokenCredential identity, TableClientOptions options) => new(ConnectionString, options);

        public override BlobServiceClient Blobs(TokenCredential identity, BlobClientOptions options) => new(ConnectionString, options);

        public override QueueServiceClient Queues(TokenCredential identity, QueueClientOptions options) => new(ConnectionString, options);
    }

    private sealed record ByIdentity(string Name, string Suffix) : StorageAccount
    {
        public override TableServiceClient Tables(TokenCredential identity, TableClientOptions options) => new(Endpoint("table"), identity, options);

        public override BlobServiceClient Blobs(TokenCredential identity, BlobClientOptions options) => new(Endpoint("blob"), identity, options);

        public override QueueServiceClient Queues(TokenCredential identity, QueueClientOptions options) => new(Endpoint("queue"), identity, options);

        private Uri Endpoint(string service) => new($"https://{Name}.{service}.{Suffix}");
    }
}
