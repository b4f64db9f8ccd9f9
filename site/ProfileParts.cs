using SopCloud.Profiles.Publication;

namespace SopCloud.Site;

/// <summary>The parts of a page with a profile.</summary>
internal static class ProfileParts
{
    /// <summary>Their headings, for the table of contents.</summary>
    public static IEnumerable<(string Label, string Anchor)> Contents(PublicView view)
    {
        yield return ("In het kort", "in-het-kort");
        yield return ("Wat de school biedt", "ondersteuning");
        yield return ("Grenzen", "grenzen");
        yield return ("Wat voor school het is", "visie");
        if (!view.Ambitions.Goals.IsEmpty)
            yield return ("Waar de school aan werkt", "ambities");
        yield return ("Hoe dit profiel tot stand kwam", "totstandkoming");
    }
}
