using AngleSharp.Dom;
using SopCloud.Profiles;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Vocabulary;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Site.Tests;

public class The_parts_of_a_profile
{
    private static Profile Empty => new() { Template = A.Profile.Template, Schooljaar = A.Schooljaar };

    private static ValueList<Part<Rated>> Protocols => [new("protocollen", "Protocollen", [new("dyslexie", "Protocol dyslexie", Provision.All["protocol-dyslexie"], Status.All["in-ontwikkeling"], "Klaar in mei.")])];

    public static TheoryData<string> Names => [.. ByName.Keys];

    /// <summary>By the anchor of the part: the least that a school can say of it, and the words by which a parent finds it.</summary>
    private static readonly Dictionary<string, (Func<Profile> Profile, string[] Words)> ByName = new()
    {
        ["verwijzen"] = (() => Empty with { Offers = [Referral] }, ["Deze hulp geeft de school niet zelf", "Wij verwijzen kinderen die braille leren."]),
        ["wie-en-wat"] = (() => Empty with { Provisions = new() { Rooms = new() { Explanation = "Alles is op de begane grond." } } }, ["Het gebouw", "Alles is op de begane grond."]),
        ["aanmelden"] = (() => Empty with { Organisation = new() { PlacingQuestions = ["Gaat het kind met plezier naar school?"] } }, ["Dit vraagt de school zich af", "Gaat het kind met plezier naar school?"]),
        ["hulp"] = (() => Empty with { Organisation = new() { ParentTalks = "In september en maart." } }, ["Gesprekken met u", "In september en maart."]),
        ["veiligheid"] = (() => Empty with { Protocols = new() { Items = Protocols } }, ["Protocol dyslexie", "In ontwikkeling", "Klaar in mei.", Provision.All["protocol-dyslexie"].Explanation]),
        ["werkwijze"] = (() => Empty with { WaysOfWorking = new() { Explanation = "Wij oefenen nog." } }, ["Wij oefenen nog."]),
        ["inspectie"] = (() => Empty with { Inspection = new() { On = new DateOnly(2025, 3, 11), Verdict = Status.All["voldoende"] } }, ["11 maart 2025", "Voldoende", Status.All["voldoende"].Explanation]),
        ["aantallen"] = (() => Empty with { Figures = [Figures((2026, 12))] }, ["Naar het sbo", "2026-2027", "12"]),
        ["ambities"] = (() => Empty with { Ambitions = new() { Plan = "Elk doel heeft één trekker." } }, ["Hoe en wanneer de school dit doet", "Elk doel heeft één trekker."]),
    };

