using SopCloud.Profiles.Comparison;
using SopCloud.Profiles.Publication;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Templates;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Profiles.Exchange;

/// <summary>A placed profile for other systems, whatever form the school filled in. Its schema is <c>docs/profile.schema.json</c>.</summary>
public sealed record ProfileExport
{
    /// <summary>Of the shape: the first number goes up when a reader of the old shape would misread the new one, the second when something is added.</summary>
    public const string CurrentVersion = "1.1";

    public string Version { get; init; } = CurrentVersion;

    /// <summary>What the register knows of the school.</summary>
    public required School School { get; init; }

    public required Schooljaar Schooljaar { get; init; }

    /// <summary>When the SWV placed it.</summary>
    public required DateTimeOffset PlacedAt { get; init; }

    /// <summary>Whether the parts are in it that are for school and SWV only: then it may name people and small numbers of pupils.</summary>
    public bool WithInternal { get; init; }

    public required Profile Profile { get; init; }

    /// <summary>What parents read of the school beside others, for each need.</summary>
    public ValueList<ComparedNeed> Comparison { get; init; }

    /// <summary>What everyone may have of it.</summary>
    public static ProfileExport PublicOf(School school, Profile profile, Template template, DateTimeOffset placedAt, ValueList<Redaction> redactions) =>
        PublicOf(school, PublicRules.ViewOf(profile, template, redactions), placedAt);

    /// <summary>The same, where no more is at hand than what parents see.</summary>
    public static ProfileExport PublicOf(School school, PublicView view, DateTimeOffset placedAt) => new()
    {
        School = PublicRules.PublicPartOf(school),
        Schooljaar = view.Schooljaar,
        PlacedAt = placedAt,
        Profile = PublicRules.PublicPartOf(view),
        Comparison = ComparedNeed.AllOf(view),
    };

    /// <summary>All of it, for school and SWV only. The comparison stays what parents read.</summary>
    public static ProfileExport WholeOf(School school, Profile profile, Template template, DateTimeOffset placedAt, ValueList<Redaction> redactions) => new()
    {
        School = school,
        Schooljaar = profile.Schooljaar,
        PlacedAt = placedAt,
        WithInternal = true,
        Profile = profile,
        Comparison = ComparedNeed.AllOf(PublicRules.ViewOf(profile, template, redactions)),
    };
}

/// <summary>What parents read of a school about one need.</summary>
/// <param name="State">What kind of cell it is: a school that was not asked is another silence than one that left it empty.</param>
/// <param name="Summary">One line of the school's own words, or the names of what it lists; empty for silence.</param>
public sealed record ComparedNeed(Need Need, CellState State, string Summary)
{
    internal static ValueList<ComparedNeed> AllOf(PublicView view) =>
        Need.All.Select(need => (Need: need, Cell: NeedCell.Of(view, need))).Select(told => new ComparedNeed(told.Need, told.Cell.State, CellSummary.Of(told.Cell, told.Need))).ToValueList();
}
