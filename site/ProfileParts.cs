using SopCloud.Profiles.Publication;

namespace SopCloud.Site;

/// <summary>Which parts of a school's page there is something to say in.</summary>
internal static class ProfileParts
{
    public static bool HasVision(PublicView view) =>
        view.Vision is not { Mission.Length: 0, PassendOnderwijs.Length: 0, ConceptExplanation.Length: 0, Motto.Length: 0, Concept: null };

    /// <summary>The headings of a page with a profile, for its table of contents.</summary>
    public static IEnumerable<(string Label, string Anchor)> Contents(PublicView view)
    {
        yield return ("In het kort", "in-het-kort");
        yield return ("Wat de school biedt", "ondersteuning");
        yield return ("Grenzen", "grenzen");
        if (HasVision(view))
            yield return ("Wat voor school het is", "visie");
        if (!view.Ambitions.IsEmpty)
            yield return ("Waar de school aan werkt", "ambities");
        yield return ("Hoe dit profiel tot stand kwam", "totstandkoming");
    }
}
