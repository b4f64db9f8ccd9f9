using System.Net;
using Microsoft.Extensions.DependencyInjection;
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

/// <summary>A schooljaar ends at midnight on 31 July, Dutch time; what a school is doing then does not.</summary>
public class Finishing_a_schooljaar_that_ended(SchoolApp app) : IClassFixture<SchoolApp>
{
    private static readonly Schooljaar Ended = new(2026);

    private static readonly DateTimeOffset TenToMidnight = new(2027, 7, 31, 23, 50, 0, TimeSpan.FromHours(2));

    [Fact]
    public async Task A_page_opened_before_midnight_is_saved_after_it()
    {
        app.Clock.Set(TenToMidnight);
        var (client, school) = await app.WithFormAsync("po-almere-2023");
        var address = FormOf(school) + "onderdelen/visie";
        var token = await client.TokenAsync(address);

        app.Clock.Set(TenToMidnight.AddMinutes(15));
        var saved = await client.PostAsync(address, Browsing.Form(("__RequestVerificationToken", token), ("versie", ""), ("missie", "Samen leren wij meer.")));

        Assert.Equal(HttpStatusCode.OK, saved.StatusCode);
        Assert.Equal("Samen leren wij meer.", (await Dossiers.ReadAsync(school, Ended, default)).Draft.Get<TextAnswer>("missie")!.Text);
        app.Clock.Set(TenToMidnight.AddDays(2).AddMinutes(9));
        Assert.NotNull(await Forms.OpenAsync(school, Ended, default));
        app.Clock.Set(TenToMidnight.AddDays(2).AddMinutes(11));
        Assert.Null(await Forms.OpenAsync(school, Ended, default));
    }

    [Fact]
    public async Task What_waited_and_is_sent_back_later_can_be_handed_in_again()
    {
        app.Clock.Set(TenToMidnight);
        var (client, school) = await app.WithFormAsync("po-almere-2023", "mees");
        var submission = await SubmitAsync(school);

        app.Clock.Set(TenToMidnight.AddDays(30));
        using var later = await app.SignInAsync("mees");
        Assert.Equal(HttpStatusCode.OK, (await later.GetAsync(FormOf(school))).StatusCode);
        Assert.Contains($"Uw profiel van schooljaar {Ended} wacht nog op het SWV.", await HomeAsync(later), StringComparison.Ordinal);

        await app.Services.GetRequiredService<DecideSubmission>().ReturnAsync(await FactsAsync(school), Ended, submission.Id, A.Actor, "Noem ook de grenzen.", default);
        Assert.Contains($"Uw profiel van schooljaar {Ended} is teruggestuurd.", await HomeAsync(later), StringComparison.Ordinal);
        var form = await FormOnPage.OpenAsync(await later.GetAsync(FormOf(school)));
        Assert.Contains("Noem ook de grenzen.", form.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(form.QuerySelector($"a[href='/beheer/scholen/{school.Slug}/{Ended.Next}/']"));
        (await later.PostFormAsync(FormOf(school), FormOf(school) + "indienen")).EnsureSuccessStatusCode();
        var again = Assert.IsType<Stage.Waiting>(await Dossiers.ReadStageAsync(school, Ended, default)).Submission;

        await app.Services.GetRequiredService<DecideSubmission>().PlaceAsync(await FactsAsync(school), Ended, again.Id, A.Actor, default);
        Assert.Equal(HttpStatusCode.NotFound, (await later.GetAsync(FormOf(school))).StatusCode);
        Assert.DoesNotContain("teruggestuurd", await HomeAsync(later), StringComparison.Ordinal);
    }

    private SchoolForms Forms => app.Services.GetRequiredService<SchoolForms>();

    private DossierStore Dossiers => app.Services.GetRequiredService<DossierStore>();

    private static string FormOf(SchoolId school) => $"/beheer/scholen/{school.Slug}/{Ended}/";

    private static async Task<string> HomeAsync(HttpClient client) => (await FormOnPage.OpenAsync(await client.GetAsync("/beheer/"))).Body!.TextContent;

    private async Task<Submission> SubmitAsync(SchoolId school)
    {
        var form = Template.All["po-almere-2023"];
        var answers = form.AnswersOf(A.Profile).With("missie", new TextAnswer("Samen leren wij meer."));
        var dossier = await Dossiers.ReadAsync(school, Ended, default);
        await Dossiers.SaveImportAsync(dossier with { Template = form.Id }, DraftPage.AllOf(form, answers), A.Actor, app.Clock.GetUtcNow(), default);
        return ((Submitted)await app.Services.GetRequiredService<SubmitProfile>().RunAsync(await FactsAsync(school), Ended, A.Actor, default)).Submission;
    }

    private async Task<School> FactsAsync(SchoolId school) => (await app.Services.GetRequiredService<SchoolRegister>().FindAsync(school))!;
}
