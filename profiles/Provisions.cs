using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Profiles;

/// <summary>What and whom the school can call upon, and where.</summary>
public sealed record Provisions
{
    public ProvisionGroup Specialists { get; init; } = new();

    public ProvisionGroup Facilities { get; init; } = new();

    /// <summary>Onderwijsaanbod: an approach that is part of the lessons.</summary>
    public ProvisionGroup Teaching { get; init; } = new();

    /// <summary>Methods and trainings for single pupils.</summary>
    public ProvisionGroup Methods { get; init; } = new();

    public ProvisionGroup Rooms { get; init; } = new();
}

public sealed record ProvisionGroup
{
    public ValueList<Listed> Items { get; init; }

    public string Explanation { get; init; } = "";
}

/// <summary>A provision that the school lists.</summary>
/// <param name="Provision">Null for one that the school adds itself.</param>
/// <param name="Name">The school's own word for it; empty where the vocabulary has the provision.</param>
/// <param name="At">Where it can be had; empty: it is there, and the place is not known.</param>
public sealed record Listed(Provision? Provision, string Name, ValueList<Availability> At);

public enum Availability
{
    /// <summary>At the school itself.</summary>
    School,

    /// <summary>Through the school board.</summary>
    Board,

    /// <summary>Through the SWV or another organisation.</summary>
    Swv,
}

/// <summary>Protocols that the school has, and how safe it is.</summary>
public sealed record Protocols
{
    public ValueList<Part<Rated>> Items { get; init; }

    /// <summary>Statements about safety, each with yes or no.</summary>
    public ValueList<Part<Rated>> Safety { get; init; }

    public string Explanation { get; init; } = "";
}

/// <summary>A row of a form that the school rated, described, or both.</summary>
/// <param name="Row">The id of the row in the template; empty for one that the school adds itself.</param>
/// <param name="Label">The row in the form's own words, or the school's.</param>
/// <param name="Provision">The provision that the row is about, if it is about one.</param>
/// <param name="Status">Null where the form asks for none or the school chose none.</param>
/// <param name="Text">The school's description; may be empty.</param>
public sealed record Rated([property: FormText] string Row, string Label, Provision? Provision, Status? Status, string Text);
