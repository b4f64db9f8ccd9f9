namespace SopCloud.Functions.Hosting;

/// <summary>The settings <c>Hosting:*</c>.</summary>
internal sealed class HostingOptions
{
    public const string Section = "Hosting";

    /// <summary>
    /// Under which scheme, name and port people reach beheer, such as <c>https://beheer.example.nl</c>. Standalone it is also
    /// where the app listens; behind the Functions host it is what the app takes every request to have been sent to.
    /// </summary>
    public Uri? BeheerAddress { get; set; }

    /// <summary>
    /// The origin under which parents reach the public site. Standalone the app serves it there itself; in Azure it is that
    /// of the storage account, or of what stands before it.
    /// </summary>
    public Uri? SiteAddress { get; set; }

    public static string Mend(string name) => $"The setting {Section}:{name} (as an environment variable {Section}__{name}) must be an address without a path, such as http://127.0.0.1:8080.";

    public static bool IsOrigin(Uri? address) =>
        address is null or { IsAbsoluteUri: true, Scheme: "http" or "https", PathAndQuery: "/" };
}
