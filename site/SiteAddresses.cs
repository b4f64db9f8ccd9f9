namespace SopCloud.Site;

/// <summary>Where the two halves of the product live. Pages link to each other without it, so a copy works anywhere.</summary>
/// <param name="Site">The origin of the public site: for canonical addresses, <c>sitemap.xml</c> and <c>robots.txt</c>.</param>
/// <param name="Beheer">The origin of the app for schools and SWVs; null leaves out the link "Klopt er iets niet?".</param>
public sealed record SiteAddresses(Uri Site, Uri? Beheer = null);
