using Azure.Data.Tables;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using SopCloud.Browser.Tests.Accessibility;
using SopCloud.Functions.Access;
using SopCloud.Functions.Dossiers;
using SopCloud.Functions.Layout;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Register;
using SopCloud.Testing;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace SopCloud.Browser.Tests;

public sealed class A_school_is_read_along_with(Product product, A_school_is_read_along_with.Schools schools) : BrowserTest(product), IClassFixture<A_school_is_read_along_with.Schools>
{
    private const string Hard = "Een kind moet zindelijk zijn.";

    [Fact]
    public async Task While_it_types_without_being_disturbed()
    {
        var page = await OpenAsync(Schools.Typing, "grenzen");
        var field = page.Locator("[name='grenzen.0.tekst']");

        await field.PressSequentiallyAsync("Wij geven geen medicijnen. " + Hard);
        var before = await field.BoundingBoxAsync();
        var found = page.Locator("#veld-grenzen-0-tekst-nakijken");
        await Expect(found).ToContainTextAsync("Dit is een harde grens");

        await Expect(field).ToBeFocusedAsync();
        await Expect(field).ToHaveAccessibleDescriptionAsync(new System.Text.RegularExpressions.Regex("zorgplicht"));
        await Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "1 om na te kijken" })).ToBeVisibleAsync();
        Assert.Equal(before!.Y, (await field.BoundingBoxAsync())!.Y, 1.0);

        // The box of a proposal is the one in the list.
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Ja, over ‘Medisch handelen’" }).PressAsync("Space");
        await Expect(page.Locator(".sop-choices [name='grenzen.0.categorie'][value='medisch-handelen']")).ToBeCheckedAsync();

        await field.FillAsync("Wij geven geen medicijnen.");
        await Expect(found).ToHaveCountAsync(0);
        await Expect(field).Not.ToHaveAttributeAsync("aria-describedby", new System.Text.RegularExpressions.Regex("nakijken"));
        Assert.Empty((await schools.DraftAsync(Schools.Typing)).Sections);

        await page.GetByRole(AriaRole.Button, new() { Name = "Opslaan", Exact = true }).Last.ClickAsync();
        await Expect(page.GetByText("Opgeslagen om")).ToBeVisibleAsync();
        var statement = Assert.Single((await schools.DraftAsync(Schools.Typing)).Draft.Get<BoundariesAnswer>("grenzen")!.Statements);
        Assert.Contains("medisch-handelen", statement.Categories.Select(category => category.Id));
    }

    [Fact]
    public async Task On_a_phone_without_moving_what_is_under_its_hands()
    {
        var page = await OpenAsync(Schools.OnPhone, "grenzen");
        await page.SetViewportSizeAsync(375, 700);

        // What is found in the one stands above the other, and comes when the writer is there already.
        await page.Locator("[name='grenzen.0.tekst']").FillAsync(Hard);
        var next = page.Locator("[name='grens-bereikt']");
        await next.FocusAsync();
        var before = await next.BoundingBoxAsync();
        await Expect(page.Locator("#veld-grenzen-0-tekst-nakijken")).ToHaveCountAsync(1);

        await Expect(next).ToBeFocusedAsync();
        Assert.Equal(before!.Y, (await next.BoundingBoxAsync())!.Y, 1.0);
    }

    [Fact]
    public async Task And_keeps_what_is_there_when_that_fails()
    {
        var visitor = await VisitAsync(signedInAs: Schools.Writer);
        visitor.Expects(503);
        var page = visitor.Page;
        await page.GotoAsync(schools.SectionOf(Schools.Failing, "grenzen"));
        var field = page.Locator("[name='grenzen.0.tekst']");
        await field.FillAsync(Hard);
        var found = page.Locator("#veld-grenzen-0-tekst-nakijken");
        await Expect(found).ToBeVisibleAsync();

        await page.RouteAsync("**/nakijken", route => route.FulfillAsync(new() { Status = 503, Body = "<p id='nakijken' data-hints>Kapot</p>" }));
        var refused = page.WaitForResponseAsync("**/nakijken");
        await field.FillAsync("Wij hebben geen lift.");
        await (await refused).FinishedAsync();

        await Expect(found).ToBeVisibleAsync();
        await Expect(page.Locator("#nakijken")).ToContainTextAsync("1 om na te kijken");
    }

    [Fact]
    public async Task Before_it_hands_in_without_JavaScript()
    {
        var visitor = await VisitAsync(javaScript: false, Schools.Writer);
        visitor.Expects(422);
        var page = visitor.Page;
        await page.GotoAsync(schools.SectionOf(Schools.HandingIn, "visie"));
        await page.GetByLabel("Visie en missie").FillAsync("Deze leerling volgt een uur per dag les in een andere groep.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Opslaan en verder" }).ClickAsync();
        await page.GotoAsync(schools.SectionOf(Schools.HandingIn, "grenzen"));
        await page.Locator("[name='grenzen.0.tekst']").FillAsync(Hard);
        await page.GetByRole(AriaRole.Button, new() { Name = "Opslaan en verder" }).ClickAsync();

        await page.GotoAsync(new Uri(Product.BeheerAddress, Links.Form(Schools.HandingIn, Product.Schooljaar())).AbsoluteUri);
        await Expect(page.Locator(".sop-tag--look")).ToHaveTextAsync(["1 om na te kijken", "1 om na te kijken"]);
        await page.GetByRole(AriaRole.Link, new() { Name = "Kijk dit nog na: 2 om na te kijken" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Dien in bij het samenwerkingsverband" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Nog niet ingediend");

        await page.GetByRole(AriaRole.Alert).GetByRole(AriaRole.Link).ClickAsync();
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Dit mag openbaar" }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Dien in bij het samenwerkingsverband" }).ClickAsync();

        await Expect(page.GetByText("Uw samenwerkingsverband kijkt ernaar.")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("onderdelen/grenzen", "hints")]
    [InlineData("onderdelen/basis", null)]
    [InlineData("nakijken", "findings")]
    [InlineData("", "form-hints")]
    public async Task On_every_screen_where_there_is_much_to_look_at(string path, string? picture)
    {
        await schools.WriteMuchAsync();
        var page = (await VisitAsync(signedInAs: Schools.Writer)).Page;
        await page.GotoAsync(new Uri(Product.BeheerAddress, Links.Form(Schools.Much, Product.Schooljaar()) + path).AbsoluteUri);
        await Expect(page.GetByText("om na te kijken").Or(page.GetByText("Dit mag openbaar")).First).ToBeVisibleAsync();

        foreach (var width in (int[])[1280, 375])
        {
            await page.SetViewportSizeAsync(width, 900);
            await Pictures.TakeAsync(page, picture, width);
            await Axe.AssertNothingAsync(page, $"At {width} px");
        }

        await page.SetViewportSizeAsync(320, 900);
        Assert.Equal(320, await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
    }

    private async Task<IPage> OpenAsync(SchoolId school, string section)
    {
        var page = (await VisitAsync(signedInAs: Schools.Writer)).Page;
        await page.GotoAsync(schools.SectionOf(school, section));
        return page;
    }

    /// <summary>A school for each test, with nothing written yet.</summary>
    public sealed class Schools(Product product) : IAsyncLifetime
    {
        public const string Writer = "mees";

        public static readonly SchoolId Typing = SchoolId.Parse("99RD01", null);
        public static readonly SchoolId Failing = SchoolId.Parse("99RD02", null);
        public static readonly SchoolId HandingIn = SchoolId.Parse("99RD03", null);
        public static readonly SchoolId OnPhone = SchoolId.Parse("99RD05", null);
        public static readonly SchoolId Much = SchoolId.Parse("99RD04", null);

        public async ValueTask InitializeAsync()
        {
            foreach (var school in (SchoolId[])[Typing, Failing, HandingIn, Much, OnPhone])
            {
                await product.Services.GetRequiredService<TableServiceClient>().RegisterAsync(school, Submissions.Swv, "po-almere-2023");
                await product.GrantAsync(Writer, new SchoolGrant(school));
            }
        }

        public string SectionOf(SchoolId school, string section) => new Uri(product.BeheerAddress, Links.Section(school, product.Schooljaar(), section)).AbsoluteUri;

        internal Task<Dossier> DraftAsync(SchoolId school) => product.Services.GetRequiredService<DossierStore>().ReadAsync(school, product.Schooljaar(), CancellationToken.None);

        /// <summary>A form with something to look at in many places, and words that fit no small screen.</summary>
        public async Task WriteMuchAsync()
        {
            var template = Profiles.Templates.Template.All["po-almere-2023"];
            var schooljaar = product.Schooljaar();
            var answers = AnswerSet.Empty
                .With("missie", new TextAnswer("Bij ons leert elk kind kijken voordat het oordeelt. Deze leerling krijgt maatwerk waar mogelijk."))
                .With("basis-dyslexie", new OfferAnswer("1 t/m 3", new()
                {
                    InLessons = "Drie keer per week lezen wij twintig minuten in een klein groepje. Indien nodig ook vaker. Kinderen met autisme krijgen een vaste plek.",
                    Facilities = "Aangepast lesmateriaal, en een arbeidsongeschiktheidsverzekeringsmaatschappijachtigebewegingsruimtevoorziening indien nodig.",
                    Partners = "Deze leerling krijgt hulp van de leesspecialist van het bestuur.",
                }))
                .With("grenzen-inleiding", new TextAnswer("Wij kijken bij elk kind wat het nodig heeft, en bieden maatwerk waar mogelijk."))
                .With("grenzen", new BoundariesAnswer(
                [
                    new("Een kind moet zindelijk zijn als het in groep 1 begint.", []),
                    new("Wij hebben geen lift. Een kind in een rolstoel kan alleen beneden les krijgen.", []),
                    new("Wij geven geen medicijnen en geen injecties. Deze leerling krijgt thuiszorg.", []),
                    new("Wij bieden maatwerk waar mogelijk, ook als een kind nog niet zindelijk is.", []),
                    new("Agressie naar andere kinderen: indien nodig zoeken wij hulp.", []),
                ]));
            var dossiers = product.Services.GetRequiredService<DossierStore>();
            var dossier = await dossiers.ReadAsync(Much, schooljaar, CancellationToken.None) with { Template = template.Id };
            foreach (var section in (string[])["visie", "basis", "grenzen"])
                await dossiers.SaveSectionAsync(dossier, section, answers.Only(template.FindSection(section)!.Questions.Select(question => question.Id)), A.Actor, DateTimeOffset.UtcNow, dossier.Section(section)?.Tag, CancellationToken.None);
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
