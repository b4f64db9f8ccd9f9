using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Profiles.Comparison;

/// <summary>The address of a row among those to compare: how <c>data-row</c> names it on every school's page.</summary>
public static class RowId
{
    public const string Other = "behoefte/overig-aanbod";
    public const string WhenReached = "grens/bereikt";
    public const string Concept = "praktisch/concept";
    public const string Board = "praktisch/bestuur";
    public const string Address = "praktisch/adres";

    public static string Of(Need need) => $"behoefte/{need.Id}";

    public static string Of(ProvisionList list) => $"aanbod/{list.Id}";

    public static string Of(BoundaryCategory category) => $"grens/{category.Id}";
}

/// <summary>The names of the rows that no vocabulary names, in Dutch.</summary>
public static class RowLabel
{
    public const string Other = "Nog meer aanbod";
    public const string WhenReached = "Als een grens is bereikt";
    public const string Concept = "Onderwijsconcept";
}
