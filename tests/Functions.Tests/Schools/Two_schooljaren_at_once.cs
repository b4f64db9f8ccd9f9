using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using SopCloud.Functions.Access;
using SopCloud.Functions.Dossiers;
using SopCloud.Functions.Moderation;
using SopCloud.Functions.Register;
using SopCloud.Functions.Schools;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Moderation;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Templates;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Functions.Tests.Schools;

/// <summary>A school at the forms of this schooljaar and the next, in a browser without scripts.</summary>
public class Two_schooljaren_at_once(BeheerApp app) : IClassFixture<BeheerApp>
{
    private static readonly SwvCode Swv = SwvCode.Parse("PO9901", null);

    private static int next;

    private Schooljaar Now => Schooljaar.Of(DateOnly.FromDateTime(app.Clock.GetUtcNow().DateTime));

    [Fact]
    public async Task Home_leads_to_both_each_with_where_it_stands()
    {
        var (client, school) = await NewSchoolAsync("lotte");
        await PlaceAsync(school, Now.Previous);

        var home = await PageAsync(client, "/beheer/");

        Assert.Contains($"Ouders zien nog het profiel van schooljaar {Now.Previous}. Een profiel voor {Now} staat nog niet op de site.", home.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(home.QuerySelector($"a[href='{FormOf(school, Now)}']"));
        var ahead = home.QuerySelector($"a[href='{FormOf(school, Now.Next)}']")!;
        Assert.Equal($"Schooljaar {Now.Next} voorbereiden", ahead.TextContent);
        Assert.Contains("Nog niet begonnen", ahead.ParentElement!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_form_offers_what_there_is_and_pressing_twice_does_it_once()
    {
        var (client, school) = await NewSchoolAsync();
        await PlaceAsync(school, Now.Previous);

        var page = await PageAsync(client, FormOf(school, Now));
        Assert.Contains($"Begin met wat ouders nu zien ({Now.Previous})", page.QuerySelector("#begin")!.ParentElement!.TextContent, StringComparison.Ordinal);
        var form = page.QuerySelectorAll<IHtmlFormElement>("form[action$=begin]").Single();
        var began = await client.PostAsync(form.GetAttribute("action"), FormOnPage.FieldsOf(form, ""));
        var again = await client.PostAsync(form.GetAttribute("action"), FormOnPage.FieldsOf(form, ""));

        var shown = await FormOnPage.OpenAsync(began);
        Assert.Contains("Uw eerdere tekst staat in het formulier", shown.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains($"Nog hetzelfde als in {Now.Previous}", shown.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Single(await Dossiers.ReadAuditAsync(school, default), entry => entry.Event == AuditEvent.BegunFromEarlier);
        Assert.Contains($"Begonnen met de tekst van {Now.Previous}", (await PageAsync(client, $"/beheer/scholen/{school.Slug}/geschiedenis")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_stood_there_can_be_read_beside_the_form_by_its_school_only()
    {
        var (client, school) = await NewSchoolAsync();
        await PlaceAsync(school, Now.Previous);
        var (stranger, _) = await NewSchoolAsync("mees");

        Assert.Contains("Samen leren wij meer.", (await PageAsync(client, FormOf(school, Now) + "eerder")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(FormOf(school, Now) + "eerder")).StatusCode);
    }

    [Fact]
    public async Task An_older_one_that_is_placed_later_is_said_not_to_be_what_parents_see()
    {
        var (client, school) = await NewSchoolAsync();
        await app.GrantAsync("daan", new ModeratorGrant(Swv));
        using var moderator = await app.SignInAsync("daan");
        await PlaceAsync(school, Now.Next);
        var waiting = await SubmitAsync(school, Now);

        var address = $"/beheer/inzendingen/{school.Slug}/{Now}/{waiting.Id}/";
        var judging = await PageAsync(moderator, address);
        Assert.Contains($"Ouders zien nu dat van {Now.Next}", judging.Body!.TextContent, StringComparison.Ordinal);
        var decided = await FormOnPage.OpenAsync(await moderator.PostFormAsync(address, address + "plaatsen"));

        Assert.Contains($"Ouders blijven dat van {Now.Next} zien", decided.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains($"ouders zien het profiel van {Now.Next}", (await PageAsync(client, FormOf(school, Now))).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(Now.Next, (await Dossiers.ReadPublicAsync(school, default))!.Submission.Schooljaar);
    }

    [Fact]
    public async Task A_year_after_the_next_or_before_this_one_has_no_form()
    {
        var (client, school) = await NewSchoolAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(FormOf(school, Now.Next.Next))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(FormOf(school, Now.Previous))).StatusCode);
    }

    private DossierStore Dossiers => app.Services.GetRequiredService<DossierStore>();

    private static string FormOf(SchoolId school, Schooljaar schooljaar) => $"/beheer/scholen/{school.Slug}/{schooljaar}/";

    private static async Task<IDocument> PageAsync(HttpClient client, string address) => await FormOnPage.OpenAsync(await client.GetAsync(address));

    private async Task<(HttpClient Client, SchoolId School)> NewSchoolAsync(string subject = "sanne")
    {
        var school = SchoolId.Parse($"99TW{Interlocked.Increment(ref next):00}", null);
        await app.RegisterAsync(Swv, school);
        await app.GrantAsync(subject, new SchoolGrant(school));
        return (await app.SignInAsync(subject), school);
    }

    private async Task<Submission> SubmitAsync(SchoolId school, Schooljaar schooljaar)
    {
        var form = Template.All["po-almere-2023"];
        var answers = form.AnswersOf(A.Profile).With("missie", new TextAnswer("Samen leren wij meer."));
        var dossier = await Dossiers.ReadAsync(school, schooljaar, default);
        await Dossiers.SaveImportAsync(dossier with { Template = form.Id }, DraftPage.AllOf(form, answers), A.Actor, app.Clock.GetUtcNow(), default);
        return ((Submitted)await app.Services.GetRequiredService<SubmitProfile>().RunAsync(await FactsAsync(school), schooljaar, A.Actor, default)).Submission;
    }

    private async Task PlaceAsync(SchoolId school, Schooljaar schooljaar) =>
        await app.Services.GetRequiredService<DecideSubmission>().PlaceAsync(await FactsAsync(school), schooljaar, (await SubmitAsync(school, schooljaar)).Id, A.Actor, default);

    private async Task<School> FactsAsync(SchoolId school) => (await app.Services.GetRequiredService<SchoolRegister>().FindAsync(school))!;
}
