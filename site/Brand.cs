namespace SopCloud.Site;

/// <summary>The name and mark of the public site.</summary>
public static class Brand
{
    public const string Name = "Steun op school";

    /// <summary>As it stands in <see cref="Icon"/>: an SWV has its own instead.</summary>
    internal const string IconColour = "%230b5e66";

    /// <summary>The mark as a favicon, inside the page: it costs no request.</summary>
    public const string Icon =
        "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 40'%3E%3Crect width='40' height='40' rx='11' fill='" + IconColour + "'/%3E%3Cpath d='M9 26V16l11-6 11 6v10' fill='none' stroke='%23fff' stroke-width='3' stroke-linejoin='round'/%3E%3Ccircle cx='20' cy='24' r='5' fill='%23f6c453'/%3E%3C/svg%3E";

    /// <summary>Stands once beside every set of grenzen: zorgplicht in plain words (WPO art. 40 lid 4).</summary>
    public const string Zorgplicht =
        "Een grens is geen reden om uw kind te weigeren. De school moet altijd naar úw kind kijken en met u zoeken naar een goede plek.";
}
