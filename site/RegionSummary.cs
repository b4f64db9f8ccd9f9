using System.Runtime.CompilerServices;
using SopCloud.Profiles;
using SopCloud.Profiles.Comparison;
using SopCloud.Profiles.Publication;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Vocabulary;
using SopCloud.Site.Look;

namespace SopCloud.Site;

/// <summary>
/// What the country-wide files need to know of one SWV: small enough to read all of them at once. Kept as JSON beside the
/// region's bundle.
/// </summary>
public sealed record RegionSummary(SwvCode Code, string Name, Steunpunt Steunpunt, Validity Validity, ValueList<SchoolSummary> Schools)
{
    /// <summary>Of the SWV itself, which answers for its pages; null where it gave none.</summary>
    public string? Website { get; init; }

    public SwvLook Look { get; init; } = new();

    /// <summary>Null in a summary of an earlier version.</summary>
    public SwvContact? Contact { get; init; }

    // A publish needs it twice, for search and to keep, and to choose the sentences is most of its work.
    private static readonly ConditionalWeakTable<Region, RegionSummary> Known = [];

    public static RegionSummary Of(Region region) => Known.GetValue(region, Made);

    private static RegionSummary Made(Region region) =>
        new(region.Swv.Code, region.Swv.Name, region.Swv.Steunpunt, region.Swv.Validity, region.Schools.Select(SchoolSummary.Of).ToValueList()) { Website = region.Swv.Website, Look = region.Swv.Look, Contact = SwvContact.Of(region.Swv) };

    internal IEnumerable<SchoolSummary> Open => Schools.Where(school => !school.Gone);

    internal IEnumerable<(string Name, int Count)> Places =>
        Open.GroupBy(school => SitePaths.Slug(school.Place), StringComparer.Ordinal)
            .Select(group => (group.Select(school => school.Place).Min(StringComparer.Ordinal)!, group.Count()))
            .OrderBy(place => place.Item1, Dutch.Alphabet);

    /// <summary>How many schools say something about a need.</summary>
    internal int Tells(Need need) => Open.Count(school => school.Needs.Any(teaser => teaser.Need == need));
}

