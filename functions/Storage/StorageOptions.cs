namespace SopCloud.Functions.Storage;

/// <summary>The settings <c>Storage:*</c>: a connection string, an account's name or the https address of its blobs.</summary>
internal sealed class StorageOptions
{
    public const string Section = "Storage";

    /// <summary>The private account: tables, queues and what schools hand in.</summary>
    public string? Data { get; set; }

    /// <summary>The account of the public site, which holds nothing else.</summary>
    public string? Site { get; set; }

    public StorageAccount DataAccount => Parse(nameof(Data), Data);

    public StorageAccount SiteAccount => Parse(nameof(Site), Site);

    public static string Mend(string name) =>
        $"The setting {Section}:{name} (as an environment variable {Section}__{name}) must be a connection string, the name of a storage account, or its address such as https://NAME.blob.core.windows.net.";

    private static StorageAccount Parse(string name, string? value) =>
        StorageAccount.TryParse(value, out var account) ? account : throw new InvalidOperationException(Mend(name));
}
