namespace SopCloud.Profiles.Register;

/// <summary>What is known of a school location outside its profile: DUO's register, completed by the lists of its SWV.</summary>
public sealed record School
{
    public required SchoolId Id { get; init; }

    /// <summary>The name as the register writes it, misspellings included.</summary>
    public required string Name { get; init; }

    public required Address Address { get; init; }

    /// <summary>The municipality (<c>GEMEENTENAAM</c>).</summary>
    public required string Municipality { get; init; }

    /// <summary>The number of the bevoegd gezag, five digits.</summary>
    public required string BoardNumber { get; init; }

    /// <summary>The name of the bevoegd gezag, from the list of boards; null while that is not imported.</summary>
    public string? BoardName { get; init; }

    /// <summary>The register's denomination, such as "Openbaar" or "Rooms-Katholiek".</summary>
    public required string Denomination { get; init; }

    public string? Phone { get; init; }

    /// <summary>An absolute https or http address, or null where the register has none that can be used.</summary>
    public string? Website { get; init; }

    public SchoolType Type { get; init; } = SchoolType.Bao;

    /// <summary>A functional address, never a person's, from the SWV's list.</summary>
    public string? Email { get; init; }

    /// <summary>The number of pupils, from the SWV's list; shown only by the rules for small numbers.</summary>
    public int? Pupils { get; init; }

    /// <summary>The SWV that the school belongs to; null while no list of an SWV names it.</summary>
    public SwvCode? Swv { get; init; }

    /// <summary>The id of the template that the school fills in, from its SWV's list; null for that of the SWV.</summary>
    public string? Template { get; init; }

    /// <summary>The day on which the register no longer had the school. Its page stays, and names the successor.</summary>
    public DateOnly? GoneSince { get; init; }

    /// <summary>The school that took over when this one closed or merged.</summary>
    public SchoolId? Successor { get; init; }
}

/// <param name="Street">Street and house number, such as "Dorpsstraat 12a".</param>
/// <param name="Postcode">Null where the register has none that is valid.</param>
/// <param name="Place">The place in normal case, such as "'s-Gravenhage".</param>
public sealed record Address(string Street, Postcode? Postcode, string Place);

public enum SchoolType
{
    /// <summary>Basisonderwijs.</summary>
    Bao,

    /// <summary>Speciaal basisonderwijs.</summary>
    Sbo,

    /// <summary>Speciaal onderwijs.</summary>
    So,
}
