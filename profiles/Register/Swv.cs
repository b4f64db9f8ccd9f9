namespace SopCloud.Profiles.Register;

/// <summary>A samenwerkingsverband: the regional partnership of school boards that sees to passend onderwijs (WPO art. 18a).</summary>
public sealed record Swv
{
    public required SwvCode Code { get; init; }

    public required string Name { get; init; }

    public string? Website { get; init; }

    /// <summary>Where the SWV itself, which answers for its pages, can be reached; null where it gave none.</summary>
    public string? Phone { get; init; }

    public string? Email { get; init; }

    /// <summary>Whom parents can call for advice that takes no side.</summary>
    public required Steunpunt Steunpunt { get; init; }

    public Validity Validity { get; init; } = Validity.Schooljaar;

    /// <summary>The id of the template that its schools fill in.</summary>
    public required string Template { get; init; }

    public SwvLook Look { get; init; } = new();
}

/// <summary>The ouder- en jeugdsteunpunt of an SWV (WPO art. 18a lid 8 onder h).</summary>
public sealed record Steunpunt(string Name, string? Phone, string? Email, string? Website);

/// <summary>How long a placed profile holds.</summary>
public enum Validity
{
    /// <summary>Adopted each school year, with the schoolgids.</summary>
    Schooljaar,

    /// <summary>At least once in four years.</summary>
    FourYears,
}

public static class ValidityExtensions
{
    /// <summary>The last schooljaar for which a profile holds.</summary>
    /// <param name="first">The schooljaar that the profile is of.</param>
    public static Schooljaar LastYearOf(this Validity validity, Schooljaar first) => validity switch
    {
        Validity.Schooljaar => first,
        Validity.FourYears => new(first.StartYear + 3),
        _ => throw new ArgumentOutOfRangeException(nameof(validity), validity, "No one said how long this holds."),
    };
}
