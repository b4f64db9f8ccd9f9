using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Profiles.Comparison;

/// <summary>The address of a row among those to compare: how <c>data-row</c> names it on every school's page.</summary>
public static class RowId
{
    public const string Other = "behoefte/overig-aanbod";
    public const string WhenReached = "grens/bereikt";
    public const string Concept = "praktisch/concept";
    public const string Contact = "praktisch/contact";
    public const string Kind = "praktisch/soort";
    public const string Swv = "praktisch/swv";
    public const string Updated = "praktisch/bijgewerkt";
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
    public const string Address = "Adres";
    public const string Contact = "Contact";
    public const string Kind = "Soort school";
    public const string Board = "Schoolbestuur";
    public const string Swv = "Samenwerkingsverband";
    public const string Updated = "Bijgewerkt";
}
