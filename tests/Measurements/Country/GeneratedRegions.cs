using System.Globalization;
using SopCloud.Profiles.Moderation;
using SopCloud.Profiles.Publication;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Templates;
using SopCloud.Site;

namespace SopCloud.Measurements.Country;

/// <summary>
/// A country of schools that do not exist, one SWV after another: the same number and seed make the same country. Codes of
/// schools begin with 90 to 99 and those of SWVs with 99, which the real registers do not use.
/// </summary>
internal sealed class GeneratedRegions(int schools, int seed)
{
    /// <summary>In characters, of what one school writes: 10 to 15 KB.</summary>
    public const int ShortestProfile = 10 * 1024, LongestProfile = 15 * 1024;

    private const int Tries = 20;

    private static readonly Schooljaar Now = new(2026);

    private static readonly (string Name, int Percent)[] Denominations =
        [("Openbaar", 33), ("Rooms-Katholiek", 28), ("Protestants-Christelijk", 24), ("Algemeen bijzonder", 9), ("Gereformeerd vrijgemaakt", 3), ("Islamitisch", 2), ("Antroposofisch", 1)];

    private readonly IReadOnlyList<int> _sizes = SwvSizes.Of(schools);
    private int _school;

    public Land Land { get; } = new(seed, SwvSizes.Of(schools).Count);

    public static Schooljaar Schooljaar => Now;

    public IEnumerable<Region> All() => Enumerable.Range(0, _sizes.Count).Select(Region);

    private Region Region(int number)
    {
        var random = new Random(HashCode(number));
        var code = SwvCode.Parse($"PO{9901 + number}");
        var name = Land.Name("regio");
        var slug = SitePaths.Slug(name);
        var formats = Template.All.Values.OrderBy(template => template.Id, StringComparer.Ordinal).ToList();
        var swv = new Swv
        {
            Code = code,
            Name = $"Samenwerkingsverband {name}",
            Website = $"https://www.{slug}.example",
            Steunpunt = new($"Steunpunt {name}", "099 123 45 67", $"steunpunt@{slug}.example", $"https://steunpunt.{slug}.example"),
            Template = formats[number % formats.Count].Id,
            Validity = number % 4 == 3 ? Validity.FourYears : Validity.Schooljaar,
        };
        var places = Land.PlacesOf(number);
        var boards = Enumerable.Range(0, Math.Max(2, _sizes[number] / 8)).Select(board => (Number: $"{90_000 + (number * 60) + board}", Name: $"Stichting {Land.Name("regio")}")).ToList();

        return new(swv, [.. Enumerable.Range(0, _sizes[number]).Select(_ => Entry(SchoolIn(swv, places, boards[random.Next(boards.Count)], formats, random), swv, random))]) { Schooljaar = Now };
    }

    private School SchoolIn(Swv swv, IReadOnlyList<Place> places, (string Number, string Name) board, List<Template> formats, Random random)
    {
        var voice = new Voice(random, Grammar.Dutch);
        var name = voice.Sentence("schoolbegin");
        var slug = SitePaths.Slug(name);
        // Most schools stand in the largest places, which come first.
        var place = places[Math.Min(places.Count - 1, (int)(places.Count * Math.Pow(random.NextDouble(), 1.6)))];
        var postcode = voice.One(place.Postcodes);
        return new()
        {
            Id = NextId(),
            Name = name,
            Address = new($"{voice.Sentence("boom")}{voice.One(["laan", "straat", "weg", "plein", "kade"])} {random.Next(1, 180)}", voice.Chance(1) ? null : Postcode.Parse($"{postcode} {(char)('A' + random.Next(26))}{(char)('A' + random.Next(26))}"), place.Name),
            Municipality = place.Municipality,
            BoardNumber = board.Number,
            BoardName = board.Name,
            Denomination = DenominationOf(random.Next(100)),
            Phone = $"099 {random.Next(100, 999)} {random.Next(10, 99)} {random.Next(10, 99)}",
            Website = $"https://www.{slug}.example",
            Email = $"info@{slug}.example",
            Type = random.Next(100) switch { < 93 => SchoolType.Bao, < 97 => SchoolType.Sbo, _ => SchoolType.So },
            Pupils = voice.Chance(70) ? random.Next(40, 600) : null,
            Swv = swv.Code,
            Template = voice.Chance(8) ? voice.One(formats).Id : null,
        };
    }

    /// <summary>One in eight has no profile, one in fifty closed, one in six is of last year.</summary>
    private static SchoolEntry Entry(School school, Swv swv, Random random)
    {
        if (random.Next(50) == 0)
            return new(school with { GoneSince = Now.FirstDay }, null);
        if (random.Next(8) == 0)
            return new(school, null);

        var schooljaar = random.Next(6) == 0 ? Now.Previous : Now;
        var voice = new Voice(random, Grammar.Dutch);
        var template = Template.All[school.Template ?? swv.Template];
        var view = ViewOf(school, schooljaar, template, voice);
        return Placed(school, view, new DateTimeOffset(schooljaar.FirstDay.AddDays(random.Next(110)), new TimeOnly(9, 0), TimeSpan.Zero));
    }

    // A text ends with a sentence and names have no share in it, so a profile may come out too long or too short: then it is
    // written once more, in that much less or more room.
    private static PublicView ViewOf(School school, Schooljaar schooljaar, Template template, Voice voice)
    {
        var wanted = voice.Random.Next(ShortestProfile, LongestProfile);
        double room = wanted;
        for (var tries = 0; tries < Tries; tries++)
        {
            var view = PublicRules.ViewOf(template.ProfileOf(schooljaar, new SchoolAnswers(school, schooljaar, voice, (int)room).To(template)), template, []);
            var length = TextFigures.LengthOf(view);
            if (length is >= ShortestProfile and <= LongestProfile)
                return view;
            room *= (double)wanted / length;
        }

        throw new InvalidOperationException($"A form of {template.Id} does not come out at {wanted} characters. See SchoolAnswers.");
    }

    /// <summary>A profile goes the way of a real one: only what a moderator placed is public.</summary>
    internal static SchoolEntry Placed(School school, PublicView view, DateTimeOffset at)
    {
        var author = new Actor("generated", "Generated");
        var waiting = new Stage.Waiting(new($"generated-{school.Id.Slug}", school.Id, view.Schooljaar, author, at.AddDays(-1)));
        return new(school, waiting.Place(author, at).Publish(view));
    }

    // A second location of the same school now and then.
    private SchoolId NextId()
    {
        var (brin, location) = (_school / 9 * 8 + Math.Min(_school % 9, 7), _school % 9 == 8 ? 1 : 0);
        _school++;
        return SchoolId.Parse(string.Create(CultureInfo.InvariantCulture, $"{99 - (brin / 676)}{(char)('A' + (brin / 26 % 26))}{(char)('A' + (brin % 26))}{location:00}"));
    }

    private static string DenominationOf(int percent)
    {
        foreach (var (name, share) in Denominations)
        {
            if (percent < share)
                return name;
            percent -= share;
        }

        return Denominations[0].Name;
    }

    private int HashCode(int number) => unchecked((seed * 0x27d4eb2d) ^ (number * 0x165667b1));
}
