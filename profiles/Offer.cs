using System.Text.Json.Serialization;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Profiles;

/// <summary>Support for one group of children.</summary>
public sealed record Offer
{
    /// <summary>The id of the question that this answers; a question may have several offers.</summary>
    [FormText]
    public required string Question { get; init; }

    /// <summary>The group in the form's words, or the school's own.</summary>
    public required string TargetGroup { get; init; }

    /// <summary>The needs that the question asks about, or that the school chose: none, one or several. "Auditief/visueel" serves two.</summary>
    public ValueList<Need> Needs { get; init; }

    /// <summary>Further needs that the text speaks of, as the school confirmed: ADHD in a text about behaviour.</summary>
    public ValueList<Need> AlsoFor { get; init; }

    public OfferLevel Level { get; init; }

    /// <summary>Given to a group of pupils together (groepsarrangement).</summary>
    public bool InGroups { get; init; }

    /// <summary>The levels of care that the school adds, such as "1 t/m 3"; empty where it adds none.</summary>
    public string Zorgniveau { get; init; } = "";

    public OfferTexts Texts { get; init; } = new();

    /// <summary>Whether it stands under other needs, and its text speaks of this one too. Where a form leaves the needs open, they are all the school's choice.</summary>
    public bool Mentions(Need need) => !Needs.IsEmpty && !Needs.Contains(need) && AlsoFor.Contains(need);

    public bool Serves(Need need) => Needs.Contains(need) || AlsoFor.Contains(need);
}

public enum OfferLevel
{
    /// <summary>Basisondersteuning: agreed in the SWV for every school (WPO art. 18a lid 8 onder a).</summary>
    Basis,

    /// <summary>Extra ondersteuning, beyond what every school offers.</summary>
    Extra,

    /// <summary>Only with an arrangement of the SWV.</summary>
    Arrangement,

    /// <summary>Not here: the school refers to speciaal (basis)onderwijs.</summary>
    Refers,
}

/// <summary>An offer in the three texts that most formats ask for, or in one.</summary>
public sealed record OfferTexts
{
    /// <summary>What happens in the lessons: attention and time.</summary>
    public string InLessons { get; init; } = "";

    /// <summary>Facilities in and outside the lessons: the ondersteuningsstructuur.</summary>
    public string Facilities { get; init; } = "";

    /// <summary>Expertise with partners, and who they are.</summary>
    public string Partners { get; init; } = "";

    /// <summary>The whole, where a form asks for one text.</summary>
    public string Whole { get; init; } = "";

    [JsonIgnore]
    public bool IsEmpty =>
        string.IsNullOrWhiteSpace(InLessons) && string.IsNullOrWhiteSpace(Facilities) && string.IsNullOrWhiteSpace(Partners) && string.IsNullOrWhiteSpace(Whole);
}
