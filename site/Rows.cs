namespace SopCloud.Site;

/// <summary>The rows to compare beside those of needs and categories: how <c>data-row</c> and <c>data-label</c> name them on every school's page.</summary>
internal sealed record Rows(string Id, string Label)
{
    public static Rows OtherOffers { get; } = new("behoefte/overig-aanbod", "Nog meer aanbod");

    public static Rows WhenReached { get; } = new("grens/bereikt", "Als een grens is bereikt");

    public static Rows Concept { get; } = new("praktisch/concept", "Onderwijsconcept");

    /// <summary>Those that a profile fills: without one they say so.</summary>
    public static IReadOnlyList<Rows> OfProfile { get; } = [OtherOffers, WhenReached, Concept];
}
