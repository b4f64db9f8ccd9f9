using SopCloud.Profiles.Publication;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Templates;

namespace SopCloud.Profiles.Exchange;

/// <summary>A placed profile for other systems, whatever form the school filled in. Its schema is <c>docs/profile.schema.json</c>.</summary>
public sealed record ProfileExport
{
    /// <summary>Of the shape: the first number goes up when a reader of the old shape would misread the new one, the second when something is added.</summary>
    public const string CurrentVersion = "1.0";

    public string Version { get; init; } = CurrentVersion;

    /// <summary>What the register knows of the school.</summary>
    public required School School { get; init; }

    public required Schooljaar Schooljaar { get; init; }

    /// <summary>When the SWV placed it.</summary>
    public required DateTimeOffset PlacedAt { get; init; }

    /// <summary>Whether the parts are in it that are for school and SWV only: then it may name people and small numbers of pupils.</summary>
    public bool WithInternal { get; init; }

    public required Profile Profile { get; init; }

    /// <summary>What everyone may have of it.</summary>
    public static ProfileExport PublicOf(School school, Profile profile, Template template, DateTimeOffset placedAt, ValueList<Redaction> redactions) => new()
    {
        School = PublicRules.PupilsOf(school) is PublicCount.Exactly ? school : school with { Pupils = null },
        Schooljaar = profile.Schooljaar,
        PlacedAt = placedAt,
        Profile = PublicRules.PublicPartOf(profile, template, redactions),
    };

    /// <summary>All of it, for school and SWV only.</summary>
    public static ProfileExport WholeOf(School school, Profile profile, DateTimeOffset placedAt) => new()
    {
        School = school,
        Schooljaar = profile.Schooljaar,
        PlacedAt = placedAt,
        WithInternal = true,
        Profile = profile,
    };
}
