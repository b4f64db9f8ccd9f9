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
    [FormText]
    public required string Template { get; init; }

    public required Schooljaar Schooljaar { get; init; }

    public Period Period { get; init; } = new();

    public Contact Contact { get; init; } = new();

    public Internal Internal { get; init; } = new();

    public Vision Vision { get; init; } = new();

    public ValueList<Offer> Offers { get; init; }

    public OwnExtras Extras { get; init; } = new();

    public Provisions Provisions { get; init; } = new();

    public Protocols Protocols { get; init; } = new();

    public WaysOfWorking WaysOfWorking { get; init; } = new();

    public Inspection Inspection { get; init; } = new();

    public Organisation Organisation { get; init; } = new();

    /// <summary>Numbers of pupils per school year, small numbers included: parents see them by the public rules.</summary>
    public ValueList<Part<Figure>> Figures { get; init; }

    public Boundaries Boundaries { get; init; } = new();

    public Ambitions Ambitions { get; init; } = new();

    public Adoption Adoption { get; init; } = new();

    /// <summary>
    /// The ids of the questions that the school's document answers with what could not be read, such as tick marks, and that
    /// the school has not answered since. Its silence there is none.
    /// </summary>
    [FormText]
    public ValueList<string> Unread { get; init; }

    /// <summary>The formal document, for school and SWV only: it names people and is seldom accessible.</summary>
    public Attachment? Attachment { get; init; }
}

/// <summary>What was said to one question, where several questions of a form may speak of the same.</summary>
/// <param name="Question">The id of the question in the template.</param>
/// <param name="Title">The question in the form's own words, so that the part is understood without the template.</param>
public sealed record Part<T>([property: FormText] string Question, [property: FormText] string Title, ValueList<T> Items);

/// <summary>When the profile was made and how it is kept up to date.</summary>
public sealed record Period
{
    /// <summary>As the document writes it, such as "februari 2026".</summary>
    public string FilledIn { get; init; } = "";

    public string Schoolgids { get; init; } = "";

    /// <summary>Where the school has its own copy: a web address, or where to look on its site.</summary>
    public string OwnCopy { get; init; } = "";

    /// <summary>How often the profile is evaluated.</summary>
    public string SopEvaluated { get; init; } = "";

    /// <summary>How often each ontwikkelingsperspectief (OPP) is evaluated.</summary>
    public string OppEvaluated { get; init; } = "";

    /// <summary>How the school sees whether the goals of an OPP are reached.</summary>
    public string OppGoals { get; init; } = "";
}

/// <summary>How parents reach the school: functional addresses, never a person's.</summary>
public sealed record Contact
{
    public string Email { get; init; } = "";

    public string Phone { get; init; } = "";

    public string Website { get; init; } = "";
}

/// <summary>Who is who: for school and SWV, never for parents, because it names people.</summary>
public sealed record Internal
{
    public string Director { get; init; } = "";

    public string InternBegeleider { get; init; } = "";

    /// <summary>The school's experts: name, function, subject.</summary>
    public string Experts { get; init; } = "";

    /// <summary>The vertrouwenspersoon, contact persons and anti-pestcoördinator.</summary>
    public string SafetyContacts { get; init; } = "";

    /// <summary>The persons of other organisations.</summary>
    public string ExternalContacts { get; init; } = "";
}

public sealed record Vision
{
    public string Mission { get; init; } = "";

    /// <summary>What the school aims at with passend onderwijs.</summary>
    public string PassendOnderwijs { get; init; } = "";

    public Onderwijsconcept? Concept { get; init; }

    /// <summary>A concept beside or instead of those of the list, in the school's own words.</summary>
    public string OwnConcept { get; init; } = "";

    /// <summary>The concept in the school's own words.</summary>
    public string ConceptExplanation { get; init; } = "";

    /// <summary>The concept, the school's own and its explanation: what there is of them.</summary>
    [JsonIgnore]
    public string ConceptInWords => string.Join(". ", new[] { Concept?.Label, OwnConcept, ConceptExplanation }.Where(words => !string.IsNullOrWhiteSpace(words)));

    public string Motto { get; init; } = "";

    /// <summary>What is typical of the school's pupils.</summary>
    public string Pupils { get; init; } = "";

    public ValueList<string> StrongPoints { get; init; }

    /// <summary>Strong points where a form asks for a text.</summary>
    public string Strengths { get; init; } = "";

    /// <summary>What makes support harder at this school (belemmeringen).</summary>
    public string Obstacles { get; init; } = "";
}

/// <summary>What the school adds to the agreed basisondersteuning, and with what it works.</summary>
public sealed record OwnExtras
{
    public string Basis { get; init; } = "";

    /// <summary>How the school notices what a child needs.</summary>
    public string Signalling { get; init; } = "";

    /// <summary>Systems to follow how pupils develop (leerlingvolgsysteem), each with its name.</summary>
    public ValueList<Part<Rated>> TrackingSystems { get; init; }

    /// <summary>Teaching methods per leergebied.</summary>
    public ValueList<Part<Rated>> Methods { get; init; }
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
public sealed record Ambitions
{
    public ValueList<Part<Ambition>> Goals { get; init; }

    /// <summary>What should improve, where a form asks for a text.</summary>
    public string Improvements { get; init; } = "";

    /// <summary>How and when the goals are to be reached.</summary>
    public string Plan { get; init; } = "";

    /// <summary>What the goals mean for the team.</summary>
    public string ForTheTeam { get; init; } = "";
}

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

    /// <summary>Used by the SWV to see what the region offers and lacks (dekkend aanbod).</summary>
    public Confirmation InRegionalOverview { get; init; } = new();
}

/// <param name="Given">Whether the school ticked it.</param>
/// <param name="On">The day, if the school gives one.</param>
public sealed record Confirmation(bool Given = false, DateOnly? On = null);

/// <param name="Name">The name of the file, as the school gave it.</param>
/// <param name="Sha256">What the file holds, as 64 small hexadecimal digits: also the key under which it is kept.</param>
/// <param name="Bytes">Its length.</param>
public sealed record Attachment(string Name, string Sha256, long Bytes);
