using SopCloud.Profiles.Register;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Site.Search;

/// <summary>
/// <c>scholen.json</c>: what is known of each open school before a parent asks anything. Its schools are columns, with the
/// nearest postcodes beside each other: rows by name are nearly twice as large when compressed, and cost a phone more to read.
/// </summary>
internal static class SchoolsFile
{
    public static SiteFile OfSwv(RegionSummary region, Schooljaar schooljaar) =>
        SearchFile.Of(SitePaths.SwvSchools(region.Code), DocumentOf([region], schooljaar, withProvisions: true));

    /// <summary>Without what schools list by name: of the whole country that is more than all else together.</summary>
    public static SiteFile OfCountry(IReadOnlyList<RegionSummary> regions, Schooljaar schooljaar) =>
        SearchFile.Of(SitePaths.Schools, DocumentOf(regions, schooljaar, withProvisions: false));

    private static Document DocumentOf(IReadOnlyList<RegionSummary> regions, Schooljaar schooljaar, bool withProvisions)
    {
        List<(RegionSummary Region, SchoolSummary School)> rows =
        [
            .. regions.SelectMany(region => region.Open.Select(school => (region, school)))
                .OrderBy(row => row.school.Pc4 ?? "", StringComparer.Ordinal)
                .ThenBy(row => row.school.Id.ToString(), StringComparer.Ordinal),
        ];
        List<SchoolSummary> schools = rows.ConvertAll(row => row.School);

        var (needs, bounds, concepts) = (new Masks<Need>(), new Masks<BoundaryCategory>(), new Masks<Onderwijsconcept>());
        var listed = schools.SelectMany(school => school.Provisions).ToHashSet();
        var provisions = new Positions<Provision>(withProvisions ? Provision.All.Where(listed.Contains) : []);
        var swvs = new Positions<SwvRow>(regions.Select(SwvRow.Of));
        var types = new Positions<string>(schools.Select(school => Dutch.Type(school.Type)));
        var denominations = new Positions<string>(schools.Select(school => school.Denomination));
        var boards = new Positions<string>(schools.Select(school => school.Board));
        var places = new Positions<string>(schools.Select(school => school.Place));
        var municipalities = new Positions<string>(schools.Select(school => school.Municipality));
        var holds = new Positions<Holds>(rows.Select(HoldsOf).OfType<Holds>());
        var silences = new Positions<SilenceRow>(schools.Select(SilenceOf).OfType<SilenceRow>());
        var firstDay = schools.Min(school => school.Updated) ?? schooljaar.FirstDay;

        return new()
        {
            Schooljaar = schooljaar,
            Needs = [.. Need.All.Select(need => new Term(need.Id, need.Label, need.Synonyms))],
            Ambiguous = [.. AmbiguousWord.All.Select(word => new Ambiguous(word.Word, word.Needs))],
            Bounds = [.. BoundaryCategory.All.Select(category => new Term(category.Id, category.Label))],
            Provisions = [.. provisions.Values.Select(provision => new Term(provision.Id, provision.Label, provision.Synonyms, provision.Kind))],
            Concepts = [.. Onderwijsconcept.All.Select(concept => new Term(concept.Id, concept.Label, concept.Synonyms))],
            Swvs = swvs.Values,
            Types = types.Values,
            Denominations = denominations.Values,
            Boards = boards.Values,
            Places = places.Values,
            Municipalities = municipalities.Values,
            Holds = [.. holds.Values.Select(each => new HoldsRow(each.Words, each.Note(schooljaar), each.IsIn(schooljaar)))],
            Silences = silences.Values,
            FirstDay = firstDay,
            Schools = new()
            {
                Ids = string.Concat(schools.Select(school => school.Id.Slug)),
                Names = [.. schools.Select(school => school.Name)],
                Pc4 = [.. Steps.Of(schools.Select(school => school.Pc4 is { } digits ? int.Parse(digits, null) : 0))],
                Place = Column(school => places[school.Place]),
                Municipality = Column(school => municipalities[school.Municipality]),
                Swv = [.. rows.Select(row => swvs[SwvRow.Of(row.Region)])],
                Type = Column(school => types[Dutch.Type(school.Type)]),
                Denomination = Column(school => denominations[school.Denomination]),
                Board = Column(school => boards[school.Board]),
                Updated = Column(school => school.Updated is { } day ? day.DayNumber - firstDay.DayNumber + 1 : 0),
                Holds = [.. rows.Select(row => holds.OrNone(HoldsOf(row)))],
                Tells = Column(school => needs.Of(school.Needs.Select(teaser => teaser.Need))),
                Refers = Column(school => needs.Of(school.Refers)),
                Asked = Column(school => needs.Of(school.Asked)),
                Unread = Column(school => needs.Of(school.Unread)),
                Lists = Column(school => needs.Of(school.OnlyListed)),
                Mentions = Column(school => needs.Of(school.OnlyMentioned)),
                AtSchool = Column(school => needs.Of(school.AtSchool)),
                AtBoard = Column(school => needs.Of(school.AtBoard)),
                AtSwv = Column(school => needs.Of(school.AtSwv)),
                Provisions = withProvisions ? [.. schools.Select(school => school.Provisions.Select(provision => provisions[provision]).ToArray())] : null,
                Concepts = Column(school => concepts.Of(school.Concepts)),
                Bounds = Column(school => bounds.Of(school.Boundaries)),
                Silence = Column(school => silences.OrNone(SilenceOf(school))),
                Other = Column(school => school.Other ? 1 : 0),
            },
        };

        int[] Column(Func<SchoolSummary, int> value) => [.. schools.Select(value)];
    }

    private static Holds? HoldsOf((RegionSummary Region, SchoolSummary School) row) =>
        row.School.Schooljaar is { } first ? Holds.Of(first, row.Region.Validity) : null;

    private static SilenceRow? SilenceOf(SchoolSummary school) =>
        school.Boundaries.IsEmpty && school.Unbounded is { } words ? new(school.UnboundedState, words) : null;
}
