using Microsoft.Playwright;
using SopCloud.Browser.Tests.Accessibility;
using SopCloud.Functions.Layout;
using SopCloud.Profiles.Moderation;
using SopCloud.Profiles.Templates;
using SopCloud.Testing;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace SopCloud.Browser.Tests;

/// <summary>
/// Each kind of page once, for parents and for staff: nothing for axe to find on a phone or a desk, and nothing beside the
/// screen at 320 pixels. The pages that the docs show are pictured on the way, when <c>SOP_SCREENSHOTS=1</c>.
/// </summary>
public abstract class Every_page(Product product, Submissions? submissions) : BrowserTest(product)
{
    private const string ZeekraalSchool = "demo-school-zeekraal";
    private const string KluutSchool = "demo-school-kluut";
    private const string Moderator = "demo-moderator-een";
    private const string Beheerder = "demo-beheerder";
    private const string Stranger = "onbekend";

    private static readonly Dictionary<string, PageType> Types = ForParents().Concat(ForStaff()).ToDictionary(type => type.Name);

    protected static TheoryData<string> ParentNames => [.. ForParents().Select(type => type.Name)];

    protected static TheoryData<string> StaffNames => [.. ForStaff().Select(type => type.Name)];

    protected async Task CheckAsync(string name)
    {
        var type = Types[name];
        var visitor = await VisitAsync(signedInAs: type.Who);
        if (type.Status != 200)
            visitor.Expects(type.Status);
        var page = visitor.Page;
        await type.Open(page, new(Product, submissions));
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveCountAsync(1);

        foreach (var width in (int[])[1280, 768, 375])
        {
            await page.SetViewportSizeAsync(width, 900);
            await Pictures.TakeAsync(page, type.Picture, width);
            if (width != 768)
                await Axe.AssertNothingAsync(page, $"At {width} px");
        }

        await page.SetViewportSizeAsync(320, 900);
        Assert.Equal(320, await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
        if (!type.IsForParents)
            return;

        await Axe.AssertNothingAsync(page, "At 320 px");
        await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        await Axe.AssertNothingAsync(page, "In forced colours");
        await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.None });
        await Legible.AssertAsync(page);
    }

    private static IEnumerable<PageType> ForParents() =>
    [
        Public("home", "/") with { Picture = "home" },
        Public("finder with results", "/zoeken/#behoeften=dyslexie&postcode=1374", "Sorteer op") with { Picture = "finder" },
        Public("finder with nothing found", "/zoeken/#behoeften=dyslexie,autisme,medisch,slechtziend,trauma&waar=swv", "0 scholen gevonden"),
        Public("SWV", "/swv/po9901/"),
        Public("finder of an SWV", "/swv/po9901/zoeken/#behoeften=dyslexie&postcode=1374", "Sorteer op") with { Picture = "swv-finder" },
        Public("place", "/swv/po9901/plaatsen/oeverstad/"),
        Public("need", "/swv/po9901/behoeften/dyslexie/") with { Picture = "need" },
        Public("school with a profile", "/scholen/99aj00/") with { Picture = "school" },
        Public("school in Passenderwijs", "/scholen/99ap00/", "Hiervoor verwijst de school") with { Picture = "school-passenderwijs" },
        Public("school in Perspectief op School", "/scholen/99aq00/", "Wie en wat er is") with { Picture = "school-perspectief-op-school" },
        Public("school in Haarlemmermeer", "/scholen/99ar00/", "Aantallen leerlingen") with { Picture = "school-haarlemmermeer" },
        Public("school in the older form of Almere", "/scholen/99as00/", "Wat de school wil verbeteren") with { Picture = "school-po-almere" },
        Public("need that a school refers for", "/swv/po9901/behoeften/moeilijk-lerend/", "1 school verwijst hiervoor"),
        Public("school with a very long name", "/scholen/99ah00/"),
        Public("school without a profile", $"/scholen/{DemoSchools.Wulpenveld.Slug}/"),
        Public("closed school", "/scholen/99ao00/", "Deze school is gesloten of samengegaan"),
        Public("compare without a choice", "/vergelijken/", "U hebt nog geen school gekozen."),
        Public("compare with three schools", "/vergelijken/#scholen=99aa00,99aj00,99ai00&behoeften=dyslexie", "Wat u koos") with { Picture = "compare" },
        Public("gespreksblad without a choice", "/gespreksblad/", "Kies eerst een school."),
        Public("gespreksblad of two schools", "/gespreksblad/#scholen=99aa00,99ap00&behoeften=dyslexie,adhd", "Wat de school zegt") with { Picture = "visit" },
        Public("uitleg", "/uitleg/") with { Picture = "explanation" },
        Public("uitleg about help", "/uitleg/extra-hulp/"),
        Public("uitleg about zorgplicht", "/uitleg/grenzen-en-zorgplicht/"),
        Public("uitleg about who helps", "/uitleg/wie-helpt/"),
        Public("uitleg about choosing", "/uitleg/een-school-kiezen/"),
        Public("uitleg about profiles", "/uitleg/een-profiel-lezen/"),
        Public("a word of the glossary", "/uitleg/woorden/#zorgplicht"),
        Public("privacy", "/privacy/"),
        Public("toegankelijkheid", "/toegankelijkheid/"),
        Public("404", "/er-is-hier-niets/") with { Status = 404 },
    ];

    private static IEnumerable<PageType> ForStaff() =>
    [
        Staff("home of a school", ZeekraalSchool, _ => Links.Home),
        Staff("home of a moderator", Moderator, _ => Links.Home),
        Staff("home of a beheerder", Beheerder, _ => Links.Home),
        Staff("form, sent back", ZeekraalSchool, at => Links.Form(DemoSchools.Zeekraal, at.Schooljaar)) with { Picture = "form" },
        Staff("form of another school", KluutSchool, at => Links.Form(DemoSchools.Wulpenveld, at.Schooljaar)) with { Status = 404 },
        .. Template.All.Values.SelectMany(form => form.Sections.Select(section =>
            Staff($"{form.Id}: {section.Id}", FormSchools.Writer, at => Links.Section(FormSchools.Of(form), at.Schooljaar, section.Id)))),
        new("section with errors", ZeekraalSchool, WriteWhatCannotBeAsync) { Status = 422 },
        Staff("import", KluutSchool, at => Links.Import(DemoSchools.Kluut, at.Schooljaar)),
        new("import that cannot be read", KluutSchool, async (page, at) =>
        {
            await page.GotoAsync(at.Beheer(Links.Import(DemoSchools.Kluut, at.Schooljaar)));
            await page.GetByRole(AriaRole.Button, new() { Name = "Lees het document" }).ClickAsync();
            await Expect(page.GetByText("Dit lukte niet")).ToBeVisibleAsync();
        }) { Status = 422 },
        new("import review", KluutSchool, async (page, at) =>
        {
            await PasteAsync(page, at.Beheer(Links.Import(DemoSchools.Kluut, at.Schooljaar)));
            await Expect(page.GetByText("We herkennen het formulier")).ToBeVisibleAsync();
        }) { Picture = "import-review" },
        new("import of another school's document", ZeekraalSchool, async (page, at) =>
        {
            await PasteAsync(page, at.Beheer(Links.Import(DemoSchools.Zeekraal, at.Schooljaar)));
            await Expect(page.GetByText("Is dit document van uw school?")).ToBeVisibleAsync();
        }) { Status = 409 },
        Staff("preview", ZeekraalSchool, at => Links.Preview(DemoSchools.Zeekraal, at.Schooljaar)),
        Staff("history", ZeekraalSchool, _ => Links.History(DemoSchools.Zeekraal)),
        Staff("waiting list", Moderator, _ => Links.Waiting),
        Staff("submission", Moderator, at => at.Waiting) with { Picture = "moderation" },
        new("submission sent back without a remark", Moderator, async (page, at) =>
        {
            await page.GotoAsync(at.Beheer(at.Waiting));
            await page.GetByRole(AriaRole.Button, new() { Name = "Terugsturen" }).ClickAsync();
            await Expect(page.GetByText("Nog niet teruggestuurd")).ToBeVisibleAsync();
        }) { Status = 422 },
        Staff("decided", Moderator, at => at.Returned),
        Staff("schools of an SWV", Moderator, _ => Links.Schools(Submissions.Swv)),
        Staff("what parents see", Moderator, _ => Links.PublicPart(DemoSchools.Veerpont)),
        new("words to erase", Moderator, async (page, at) =>
        {
            await page.GotoAsync(at.Beheer(Links.PublicPart(DemoSchools.Veerpont)));
            await page.GetByText("Voorgoed wissen, als iemand daarom vraagt").ClickAsync();
            await page.GetByLabel("Welke woorden moeten weg?").FillAsync("kind");
            await page.GetByRole(AriaRole.Button, new() { Name = "Zoek deze woorden" }).ClickAsync();
            await Expect(page.GetByText("Wat er gebeurt")).ToBeVisibleAsync();
        }),
        Staff("what parents see of a school without a profile", Moderator, _ => Links.PublicPart(DemoSchools.Wulpenveld)),
        Staff("submission that is not there", Moderator, at => Links.Submission(DemoSchools.Wulpenveld, at.Schooljaar, "0")) with { Status = 404 },
        Staff("klopt er iets niet", null, _ => Links.Tell(DemoSchools.Zeekraal)),
        new("klopt er iets niet, not filled in", null, async (page, at) =>
        {
            await page.GotoAsync(at.Beheer(Links.Tell(DemoSchools.Zeekraal)));
            await page.GetByRole(AriaRole.Button, new() { Name = "Verstuur" }).ClickAsync();
            await Expect(page.GetByText("Dit is nog niet verstuurd")).ToBeVisibleAsync();
        }) { Status = 422 },
        new("signals of an SWV", Moderator, async (page, at) =>
        {
            await page.GotoAsync(at.Beheer(Links.Tell(DemoSchools.Veerpont)));
            await page.GetByLabel("Er staat iets dat niet (meer) klopt").CheckAsync();
            await page.GetByLabel("Wat klopt er niet?").FillAsync("De taalklas is verhuisd naar een andere school.");
            await page.GetByRole(AriaRole.Button, new() { Name = "Verstuur" }).ClickAsync();
            await page.GotoAsync(at.Beheer(Links.Signals(Submissions.Swv)));
            await Expect(page.GetByText("De taalklas is verhuisd")).ToBeVisibleAsync();
        }),
        Staff("signals of a school", ZeekraalSchool, _ => Links.Signals(DemoSchools.Zeekraal)),
        Staff("access", Beheerder, at => Links.Access(Submissions.Swv)),
        Staff("unknown person", Stranger, _ => Links.Home) with { Status = 403 },
        Staff("signed out", null, _ => "/beheer/afgemeld"),
        Staff("sign-in refused", null, _ => "/beheer/aanmelden/geweigerd") with { Status = 403 },
    ];

    private static PageType Public(string name, string path, string? shows = null) => new(name, null, async (page, at) =>
    {
        await page.GotoAsync(at.Site(path));
        if (shows is not null)
            await Expect(page.GetByText(shows).First).ToBeVisibleAsync();
    })
    {
        IsForParents = true,
    };

    private static PageType Staff(string name, string? who, Func<Whereabouts, string> path) =>
        new(name, who, async (page, at) => await page.GotoAsync(at.Beheer(path(at))));

    private static async Task WriteWhatCannotBeAsync(IPage page, Whereabouts at)
    {
        await page.GotoAsync(at.Beheer(Links.Section(DemoSchools.Zeekraal, at.Schooljaar, "afronding")));
        await page.Locator("[name='advies-mr.datum']").FillAsync("31-2-2026");
        await page.GetByRole(AriaRole.Button, new() { Name = "Opslaan en verder" }).ClickAsync();
        await Expect(page.GetByText("bestaat niet. Schrijf hem zo").First).ToBeVisibleAsync();
    }

    private static async Task PasteAsync(IPage page, string import)
    {
        await page.GotoAsync(import);
        await page.GetByLabel("Plak hier de tekst van uw SOP").FillAsync(await File.ReadAllTextAsync(Repository.PathOf("demo", "document-99am00.txt")));
        await page.GetByRole(AriaRole.Button, new() { Name = "Lees het document" }).ClickAsync();
    }

    /// <param name="Who">The subject of who looks; null is anyone.</param>
    private sealed record PageType(string Name, string? Who, Func<IPage, Whereabouts, Task> Open)
    {
        public int Status { get; init; } = 200;

        /// <summary>Whether it is of the public site, which everyone must be able to read in their own way.</summary>
        public bool IsForParents { get; init; }

        /// <summary>The name of its picture in the docs, if it has one.</summary>
        public string? Picture { get; init; }
    }

    private sealed record Whereabouts(Product Product, Submissions? Submissions)
    {
        public Profiles.Register.Schooljaar Schooljaar => Product.Schooljaar();

        public string Waiting => AddressOf(Submissions!.Waiting);

        public string Returned => AddressOf(Submissions!.Returned);

        public string Site(string path) => new Uri(Product.SiteAddress, path).AbsoluteUri;

        public string Beheer(string path) => new Uri(Product.BeheerAddress, path).AbsoluteUri;

        private static string AddressOf(Submission submission) => Links.Submission(submission.School, submission.Schooljaar, submission.Id);
    }
}

