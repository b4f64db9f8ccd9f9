using SopCloud.Profiles;
using SopCloud.Profiles.Moderation;
using SopCloud.Profiles.Publication;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Templates;
using SopCloud.Profiles.Vocabulary;
using SopCloud.Site;

namespace SopCloud.Testing;

/// <summary>
/// Fictional schools and what belongs to them. Each is whole and plain; a test changes what it is about:
/// <c>A.School with { Name = "De Esdoorn" }</c>.
/// </summary>
public static class A
{
    public static Swv Swv => new()
    {
        Code = SwvCode.Parse("PO9901"),
        Name = "Samenwerkingsverband Voorbeeldland",
        Website = "https://www.voorbeeldland.example",
        Steunpunt = new Steunpunt("Steunpunt Voorbeeldland", "099 123 45 67", "steunpunt@voorbeeldland.example", "https://steunpunt.voorbeeldland.example"),
        Template = "po-almere-2023",
    };

    public static School School => new()
    {
        Id = SchoolId.Parse("99AA00"),
        Name = "De Esdoorn",
        Address = new Address("Esdoornlaan 1", Postcode.Parse("1234 AB"), "Voorbeeldstad"),
        Municipality = "Voorbeeldstad",
        BoardNumber = "99001",
        BoardName = "Stichting Voorbeeldscholen",
        Denomination = "Openbaar",
        Phone = "099 765 43 21",
        Website = "https://www.deesdoorn.example",
        Swv = SwvCode.Parse("PO9901"),
    };

    public static Schooljaar Schooljaar => new(2026);

    public static Template Template => Template.All["po-almere-2023"];

    /// <summary>Tells about dyslexie (basis) and autisme (extra), leaves dyscalculie empty, and names a grens at zindelijkheid.</summary>
    public static Profile Profile => new()
    {
        Template = "po-almere-2023",
        Schooljaar = Schooljaar,
        Offers = [Offer, Offer with
        {
            Question = "extra",
            TargetGroup = "kinderen met autisme",
            Needs = [Need.All["autisme"]],
            Level = OfferLevel.Extra,
            Texts = new OfferTexts { InLessons = "Een vaste plek en een dagplanning met plaatjes.", Facilities = "Elke ochtend een rustige start in het leerplein." },
        }],
        Boundaries = new Boundaries { Statements = [Boundary] },
    };

    public static Offer Offer => new()
    {
        Question = "basis-dyslexie",
        TargetGroup = "alle leerlingen met dyslexie",
        Needs = [Need.All["dyslexie"]],
        Level = OfferLevel.Basis,
        Texts = new OfferTexts
        {
            InLessons = "Vier keer per week leest uw kind twintig minuten in een klein groepje.",
            Facilities = "Voorleessoftware op elke laptop.",
            Partners = "De leesspecialist komt op dinsdag.",
        },
    };

    public static Boundary Boundary =>
        new("Wij kunnen een kind niet de hele dag verschonen.", [BoundaryCategory.All["zindelijkheid"]]);

    /// <summary>A person of a school or SWV.</summary>
    public static Actor Actor => new("https://login.example|tester", "Tester");

    public static SchoolEntry SchoolEntry => School.With(Profile);

    /// <summary>Three schools in two places: one with a profile, one without, one that closed.</summary>
    public static Region Region => new(Swv,
    [
        SchoolEntry,
        (School with { Id = SchoolId.Parse("99BB00"), Name = "Het Kompas", Address = new Address("Havenstraat 3", Postcode.Parse("1236 CD"), "'s-Voorbeelddorp") }).WithoutProfile(),
        (School with { Id = SchoolId.Parse("99CC00"), Name = "De Oude Linde", GoneSince = new DateOnly(2026, 8, 1), Successor = School.Id }).WithoutProfile(),
    ])
    { Schooljaar = Schooljaar };

    /// <summary>When <see cref="With"/> places a profile.</summary>
    public static DateTimeOffset PlacedAt { get; } = new(2026, 9, 3, 10, 0, 0, TimeSpan.FromHours(2));

    /// <summary>A school with a profile that a moderator placed.</summary>
    /// <param name="at">When it was placed; null is <see cref="PlacedAt"/>.</param>
    /// <param name="redactions">What is left out of it.</param>
    public static SchoolEntry With(this School school, Profile profile, DateTimeOffset? at = null, ValueList<Redaction> redactions = default)
    {
        var view = PublicRules.ViewOf(profile, Template.All[profile.Template], redactions);
        var submission = new Submission($"voorbeeld-{school.Id.Slug}", school.Id, profile.Schooljaar, Actor, PlacedAt.AddDays(-1));
        return new(school, new Stage.Waiting(submission).Place(Actor, at ?? PlacedAt).Publish(view));
    }

    public static SchoolEntry WithoutProfile(this School school) => new(school, null);

    /// <summary>As many schools as asked, all with a profile, spread over the municipalities.</summary>
    public static Region RegionOf(int schools, params string[] municipalities) => new(Swv,
        Enumerable.Range(0, schools).Select(number =>
        {
            var municipality = municipalities.Length == 0 ? School.Municipality : municipalities[number % municipalities.Length];
            return (School with
            {
                Id = SchoolId.Parse($"99{(char)('A' + (number / 26 % 26))}{(char)('A' + (number % 26))}{number / 676:00}"),
                Name = $"School {number:000}",
                Municipality = municipality,
                Address = School.Address with { Place = municipality },
            }).With(Profile);
        }).ToValueList())
    { Schooljaar = Schooljaar };
}
