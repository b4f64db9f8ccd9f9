using System.Text.Json.Serialization;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Profiles;

/// <summary>
/// What a school says in its ondersteuningsaanbod (SOP), the same whatever form it filled in. Texts are the school's own
/// words, unchanged; an empty text means that the school left it empty. Whether it was asked at all, its template tells.
/// </summary>
public sealed record Profile
{
    /// <summary>The id of the template whose questions were answered.</summary>
    public required string Template { get; init; }

    public required Schooljaar Schooljaar { get; init; }

    public Contact Contact { get; init; } = new();

    public Vision Vision { get; init; } = new();

    public ValueList<Offer> Offers { get; init; }

    public Boundaries Boundaries { get; init; } = new();

    public ValueList<Ambition> Ambitions { get; init; }

    public Adoption Adoption { get; init; } = new();
}

/// <summary>How parents reach the school: functional addresses, never a person's.</summary>
public sealed record Contact
{
    public string Email { get; init; } = "";

    public string Phone { get; init; } = "";

    public string Website { get; init; } = "";
}

public sealed record Vision
{
    public string Mission { get; init; } = "";

    /// <summary>What the school aims at with passend onderwijs.</summary>
    public string PassendOnderwijs { get; init; } = "";

    public Onderwijsconcept? Concept { get; init; }

    /// <summary>The concept in the school's own words.</summary>
    public string ConceptExplanation { get; init; } = "";

    public string Motto { get; init; } = "";
}

/// <summary>Support for one group of children.</summary>
public sealed record Offer
{
    /// <summary>The id of the question that this answers; a question may have several offers.</summary>
    public required string Question { get; init; }

    /// <summary>The group in the form's words, or the school's own.</summary>
    public required string TargetGroup { get; init; }

    /// <summary>The needs it serves: none, one or several. "Auditief/visueel" serves two.</summary>
    public ValueList<Need> Needs { get; init; }

    public OfferLevel Level { get; init; }

    /// <summary>The levels of care that the school adds, such as "1 t/m 3"; empty where it adds none.</summary>
    public string Zorgniveau { get; init; } = "";

    public OfferTexts Texts { get; init; } = new();
}

public enum OfferLevel
{
    /// <summary>Basisondersteuning: agreed in the SWV for every school (WPO art. 18a lid 8 onder a).</summary>
    Basis,

    /// <summary>Extra ondersteuning, beyond what every school offers.</summary>
    Extra,
}

/// <summary>An offer in the three texts that the formats ask for.</summary>
public sealed record OfferTexts
{
    /// <summary>What happens in the lessons: attention and time.</summary>
    public string InLessons { get; init; } = "";

    /// <summary>Facilities in and outside the lessons: the ondersteuningsstructuur.</summary>
    public string Facilities { get; init; } = "";

    /// <summary>Expertise with partners, and who they are.</summary>
    public string Partners { get; init; } = "";

    [JsonIgnore]
    public bool IsEmpty =>
        string.IsNullOrWhiteSpace(InLessons) && string.IsNullOrWhiteSpace(Facilities) && string.IsNullOrWhiteSpace(Partners);
}

/// <summary>Where the school's support stops (grenzen).</summary>
public sealed record Boundaries
{
    public string Introduction { get; init; } = "";

    public ValueList<Boundary> Statements { get; init; }

    /// <summary>What the school does when a boundary is reached.</summary>
    public string WhenReached { get; init; } = "";
}

/// <summary>One boundary in the school's own words, under one or more categories.</summary>
public sealed record Boundary(string Text, ValueList<BoundaryCategory> Categories);

/// <summary>What the school works on.</summary>
/// <param name="Theme">Such as "Taal"; empty where the school gives none.</param>
/// <param name="Text">The school's own words.</param>
/// <param name="Term">When, in the school's own words, such as "2026-2027"; may be empty.</param>
public sealed record Ambition(string Theme, string Text, string Term);

/// <summary>How the profile came about (WPO art. 8 lid 4): the MR advises, the board adopts.</summary>
public sealed record Adoption
{
    public Confirmation MrAdvice { get; init; } = new();

    public Confirmation Board { get; init; } = new();

    public Confirmation OnWebsite { get; init; } = new();

    /// <summary>Used in the talks of the neighbourhood's schools (in Almere: WOP).</summary>
    public Confirmation InNeighbourhoodTalks { get; init; } = new();
}

/// <param name="Given">Whether the school ticked it.</param>
/// <param name="On">The day, if the school gives one.</param>
public sealed record Confirmation(bool Given = false, DateOnly? On = null);