public sealed class Every_page_for_parents(Product product) : Every_page(product, null)
{
    public static TheoryData<string> Names => ParentNames;

    [Theory]
    [MemberData(nameof(Names))]
    public Task Can_be_used_by_everyone(string name) => CheckAsync(name);
}

public sealed class Every_page_for_staff(Product product, Submissions submissions, FormSchools forms) : Every_page(product, submissions), IClassFixture<Submissions>, IClassFixture<FormSchools>
{
    public static TheoryData<string> Names => StaffNames;

    [Theory]
    [MemberData(nameof(Names))]
    public Task Can_be_used_by_everyone(string name) => CheckAsync(name);

    [Fact]
    public async Task Tells_where_a_thing_can_be_had_with_the_keyboard_alone()
    {
        var page = (await VisitAsync(signedInAs: FormSchools.Writer)).Page;
        await page.SetViewportSizeAsync(375, 900);
        var (section, grid) = forms.FirstGrid;
        await page.GotoAsync(new Uri(Product.BeheerAddress, Links.Section(FormSchools.Of(section.Form), Product.Schooljaar(), section.Section.Id)).AbsoluteUri);
        var empty = grid.Provisions.First(provision => forms.Lacks(section.Form, grid, provision));
        var has = page.GetByRole(AriaRole.Checkbox, new() { Name = empty.Label, Exact = true });
        await has.FocusAsync();
        var at = page.GetByRole(AriaRole.Checkbox, new() { Name = $"{empty.Label}: Op school" });
        await Expect(at).ToBeHiddenAsync();

        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("Tab");

        await Expect(at).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByText("Opgeslagen om")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Checkbox, new() { Name = $"{empty.Label}: Op school" })).ToBeCheckedAsync();
    }
}

/// <summary>One change that waits for a moderator and one that was sent back.</summary>
public sealed class Submissions(Product product) : IAsyncLifetime
{
    public static readonly Profiles.Register.SwvCode Swv = Profiles.Register.SwvCode.Parse("PO9901", null);

    public Submission Waiting { get; private set; } = null!;

    public Submission Returned { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Waiting = await product.HandInChangeAsync(DemoSchools.Veerpont, "Bij ons leert ieder kind de taal, ook wie gisteren aankwam. Extra hulp is er indien nodig.");
        Returned = await product.HandInChangeAsync(DemoSchools.Zeekraal, "Wij zien elk kind.");
        await product.SendBackAsync(Returned, "Schrijf bij dyslexie ook hoe vaak een kind hulp krijgt.");
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