/// <param name="Pc4">The four digits of the postcode, for a distance; null where the register has none.</param>
/// <param name="Gone">The register no longer has the school: it has a page, and stands in no list.</param>
/// <param name="Updated">The day on which its profile was placed; null without a profile.</param>
/// <param name="Schooljaar">Of its profile; null without one.</param>
/// <param name="Needs">The needs it says something about, each with the first sentence of its own words, or with what it lists.</param>
/// <param name="Other">Whether it offers something under none of the needs: to a group of its own naming, to all, or with who and what it has.</param>
/// <param name="Refers">The needs of which it says only that it refers to speciaal (basis)onderwijs: no offer.</param>
/// <param name="Asked">The needs that its form asks about by name, or of which it asks what there is, or that it listed itself and left empty; not those in <see cref="Unread"/>.</param>
/// <param name="Boundaries">The categories in which it names a grens.</param>
/// <param name="Unbounded">What to say where it names a grens in none of them; null without a profile.</param>
public sealed record SchoolSummary(
    SchoolId Id,
    string Name,
    string Place,
    string Municipality,
    string? Pc4,
    SchoolType Type,
    string Denomination,
    bool Gone,
    DateOnly? Updated,
    Schooljaar? Schooljaar,
    ValueList<NeedTeaser> Needs,
    bool Other,
    ValueList<Need> Refers,
    ValueList<Need> Asked,
    ValueList<BoundaryCategory> Boundaries,
    string? Unbounded)
{
    /// <summary>The name of its board, or its number where no list of boards has it; empty in a summary of an earlier version.</summary>
    public string Board { get; init; } = "";

    /// <summary>The number of its board, as addresses have it; empty in a summary of an earlier version.</summary>
    public string BoardNumber { get; init; } = "";

    /// <summary>That of the list, and its own where the list knows it by that name.</summary>
    public ValueList<Onderwijsconcept> Concepts { get; init; }

    /// <summary>The needs for which it lists something at school itself.</summary>
    public ValueList<Need> AtSchool { get; init; }

    public ValueList<Need> AtBoard { get; init; }

    public ValueList<Need> AtSwv { get; init; }

    /// <summary>The needs of which its document says something that could not be read: no silence, and no answer.</summary>
    public ValueList<Need> Unread { get; init; }

    /// <summary>Of <see cref="Needs"/> those for which it only lists who or what there is.</summary>
    public ValueList<Need> OnlyListed { get; init; }

    /// <summary>Of <see cref="Needs"/> those of which only a text under another need speaks.</summary>
    public ValueList<Need> OnlyMentioned { get; init; }

    /// <summary>What <see cref="Unbounded"/> is, by the key of its state; null without a profile, and in a summary of an earlier version.</summary>
    public string? UnboundedState { get; init; }

    /// <summary>What it lists at school itself, in the order of the vocabulary.</summary>
    public ValueList<Provision> Provisions { get; init; }

    public static SchoolSummary Of(SchoolEntry entry)
    {
        var (school, placed) = entry;
        var cells = Need.All.Select(need => (Need: need, Cell: NeedCell.Of(placed?.Value, need))).ToList();
        var unbounded = placed is null ? null : WithoutCategory.Of(placed.Value);
        return new(
            school.Id,
            school.Name,
            school.Address.Place,
            school.Municipality,
            school.Address.Postcode?.Digits,
            school.Type,
            school.Denomination,
            school.GoneSince is not null,
            placed is null ? null : Dutch.DayOf(placed.At),
            placed?.Value.Schooljaar,
            cells.Where(told => told.Cell.TellsOfSupport).Select(told => NeedTeaser.Of(told.Cell, told.Need)).ToValueList(),
            placed is not null && OffersOther(placed.Value),
            NeedsWhere(cell => cell is NeedCell.Referred),
            cells.Where(told => told.Cell is NeedCell.NotFilledIn or NeedCell.NotListed || (told.Cell is NeedCell.Spoken && AskedByForm.Asks(placed!.Value, told.Need))).Select(told => told.Need).ToValueList(),
            BoundaryCategory.All.Where(category => BoundaryCell.Of(placed?.Value, category) is BoundaryCell.Named).ToValueList(),
            unbounded?.Words)
        {
            Board = RegisterWords.Board(school),
            BoardNumber = school.BoardNumber,
            Concepts = placed is null ? [] : ConceptsOf(placed.Value.Vision),
            AtSchool = ListedAt(Availability.School),
            AtBoard = ListedAt(Availability.Board),
            AtSwv = ListedAt(Availability.Swv),
            Unread = NeedsWhere(cell => cell is NeedCell.Unread),
            OnlyListed = NeedsWhere(cell => cell is NeedCell.Listed),
            OnlyMentioned = NeedsWhere(cell => cell is NeedCell.Mentioned),
            UnboundedState = unbounded?.State.Key,
            Provisions = placed is null ? [] : AtSchoolItself(placed.Value.Provisions),
        };

        ValueList<Need> NeedsWhere(Func<NeedCell, bool> isMeant) => cells.Where(told => isMeant(told.Cell)).Select(told => told.Need).ToValueList();

        // Without a place it may be anywhere: then it is said of none.
        ValueList<Need> ListedAt(Availability place) => NeedsWhere(cell => cell is NeedCell.Spoken spoken && spoken.Words.Listed.Any(item => item.At is { } at && at.Contains(place)));
    }

    private static ValueList<Onderwijsconcept> ConceptsOf(Vision vision) =>
        new[] { vision.Concept, Onderwijsconcept.All.FindNamed(vision.OwnConcept) }.OfType<Onderwijsconcept>().Distinct().ToValueList();

    private static ValueList<Provision> AtSchoolItself(Provisions provisions)
    {
        var there = ProvisionList.All.SelectMany(list => list.In(provisions).Items).Where(item => item.At.Contains(Availability.School)).Select(item => item.Provision).ToHashSet();
        return Provision.All.Where(there.Contains).ToValueList();
    }

    internal static bool OffersOther(PublicView view) =>
        OtherCell.Of(view).State is CellState.Offered || view.Provisions != new Provisions();
}

/// <summary>What a card says where a school names a grens in no category: silence of one kind never passes for another.</summary>
internal sealed record WithoutCategory(CellState State, string Words)
{
    public static WithoutCategory Of(PublicView view) => BoundaryCell.SilenceOf(view) switch
    {
        CellState.NoneNamed when !view.Boundaries.Statements.IsEmpty => new(CellState.Named, "een ander onderwerp"),
        var silence => new(silence, silence.Words),
    };
}

/// <param name="Text">A sentence in the school's own words; before it where it stands, if that is under another need. Or "Noemt:" with the names of what it lists.</param>
public sealed record NeedTeaser(Need Need, string Text)
{
    internal static NeedTeaser Of(NeedCell cell, Need need)
    {
        var summary = CellSummary.Of(cell, need);
        return new(need, cell switch
        {
            NeedCell.Listed => $"Noemt: {summary}",
            NeedCell.Mentioned => $"{cell.StateInWords}: {summary}",
            _ => summary,
        });
    }
}
