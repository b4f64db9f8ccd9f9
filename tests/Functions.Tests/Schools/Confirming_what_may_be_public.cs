using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using SopCloud.Functions.Dossiers;
using SopCloud.Profiles.Moderation;
using SopCloud.Profiles.Register;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Functions.Tests.Schools;

/// <summary>Text that may be about one person: a school says that it may be public before it hands in.</summary>
public class Confirming_what_may_be_public(SchoolApp app) : IClassFixture<SchoolApp>
{
    private const string OneChild = "Deze leerling krijgt elke dag hulp.";

    [Fact]
    public async Task Holds_handing_in_until_each_is_confirmed()
    {
        var (client, school) = await ReadyAsync("Samen. " + OneChild);

        var refused = await HandInAsync(client, school);
        var page = await FormOnPage.OpenAsync(refused);
        var box = Assert.Single(page.QuerySelectorAll<IHtmlInputElement>("input[name=openbaar]"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.IsType<Stage.Drafting>((await DossierAsync(school)).Stage);
        Assert.Equal("#" + box.Id, page.QuerySelector("#fouten a")!.GetAttribute("href"));
        Assert.Equal(OneChild, page.QuerySelector(".sop-findings mark")!.TextContent);
        Assert.EndsWith("/onderdelen/visie#veld-missie", page.QuerySelector(".sop-findings li a")!.GetAttribute("href"), StringComparison.Ordinal);

        await HandInAsync(client, school, box.Value);

        var submission = Assert.IsType<Stage.Waiting>((await DossierAsync(school)).Stage).Submission;
        Assert.Equal([box.Value], (await Dossiers.ReadSubmissionAsync(school, submission.Id, default)).Confirmed);
        Assert.Equal(1, Assert.Single(await Dossiers.ReadAuditAsync(school, default), entry => entry.Event == AuditEvent.Submitted).Confirmed);
        Assert.Contains("Gaf bij 1 stukje tekst aan dat het openbaar mag", await client.GetStringAsync($"/beheer/scholen/{school.Slug}/geschiedenis"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asks_again_only_for_other_words()
    {
        var (client, school) = await ReadyAsync(OneChild);
        var first = Assert.Single(await BoxesAsync(await HandInAsync(client, school)));
        await HandInAsync(client, school, first);
        await SendBackAsync(school);
        await SaveAsync(client, school, "visie", ("missie", OneChild + " Zo doen wij dat."));
        await HandInAsync(client, school);
        var second = Assert.IsType<Stage.Waiting>((await DossierAsync(school)).Stage).Submission;

        // The same words still, so nothing was asked; and what was said stays said.
        Assert.Equal([first], (await Dossiers.ReadSubmissionAsync(school, second.Id, default)).Confirmed);
        Assert.Equal(0, (await Dossiers.ReadAuditAsync(school, default)).First(entry => entry.Submission == second.Id).Confirmed);

        await SendBackAsync(school);
        await SaveAsync(client, school, "grenzen", ("grenzen.0.tekst", "Deze leerling krijgt elke dag medicijnen."));
        var page = await HandInAsync(client, school, first);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.StatusCode);
        Assert.DoesNotContain(first, await BoxesAsync(page));
        Assert.Contains("Dat gaf uw school eerder aan", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Counts_no_confirmation_of_what_is_not_there()
    {
        var (client, school) = await ReadyAsync(OneChild);

        var refused = await HandInAsync(client, school, "0123456789abcdef01234567", "<script>", "");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
    }

    [Fact]
    public async Task Keeps_the_ticks_when_one_is_missing()
    {
        var (client, school) = await ReadyAsync(OneChild);
        await SaveAsync(client, school, "grenzen", ("grenzen.0.tekst", "Geen lift."), ("grenzen-inleiding", OneChild));
        var boxes = await BoxesAsync(await HandInAsync(client, school));
        Assert.Equal(2, boxes.Count);

        var page = await FormOnPage.OpenAsync(await HandInAsync(client, school, boxes[0]));

        Assert.Equal([true, false], page.QuerySelectorAll<IHtmlInputElement>("input[name=openbaar]").Select(box => box.IsChecked));
        Assert.Equal("#openbaar-" + boxes[1], Assert.Single(page.QuerySelectorAll("#fouten a")).GetAttribute("href"));
    }

    [Fact]
    public async Task Never_holds_a_boundary_or_advice()
    {
        var (client, school) = await ReadyAsync("Wij bieden maatwerk waar mogelijk.");
        await SaveAsync(client, school, "grenzen", ("grenzen.0.tekst", "Een kind moet zindelijk zijn."));
        var list = await FormOnPage.OpenAsync(await client.GetAsync(app.FormOf(school) + "nakijken"));

        await HandInAsync(client, school);

        Assert.Equal(["Hier kunnen ouders nog niets mee", "Dit is een harde grens"], list.QuerySelectorAll(".sop-findings h3").Select(title => title.TextContent));
        Assert.Empty(list.QuerySelectorAll("input[name=openbaar]"));
        Assert.IsType<Stage.Waiting>((await DossierAsync(school)).Stage);
    }

    [Fact]
    public async Task Tells_on_the_form_where_there_is_something_to_look_at()
    {
        var (client, school) = await ReadyAsync("Samen. " + OneChild);

        var page = await FormOnPage.OpenAsync(await client.GetAsync(app.FormOf(school)));

        Assert.Equal("1 om na te kijken", Assert.Single(page.QuerySelectorAll(".sop-tag--look")).TextContent);
        Assert.Equal(app.FormOf(school) + "nakijken", page.QuerySelectorAll("a").Single(link => link.TextContent.StartsWith("Kijk dit nog na", StringComparison.Ordinal)).GetAttribute("href"));
    }

    private DossierStore Dossiers => app.Services.GetRequiredService<DossierStore>();

    private Schooljaar Schooljaar => Schooljaar.Of(DateOnly.FromDateTime(app.Clock.GetUtcNow().DateTime));

    private Task<Dossier> DossierAsync(SchoolId school) => Dossiers.ReadAsync(school, Schooljaar, default);

    /// <summary>A school with all that is required.</summary>
    private async Task<(HttpClient Client, SchoolId School)> ReadyAsync(string mission)
    {
        var (client, school) = await app.WithFormAsync("po-almere-2023");
        await SaveAsync(client, school, "visie", ("missie", mission));
        await SaveAsync(client, school, "grenzen", ("grenzen.0.tekst", "Wij hebben geen lift."));
        return (client, school);
    }

    private async Task SaveAsync(HttpClient client, SchoolId school, string section, params (string Name, string Value)[] fields)
    {
        var page = app.FormOf(school) + "onderdelen/" + section;
        var tag = (await FormOnPage.OpenAsync(await client.GetAsync(page))).QuerySelector("[name=versie]")!.GetAttribute("value") ?? "";
        Assert.Equal(HttpStatusCode.OK, (await client.PostFormAsync(page, page, [("versie", tag), .. fields])).StatusCode);
    }

    private Task<HttpResponseMessage> HandInAsync(HttpClient client, SchoolId school, params string[] confirmed) =>
        client.PostFormAsync(app.FormOf(school), app.FormOf(school) + "indienen", [.. confirmed.Select(key => ("openbaar", key))]);

    private async Task SendBackAsync(SchoolId school)
    {
        var dossier = await DossierAsync(school);
        var returned = ((Stage.Waiting)dossier.Stage).Return(A.Actor, app.Clock.GetUtcNow(), "Kijk het nog eens na.");
        Assert.True(await Dossiers.MoveAsync(school, Schooljaar, new Stage.Decided(returned), dossier.StageTag, new(app.Clock.GetUtcNow(), A.Actor, Schooljaar, AuditEvent.Returned), default));
    }

    private static async Task<List<string>> BoxesAsync(HttpResponseMessage answer) =>
        [.. (await FormOnPage.OpenAsync(answer)).QuerySelectorAll<IHtmlInputElement>("input[name=openbaar]").Select(box => box.Value)];
}