    private static Offer Referral => A.Offer with { Level = OfferLevel.Refers, Needs = [Need.All["slechtziend"]], TargetGroup = "kinderen die wij verwijzen", Texts = new() { Whole = "Wij verwijzen kinderen die braille leren." } };

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Stand_on_the_page_and_in_its_contents_when_they_hold_something(string anchor)
    {
        var (profile, words) = ByName[anchor];

        var page = await Pages.SchoolAsync(A.School.With(profile()));

        var text = Text(page.GetElementById(anchor)!);
        Assert.All(words, word => Assert.Contains(word, text, StringComparison.Ordinal));
        Assert.NotNull(page.QuerySelector($".sop-toc a[href='#{anchor}']"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Leave_no_trace_when_they_hold_nothing(string anchor)
    {
        var page = await Pages.SchoolAsync(A.School.With(Empty));

        Assert.Null(page.GetElementById(anchor));
        Assert.Null(page.QuerySelector($".sop-toc a[href='#{anchor}']"));
    }

    [Fact]
    public async Task Say_of_each_provision_where_it_is_or_that_the_school_does_not_say()
    {
        var profile = Empty with
        {
            Provisions = new()
            {
                Specialists = new()
                {
                    Items =
                    [
                        new(Provision.All["dyslexiespecialist"], "", [Availability.School, Availability.Swv]),
                        new(null, "Taalcoach", [Availability.Board]),
                        new(Provision.All["logopedist"], "", []),
                    ],
                },
            },
        };

        var page = await Pages.SchoolAsync(A.School.With(profile));

        var places = page.QuerySelectorAll("#specialisten dl > div").ToDictionary(place => Text(place.QuerySelector("dt")!), place => Text(place.QuerySelector("dd")!));
        Assert.Equal($"Dyslexiespecialist (ook via het samenwerkingsverband of anderen) {Provision.All["dyslexiespecialist"].Explanation}", places["Op school"]);
        Assert.Equal("Taalcoach", places["Via het bestuur"]);
        Assert.StartsWith("Logopedist", places["Waar is niet bekend"], StringComparison.Ordinal);
        Assert.Equal(3, places.Count);
        Assert.Contains("3 specialisten", Text(page.GetElementById("in-het-kort")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Show_the_route_to_help_as_steps_in_order()
    {
        var route = new Part<Step>("route", "Route", [new("In de klas", "De leraar helpt.", People: "Leraar"), new("Het team", "Wij denken mee.", Timing: "binnen 4 weken")]);

        var page = await Pages.SchoolAsync(A.School.With(Empty with { Organisation = new() { Route = [route] } }));

        Assert.Equal(["In de klas De leraar helpt. Wie Leraar", "Het team Wij denken mee. Wanneer binnen 4 weken"], page.QuerySelectorAll("#hulp ol > li").Select(Text));
    }

    [Theory]
    [InlineData("https://www.onderwijsinspectie.example/rapport", "https://www.onderwijsinspectie.example/rapport")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("vraag het de school", null)]
    public async Task Link_to_the_report_of_the_inspection_only_where_that_is_an_address(string typed, string? expected)
    {
        var page = await Pages.SchoolAsync(A.School.With(Empty with { Inspection = new() { Report = typed, ToImprove = "De rekenles." } }));

        Assert.Equal(expected, page.QuerySelector("#inspectie a")?.GetAttribute("href"));
    }

    [Fact]
    public async Task Never_show_a_small_number_of_pupils()
    {
        var page = await Pages.SchoolAsync(A.School.With(Empty with { Figures = [Figures((2023, 0), (2024, 1), (2025, 4), (2026, 5))] }));

        var table = page.QuerySelector("#aantallen table")!;
        Assert.Equal(["0", "1 tot 4", "1 tot 4", "5"], table.QuerySelectorAll("td").Select(Text));
        Assert.Equal(4, table.QuerySelectorAll("thead th[scope=col]").Length - 1);
        Assert.Equal("Naar het sbo", Text(Assert.Single(table.QuerySelectorAll("tbody th[scope=row]"))));
        Assert.Contains("zou u kunnen raden wie het zijn", Text(page.GetElementById("aantallen")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Never_show_what_is_for_school_and_SWV_alone()
    {
        var profile = A.Profile with
        {
            Internal = new() { Director = "Geheim Een", InternBegeleider = "Geheim Twee", Experts = "Geheim Drie", SafetyContacts = "Geheim Vier", ExternalContacts = "Geheim Vijf" },
            Attachment = new("Geheim Zes.pdf", new string('a', 64), 1),
        };

        var site = await Pages.OfAsync(A.Region with { Schools = [A.School.With(profile)] });

        Assert.All(site.Files.Values, file => Assert.DoesNotContain("Geheim", System.Text.Encoding.UTF8.GetString(file.Content.Span), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Give_ambitions_the_words_of_the_form_where_it_asks_for_them_twice()
    {
        Ambition goal = new("Taal", "Meer woorden.", "2027");

        var page = await Pages.SchoolAsync(A.School.With(Empty with { Ambitions = new() { Goals = [new("extra", "Voor extra ondersteuning", [goal]), new("verwijzen", "Voor wie wij nu verwijzen", [goal])] } }));

        Assert.Equal(["Voor extra ondersteuning", "Voor wie wij nu verwijzen"], page.QuerySelectorAll("#ambities h3").Select(Text));
    }

    [Theory]
    [InlineData(4, 4, 0)]
    [InlineData(9, 4, 9)]
    public async Task Give_the_strong_points_at_a_glance_and_all_of_them_once(int points, int inBrief, int underVision)
    {
        var all = Enumerable.Range(1, points).Select(number => $"Sterk punt {number}").ToValueList();

        var page = await Pages.SchoolAsync(A.School.With(Empty with { Vision = new() { StrongPoints = all } }));

        Assert.Equal(inBrief, page.QuerySelectorAll("#in-het-kort .sop-brief__words").Length);
        Assert.Equal(underVision, page.QuerySelectorAll("#visie li").Count(item => Text(item).StartsWith("Sterk punt", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Say_only_of_what_the_form_asks_that_it_was_not_filled_in()
    {
        var asked = await Pages.SchoolAsync(A.School.With(Empty));
        var notAsked = await Pages.SchoolAsync(A.School.With(Empty with { Template = "perspectief-op-school" }));

        Assert.Contains("De medezeggenschapsraad heeft advies gegeven: niet ingevuld", Text(asked.GetElementById("totstandkoming")!), StringComparison.Ordinal);
        Assert.DoesNotContain("niet ingevuld", Text(notAsked.GetElementById("totstandkoming")!), StringComparison.Ordinal);
    }

    private static Part<Figure> Figures(params (int Year, int Count)[] counts) =>
        new("uitstroom", "Uitstroom", counts.Select(count => new Figure("sbo", "Naar het sbo", new Schooljaar(count.Year), count.Count)).ToValueList());

    private static string Text(IElement element) =>
        string.Join(' ', element.Descendants<IText>().SelectMany(text => text.Data.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
}
