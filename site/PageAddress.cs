namespace SopCloud.Site;

/// <summary>Where a page will stand. Every page gets it from what renders it, so that none can forget to name its address.</summary>
/// <param name="Site">The origin of the site.</param>
/// <param name="Path">As <see cref="SitePaths"/> writes it.</param>
public sealed record PageAddress(Uri Site, string Path)
{
    /// <summary>The one address that search engines keep, and that stands on paper.</summary>
    public string Canonical => Absolute(Path);

    /// <summary>Not so for the page that says that there is none: it answers any address.</summary>
    public bool IsForSearchEngines => Path != SitePaths.NotFound;

    public string Absolute(string path) => new Uri(Site, path).AbsoluteUri;
}
