using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Profiles;

/// <summary>How the school works, by its own judgement.</summary>
public sealed record WaysOfWorking
{
    /// <summary>Indicators of handelingsgericht werken.</summary>
    public ValueList<Part<Rated>> Handelingsgericht { get; init; }

    /// <summary>Indicators of the agreed basisondersteuning.</summary>
    public ValueList<Part<Rated>> Basis { get; init; }

    public string Explanation { get; init; } = "";
}

/// <summary>What the Inspectie van het Onderwijs found.</summary>
public sealed record Inspection
{
    /// <summary>The day of the last visit.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Whether the Onderzoekskader 2017 was used.</summary>
    public Status? ByFramework2017 { get; init; }

    public Status? Verdict { get; init; }

    /// <summary>An open list of standards, such as OP2, OP3, KA1 and OR1.</summary>
    public ValueList<Part<Rated>> Standards { get; init; }

    public string Explanation { get; init; } = "";

    public string ToImprove { get; init; } = "";

    /// <summary>What the school does about it.</summary>
    public string Plan { get; init; } = "";

    public string Strengths { get; init; } = "";

    public string Report { get; init; } = "";
}

/// <summary>How support is organised.</summary>
public sealed record Organisation
{
    /// <summary>The route that support takes (ondersteuningsroute), step by step.</summary>
    public ValueList<Part<Step>> Route { get; init; }

    public string RouteExplanation { get; init; } = "";

    /// <summary>How the school keeps sight of development: tests and systems.</summary>
    public string Monitoring { get; init; } = "";

    /// <summary>The talks within the school, through the year.</summary>
    public string Talks { get; init; } = "";

    /// <summary>The talks with parents, through the year.</summary>
    public string ParentTalks { get; init; } = "";

    /// <summary>Who is in the ondersteuningsteam, by role.</summary>
    public ValueList<string> CareTeam { get; init; }

    /// <summary>Who involves parents, by role.</summary>
    public ValueList<string> InvolvesParents { get; init; }

    public string WithParents { get; init; } = "";

    /// <summary>Who involves children, by role.</summary>
    public ValueList<string> InvolvesChildren { get; init; }

    public string WithChildren { get; init; } = "";

    /// <summary>What the school does when parents ask for a place.</summary>
    public string Admission { get; init; } = "";

    /// <summary>What the school adds about it, where a form asks for both.</summary>
    public string AdmissionExplanation { get; init; } = "";

    /// <summary>Who is responsible for admission, by role.</summary>
    public ValueList<string> ResponsibleForAdmission { get; init; }

    /// <summary>What the school asks itself before it places a child.</summary>
    public ValueList<string> PlacingQuestions { get; init; }

    /// <summary>Conditions for placing a child.</summary>
    public ValueList<string> PlacingConditions { get; init; }

    /// <summary>The sectors of education it works with.</summary>
    public ValueList<string> Sectors { get; init; }

    /// <summary>The organisations it works with.</summary>
    public ValueList<string> Partners { get; init; }

    public string WithPartners { get; init; } = "";
}

/// <param name="Name">The level or the step, such as "Extra zorg in de groep".</param>
/// <param name="Actions">What happens.</param>
/// <param name="Documents">What is written down.</param>
/// <param name="People">Who take part, by role.</param>
/// <param name="Timing">When, and for how long.</param>
public sealed record Step(string Name, string Actions = "", string Documents = "", string People = "", string Timing = "");

/// <summary>A number of pupils in one school year.</summary>
/// <param name="Row">The id of the row in the template.</param>
/// <param name="Label">The row in the form's own words.</param>
/// <param name="Count">Pupils; 0 is a count too.</param>
public sealed record Figure(string Row, string Label, Register.Schooljaar Year, int Count);
