using SopCloud.Profiles;
using SopCloud.Profiles.Moderation;
using SopCloud.Profiles.Publication;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Templates;
using SopCloud.Profiles.Vocabulary;
using SopCloud.Site;

namespace SopCloud.Measurements.Search;

/// <summary>The schools of the corpus as an SWV that placed their profiles, so that the site makes the files of search from them.</summary>
internal static class CorpusRegion
{
    private static readonly Template Form = Template.All["po-almere-2023"];

    private static readonly Schooljaar Year = new(2026);

    private static readonly Actor Author = new("https://login.example|corpus", "Corpus");

    private static readonly Swv Swv = new()
    {
        Code = SwvCode.Parse("PO9901"),
        Name = "Samenwerkingsverband Merehout",
        Website = "https://www.merehout.example",
        Steunpunt = new("Steunpunt Merehout", "099 123 45 67", "steunpunt@merehout.example", "https://steunpunt.merehout.example"),
        Template = Form.Id,
    };

    public static Region Of(IEnumerable<CorpusSchool> schools) => new(Swv, [.. schools.Select(Entry)]) { Schooljaar = Year };

    private static SchoolEntry Entry(CorpusSchool told)
    {
        var school = new School
        {
            Id = told.School,
            Name = told.Name,
            Address = new("Schoolstraat 1", Postcode.Parse(told.Postcode), told.Place),
            Municipality = told.Municipality,
            BoardNumber = "99001",
            BoardName = told.Board,
            Denomination = told.Denomination,
            Type = told.Type,
            Swv = Swv.Code,
        };
        if (!told.HasProfile)
            return new(school, null);

        var view = PublicRules.ViewOf(ProfileOf(told), Form, []);
        var at = new DateTimeOffset(2026, 9, 3, 10, 0, 0, TimeSpan.Zero);
        var waiting = new Stage.Waiting(new($"corpus-{told.School.Slug}", told.School, Year, Author, at));
        return new(school, waiting.Place(Author, at).Publish(view));
    }

    private static Profile ProfileOf(CorpusSchool told) => new()
    {
        Template = Form.Id,
        Schooljaar = Year,
        Vision = new() { Mission = told.Vision, Concept = told.Concepts.IsEmpty ? null : told.Concepts[0] },
        Offers = [.. told.Offers.Select(offer => new Offer { Question = "extra", TargetGroup = "", Needs = offer.Needs, Level = OfferLevel.Extra, Texts = new() { InLessons = offer.Text } })],
        Provisions = new()
        {
            Specialists = Group(told, ProvisionKind.Specialist),
            Facilities = Group(told, ProvisionKind.Voorziening),
            Teaching = Group(told, ProvisionKind.Onderwijsaanbod),
            Methods = Group(told, ProvisionKind.Methode),
            Rooms = Group(told, ProvisionKind.Ruimte),
        },
        Protocols = new() { Items = [new("protocollen", "Protocollen", [.. Listed(told, ProvisionKind.Protocol).Select(listed => new Rated("", listed.Id.Label, listed.Id, null, ""))])] },
        Boundaries = new() { Statements = [.. told.Boundaries.Select(boundary => new Boundary(boundary.Text, boundary.Categories))] },
    };

    private static ProvisionGroup Group(CorpusSchool told, ProvisionKind kind) =>
        new() { Items = [.. Listed(told, kind).Select(listed => new Listed(listed.Id, "", listed.At))] };

    private static IEnumerable<CorpusProvision> Listed(CorpusSchool told, ProvisionKind kind) => told.Provisions.Where(listed => listed.Id.Kind == kind);
}
