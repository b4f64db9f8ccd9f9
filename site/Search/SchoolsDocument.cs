using System.Text.Json.Serialization;
using SopCloud.Profiles;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Site.Search;

/// <summary>The shape of <c>scholen.json</c>: <c>docs/site-data.md</c> says what each part means.</summary>
internal sealed record Document
{
    public required Schooljaar Schooljaar { get; init; }
    public required IReadOnlyCollection<Term> Needs { get; init; }
    public required IReadOnlyCollection<Ambiguous> Ambiguous { get; init; }
    public required IReadOnlyCollection<Term> Bounds { get; init; }
    public required IReadOnlyCollection<Term> Provisions { get; init; }
    public required IReadOnlyCollection<Term> Concepts { get; init; }
    public required IReadOnlyCollection<SwvRow> Swvs { get; init; }
    public required IReadOnlyCollection<string> Types { get; init; }
    public required IReadOnlyCollection<string> Denominations { get; init; }
    public required IReadOnlyCollection<string> Boards { get; init; }
    public required IReadOnlyCollection<string> Places { get; init; }
    public required IReadOnlyCollection<string> Municipalities { get; init; }
    public required IReadOnlyCollection<HoldsRow> Holds { get; init; }
    public required IReadOnlyCollection<SilenceRow> Silences { get; init; }
    public required DateOnly FirstDay { get; init; }
    public required SchoolColumns Schools { get; init; }
}

/// <summary>One entry per school in each.</summary>
internal sealed record SchoolColumns
{
    public required string Ids { get; init; }
    public required string[] Names { get; init; }
    public required int[] Pc4 { get; init; }
    public required int[] Place { get; init; }
    public required int[] Municipality { get; init; }
    public required int[] Swv { get; init; }
    public required int[] Type { get; init; }
    public required int[] Denomination { get; init; }
    public required int[] Board { get; init; }
    public required int[] Updated { get; init; }
    public required int[] Holds { get; init; }
    public required int[] Tells { get; init; }
    public required int[] Refers { get; init; }
    public required int[] Asked { get; init; }
    public required int[] Unread { get; init; }
    public required int[] Lists { get; init; }
    public required int[] Mentions { get; init; }
    public required int[] AtSchool { get; init; }
    public required int[] AtBoard { get; init; }
    public required int[] AtSwv { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public required int[][]? Provisions { get; init; }

    public required int[] Concepts { get; init; }
    public required int[] Bounds { get; init; }
    public required int[] Silence { get; init; }
    public required int[] Other { get; init; }
}

/// <param name="Words">Null where parents type none.</param>
internal sealed record Term(
    string Id,
    string Label,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ValueList<string>? Words = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ProvisionKind? Kind = null);

internal sealed record Ambiguous(string Word, ValueList<Need> Needs);

internal sealed record SwvRow(SwvCode Code, string Name, string Path)
{
    public static SwvRow Of(RegionSummary region) => new(region.Code, region.Name, SitePaths.Swv(region.Code));
}

/// <param name="State">As pages mark it; null where an earlier version of the site kept only the words.</param>
internal sealed record SilenceRow(string? State, string Words);

internal sealed record HoldsRow(string Words, string? Note, bool IsCurrent);
