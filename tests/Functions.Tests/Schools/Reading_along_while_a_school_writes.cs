using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using SopCloud.Functions.Dossiers;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Templates;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Functions.Tests.Schools;

/// <summary>What stands beside the fields: as they were saved, and as they are typed.</summary>
public class Reading_along_while_a_school_writes(SchoolApp app) : IClassFixture<SchoolApp>
{
    private const string Hard = "Een kind moet zindelijk zijn.";
    private const string Boundary = "Leerlingen worden niet geplaatst als de groep al dertig kinderen telt.";
    private const string OneChild = "Deze leerling krijgt hulp.";

    [Fact]
    public async Task Shows_what_was_found_beside_the_field_that_it_is_in()
    {
        var (client, school) = await app.WithFormAsync("po-almere-2023");

        var page = await SaveAsync(client, Section(school, "grenzen"), ("grenzen.0.tekst", "Wij hebben geen lift."), ("grenzen.1.tekst", Hard));

        var field = page.QuerySelector("[name='grenzen.1.tekst']")!;
        var found = Assert.Single(page.QuerySelectorAll(".sop-note__found"));
        Assert.Contains(found.Id!, field.GetAttribute("aria-describedby")!.Split(' '));
        Assert.Contains("Dit is een harde grens", found.TextContent, StringComparison.Ordinal);
        Assert.Contains("zindelijk", found.QuerySelector("q")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("zorgplicht", found.TextContent, StringComparison.Ordinal);
        Assert.Equal("#" + field.Id, found.ParentElement!.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("1 om na te kijken", page.GetElementById("nakijken")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_that_nothing_was_found_and_nothing_about_an_empty_page()
    {
        var (client, school) = await app.WithFormAsync("po-almere-2023");

        var empty = await FormOnPage.OpenAsync(await client.GetAsync(Section(school, "grenzen")));
        var page = await SaveAsync(client, Section(school, "grenzen"), ("grenzen.0.tekst", "Wij doen geen medische handelingen."), ("grenzen.0.categorie", "medisch-handelen"));

        Assert.Equal("", empty.GetElementById("nakijken")!.TextContent.Trim());
        Assert.Contains("Niets gevonden om na te kijken", page.GetElementById("nakijken")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll(".sop-note"));
    }

    [Fact]
    public async Task Reads_what_is_typed_and_keeps_nothing_of_it()
    {
        var (client, school) = await app.WithFormAsync("po-almere-2023");
        await SaveAsync(client, Section(school, "grenzen"), ("grenzen.0.tekst", "Wij hebben geen lift."));
        var before = await DossierAsync(school);

        var hints = await CheckAsync(client, Section(school, "grenzen"), ("grenzen-inleiding", OneChild), ("grenzen.0.tekst", Hard));

        Assert.Equal(2, hints.QuerySelectorAll(".sop-note__found").Length);
        Assert.Contains("één kind", hints.GetElementById("nakijken-grenzen-inleiding")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("2 om na te kijken", hints.GetElementById("nakijken")!.TextContent, StringComparison.Ordinal);
        Assert.Null(hints.QuerySelector("form, h1"));
        Assert.Equal(before.Sections, (await DossierAsync(school)).Sections);
    }

    [Fact]
    public async Task Points_at_the_block_on_the_page_also_behind_one_that_was_emptied()
    {
        var (client, school) = await app.WithFormAsync("po-almere-2023");

        var hints = await CheckAsync(client, Section(school, "grenzen"), ("grenzen.0.tekst", ""), ("grenzen.1.tekst", "Wij hebben geen lift."), ("grenzen.2.tekst", Hard));

        var where = hints.QuerySelector(".sop-note:has(.sop-note__found) a")!;
        Assert.Equal("Grens 3", where.TextContent);
        Assert.Equal("#veld-grenzen-2-tekst", where.GetAttribute("href"));
        Assert.Contains(hints.QuerySelectorAll("input"), box => box.GetAttribute("name") == "grenzen.2.categorie");
    }

    [Fact]
    public async Task Shows_what_someone_typed_as_the_text_it_is()
    {
        var (client, school) = await app.WithFormAsync("po-almere-2023");

        var hints = await CheckAsync(client, Section(school, "grenzen"), ("grenzen.0.tekst", "<img src=x onerror=alert(1)> deze leerling <b>is</b> zindelijk"));

        Assert.Null(hints.QuerySelector("img, b"));
    }

    [Theory]
    [InlineData("grenzen")]
    [InlineData("bestaat-niet")]
    public async Task Does_not_exist_for_another_school(string section)
    {
        var (client, school) = await app.WithFormAsync("po-almere-2023");
        using var other = await app.SignInAsync("noor");
        await SaveAsync(client, Section(school, "grenzen"), ("grenzen.0.tekst", Hard));
        var token = await other.TokenAsync("/beheer/");

        var check = await other.PostAsync(Section(school, section) + "/nakijken", Browsing.Form(("__RequestVerificationToken", token), ("grenzen.0.tekst", Hard)));
        var findings = await other.GetAsync(app.FormOf(school) + "nakijken");

        Assert.Equal(HttpStatusCode.NotFound, check.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, findings.StatusCode);
        Assert.DoesNotContain("zindelijk", await findings.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Takes_no_more_than_a_form_may_bring()
    {
        var (client, school) = await app.WithFormAsync("po-almere-2023");
        var address = Section(school, "grenzen");

        var answer = await client.PostFormAsync(address, address + "/nakijken", ("grenzen.0.tekst", new string('a', 12 * 1024 * 1024)));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    /// <summary>To look for names in a word without end would keep the whole app busy.</summary>
    [Fact]
    public async Task Does_not_read_a_text_that_is_too_long_to_save()
    {
        var (client, school) = await app.WithFormAsync("po-almere-2023");
        var address = Section(school, "grenzen");
        var word = new string('a', 5_000_000);
        var since = System.Diagnostics.Stopwatch.StartNew();

        var hints = await CheckAsync(client, address, ("grenzen.0.tekst", word), ("grenzen.1.tekst", Hard));
        var saving = await client.PostFormAsync(address, address, ("versie", ""), ("grenzen.0.tekst", word), ("grenzen.1.tekst", Hard));

        Assert.True(since.Elapsed < TimeSpan.FromSeconds(20), $"It took {since.Elapsed}.");
        Assert.Empty(hints.QuerySelectorAll(".sop-note"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, saving.StatusCode);
        Assert.Empty((await FormOnPage.OpenAsync(saving)).QuerySelectorAll(".sop-note"));
    }

    [Fact]
    public async Task Does_not_read_texts_that_are_too_long_to_save_together()
    {
        var (client, school) = await app.WithFormAsync("po-almere-2023");
        (string, string)[] blocks = [.. Enumerable.Range(0, 40).Select(block => ($"grenzen.{block}.tekst", new string('a', 11_000)))];

        var hints = await CheckAsync(client, Section(school, "grenzen"), [.. blocks, ("grenzen.40.tekst", Hard)]);

        Assert.Empty(hints.QuerySelectorAll(".sop-note"));
    }

    [Fact]
    public async Task Takes_a_boundary_over_and_leaves_unread_what_the_school_did_not_open()
    {
        var (client, school) = await app.WithFormAsync("po-almere-2023");
        var dossiers = app.Services.GetRequiredService<DossierStore>();
        var template = Template.All["po-almere-2023"];
        var other = template.FindSection("grenzen")!.Questions.First(question => question.Id != "grenzen").Id;
        await dossiers.SaveSectionAsync(await DossierAsync(school) with { Template = template.Id }, new DraftPage("grenzen", AnswerSet.Empty, [other, "grenzen"]), A.Actor, app.Clock.GetUtcNow(), null, default);
        var page = await SaveAsync(client, Section(school, "basis"), ("basis-dyslexie.les", Boundary));

        await SaveAsync(client, Section(school, "basis"), ("basis-dyslexie.les", Boundary), ("actie", page.QuerySelector<IHtmlButtonElement>(".sop-note button")!.Value));

        var dossier = await DossierAsync(school);
        Assert.Equal([other], dossier.Section("grenzen")!.Unread);
        Assert.Single(dossier.Draft.Get<BoundariesAnswer>("grenzen")!.Statements);
    }

    [Fact]
    public async Task Proposes_a_category_as_a_box_that_saving_keeps()
    {
        var (client, school) = await app.WithFormAsync("po-almere-2023");
        var page = await SaveAsync(client, Section(school, "grenzen"), ("grenzen.0.tekst", "Wij geven geen medicijnen."));
        var proposal = page.QuerySelector<IHtmlInputElement>(".sop-note input")!;

        var kept = await SaveAsync(client, Section(school, "grenzen"), ("grenzen.0.tekst", "Wij geven geen medicijnen."), (proposal.Name!, proposal.Value));

        var statement = Assert.Single((await DossierAsync(school)).Draft.Get<BoundariesAnswer>("grenzen")!.Statements);
        Assert.Equal("medisch-handelen", Assert.Single(statement.Categories).Id);
        Assert.Null(kept.QuerySelector(".sop-note input"));
    }

    [Fact]
    public async Task Proposes_another_need_as_a_box_that_saving_keeps()
    {
        var (client, school) = await app.WithFormAsync("po-almere-2023");
        var basis = Section(school, "basis");
        var page = await SaveAsync(client, basis, ("basis-dyslexie.les", "Ook voor kinderen met autisme lezen wij in een klein groepje."));
        var proposal = page.QuerySelectorAll<IHtmlInputElement>(".sop-note input").Single(input => input.Value == "autisme");

        // Both boxes for the same, as a script would leave them.
        await SaveAsync(client, basis, ("basis-dyslexie.les", "Ook voor kinderen met autisme lezen wij in een klein groepje."), (proposal.Name!, proposal.Value), (proposal.Name!, proposal.Value));

        Assert.Equal("autisme", Assert.Single((await DossierAsync(school)).Draft.Get<OfferAnswer>("basis-dyslexie")!.AlsoFor).Id);
    }

    [Fact]
    public async Task Takes_a_boundary_over_from_where_it_was_written()
    {
        var (client, school) = await app.WithFormAsync("po-almere-2023");
        var basis = Section(school, "basis");
        await SaveAsync(client, Section(school, "grenzen"), ("grenzen.0.tekst", "Wij hebben geen lift."));
        var page = await SaveAsync(client, basis, ("basis-dyslexie.les", "Wij lezen elke dag. " + Boundary));
        var button = Assert.Single(page.QuerySelectorAll<IHtmlButtonElement>(".sop-note button"));

        var taken = await SaveAsync(client, basis, ("basis-dyslexie.les", "Wij lezen elke dag. " + Boundary), ("basis-gedrag.les", "Dit typte ik er net bij."), ("actie", button.Value));

        var draft = (await DossierAsync(school)).Draft;
        Assert.Equal(["Wij hebben geen lift.", Boundary], draft.Get<BoundariesAnswer>("grenzen")!.Statements.Select(statement => statement.Text));
        Assert.Equal("Dit typte ik er net bij.", draft.Get<OfferAnswer>("basis-gedrag")!.Texts.InLessons);
        Assert.EndsWith("/onderdelen/grenzen#vraag-grenzen", taken.QuerySelector("[role=status] a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Empty(taken.QuerySelectorAll(".sop-note button"));

        // Pressed twice, it stands there once.
        await SaveAsync(client, basis, ("basis-dyslexie.les", "Wij lezen elke dag. " + Boundary), ("actie", button.Value));
        Assert.Equal(2, (await DossierAsync(school)).Draft.Get<BoundariesAnswer>("grenzen")!.Statements.Count);
    }

    [Fact]
    public async Task Takes_over_no_words_that_the_school_did_not_write()
    {
        var (client, school) = await app.WithFormAsync("po-almere-2023");

        await SaveAsync(client, Section(school, "basis"), ("basis-dyslexie.les", Boundary), ("actie", "grens:Verzonnen tekst"));

        Assert.Null((await DossierAsync(school)).Draft["grenzen"]);
    }

    [Fact]
    public async Task Proposes_no_boundary_where_the_form_has_no_place_for_one()
    {
        var (client, school) = await app.WithFormAsync("passenderwijs");
        var template = Template.All["passenderwijs"];
        var section = template.Sections.First(section => section.Questions.Any(question => question is TextQuestion { Lines: > 1, IsInternal: false }));
        var question = section.Questions.First(question => question is TextQuestion { Lines: > 1, IsInternal: false });

        var page = await SaveAsync(client, Section(school, section.Id), (question.Id, Boundary));

        Assert.Empty(page.QuerySelectorAll(".sop-note button"));
    }

    private string Section(SchoolId school, string section) => app.FormOf(school) + "onderdelen/" + section;

    private Task<Dossier> DossierAsync(SchoolId school) =>
        app.Services.GetRequiredService<DossierStore>().ReadAsync(school, Schooljaar.Of(DateOnly.FromDateTime(app.Clock.GetUtcNow().DateTime)), default);

    private static async Task<IDocument> SaveAsync(HttpClient client, string page, params (string Name, string Value)[] fields)
    {
        var tag = (await FormOnPage.OpenAsync(await client.GetAsync(page))).QuerySelector("[name=versie]")!.GetAttribute("value") ?? "";
        var answer = await client.PostFormAsync(page, page, [("versie", tag), .. fields]);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await FormOnPage.OpenAsync(answer);
    }

    private static async Task<IDocument> CheckAsync(HttpClient client, string page, params (string Name, string Value)[] fields)
    {
        var answer = await client.PostFormAsync(page, page + "/nakijken", fields);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await FormOnPage.OpenAsync(answer);
    }
}
