using Azure.Data.Tables;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
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

        public async ValueTask InitializeAsync()
        {
            foreach (var school in (SchoolId[])[Typing, Failing, HandingIn])
            {
                await product.Services.GetRequiredService<TableServiceClient>().RegisterAsync(school, Submissions.Swv, "po-almere-2023");
                await product.GrantAsync(Writer, new SchoolGrant(school));
            }
        }

        public string SectionOf(SchoolId school, string section) => new Uri(product.BeheerAddress, Links.Section(school, product.Schooljaar(), section)).AbsoluteUri;

        internal Task<Dossier> DraftAsync(SchoolId school) => product.Services.GetRequiredService<DossierStore>().ReadAsync(school, product.Schooljaar(), CancellationToken.None);

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
