using System.Net;
using AngleSharp.Dom;
using SopCloud.Functions.Tests.Schools;
using SopCloud.Profiles;
using SopCloud.Profiles.Review;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Functions.Tests.Moderation;

public class Seeing_what_the_review_found(ModerationApp app) : IClassFixture<ModerationApp>
{
    private const string Vague = "Wij bieden maatwerk waar mogelijk, aan elk kind.";
    private const string OneChild = "Deze leerling volgt 1 uur per dag les.";
    private const string Hard = "Een kind moet zindelijk zijn.";

    private static readonly Profile Profile = A.Profile with
    {
        Vision = new() { Mission = Vague, Motto = OneChild },
        Boundaries = new() { Statements = [new(Hard, [])] },
    };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Marks_the_words_where_they_stand_and_says_why()
    {
        var page = await OpenAsync(await app.HandInAsync(await app.NewSchoolAsync(), Profile));

        Assert.Equal([Vague, OneChild, "kind moet zindelijk"], page.QuerySelectorAll("#bevindingen :is(#vraag-missie, #vraag-motto, #vraag-grenzen) mark").Select(mark => mark.TextContent));
        Assert.Equal(Vague, page.QuerySelector("#vraag-missie .sop-found__text")!.TextContent);
        Assert.Contains("zorgplicht", page.QuerySelector("#vraag-grenzen .sop-found__note")!.TextContent, StringComparison.Ordinal);
        Assert.True(page.QuerySelector("#bevindingen")!.HasAttribute("open"), "Of a first profile all is new, so all stands open.");
    }

    [Fact]
    public async Task Stands_with_the_change_or_else_below_it()
    {
        var school = await app.NewSchoolAsync();
        await app.PlaceAsync(school, Profile);

        var page = await OpenAsync(await app.HandInAsync(school, Profile with { Vision = new() { Mission = Vague + " Wij kijken naar wat het kind nodig heeft.", Motto = OneChild } }));

        Assert.StartsWith(Vague, page.QuerySelector("details#vraag-missie.sop-change mark")!.TextContent, StringComparison.Ordinal);
        Assert.Equal([OneChild, "kind moet zindelijk"], page.QuerySelectorAll("#bevindingen :is(#vraag-missie, #vraag-motto, #vraag-grenzen) mark").Select(mark => mark.TextContent));
    }

    [Fact]
    public async Task Says_whether_the_school_let_it_stand()
    {
        var key = new Finding(ReviewRule.SingleChild, new("motto"), Words: OneChild).Key;
        var school = await app.NewSchoolAsync();

        Assert.Contains("De school heeft dit niet bevestigd.", NoteOf(await OpenAsync(await app.HandInAsync(school, Profile))), StringComparison.Ordinal);
        Assert.Contains("De school zag dit en wil het zo laten staan.", NoteOf(await OpenAsync(await app.HandInAsync(await app.NewSchoolAsync(), Profile, key))), StringComparison.Ordinal);

        static string NoteOf(IDocument page) => page.QuerySelector("#vraag-motto .sop-found__note")!.TextContent;
    }

    [Fact]
    public async Task Goes_into_the_remark_with_one_press_beside_what_was_typed()
    {
        var submission = await app.HandInAsync(await app.NewSchoolAsync(), Profile);
        var button = Button(await OpenAsync(submission), "#vraag-missie", "opmerking");

        var once = await PressAsync(submission, button, "Dank voor uw profiel.");
        var twice = await PressAsync(submission, button, RemarkOf(once));

        Assert.Equal($"Dank voor uw profiel.\nBij ‘{A.Template.FindQuestion("missie")!.Label}’: Hier kunnen ouders nog niets mee (“{Vague}”). {ReviewRule.Vague.Suggestion}", RemarkOf(once));
        Assert.Equal(RemarkOf(once), RemarkOf(twice));
    }

    /// <summary>The remark stays in the trail.</summary>
    [Fact]
    public async Task Goes_into_the_remark_without_words_that_may_be_about_one_person()
    {
        var submission = await app.HandInAsync(await app.NewSchoolAsync(), Profile);

        var page = await PressAsync(submission, Button(await OpenAsync(submission), "#vraag-motto", "opmerking"), "");

        Assert.Equal($"Bij ‘{A.Template.FindQuestion("motto")!.Label}’: {ReviewRule.SingleChild.Title}. {ReviewRule.SingleChild.Suggestion}", RemarkOf(page));
    }

    [Fact]
    public void Is_quoted_in_whole_characters()
    {
        var finding = new Finding(ReviewRule.Vague, new("missie"), Words: new string('a', 78) + "\U0001F600 maatwerk");

        Assert.Contains($"(“{new string('a', 78)}…”)", Functions.Moderation.SubmissionReview.RemarkOf(A.Template.FindQuestion("missie")!, finding), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_in_how_many_places_words_were_left_out()
    {
        var submission = await app.HandInAsync(await app.NewSchoolAsync(), Profile with { Vision = new() { Mission = OneChild, Motto = OneChild } });
        var moderator = await app.SignInAsync(ModerationApp.Moderator);
        var found = await PressAsync(submission, Button(await OpenAsync(submission), "#vraag-motto", "weglaten"), "");

        var pasted = await FormOnPage.OpenAsync(await moderator.PostFormAsync(submission, submission + "weglaten", ("woorden", "1 uur per dag"), ("reden", "verzoek")));

        Assert.Contains("Blijft weg voor ouders, op 2 plekken", found.QuerySelector("#vraag-motto .sop-found__note")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("op 2 plekken in het profiel", pasted.QuerySelector("#weglaten [role=status]")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("opmerking")]
    [InlineData("weglaten")]
    public async Task May_be_gone_when_a_moderator_presses(string action)
    {
        var submission = await app.HandInAsync(await app.NewSchoolAsync(), Profile);

        var page = await PressAsync(submission, (submission + action, "0123456789abcdef"), "Dank voor uw profiel.");

        Assert.Equal("Dank voor uw profiel.", RemarkOf(page));
        Assert.DoesNotContain("[weggelaten]", page.QuerySelector(".sop-preview")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_left_out_for_parents_with_one_press()
    {
        var school = await app.NewSchoolAsync();
        var submission = await app.HandInAsync(school, Profile);
        var before = await OpenAsync(submission);

        var after = await PressAsync(submission, Button(before, "#vraag-motto", "weglaten"), "Dank u wel.");

        Assert.Contains("Deze leerling", before.QuerySelector(".sop-preview")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Deze leerling", after.QuerySelector(".sop-preview")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Blijft weg voor ouders", after.QuerySelector("#vraag-motto .sop-found__note")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Dank u wel.", RemarkOf(after));
    }

    /// <summary>Whoever hides a grens tells parents something else than the school does.</summary>
    [Fact]
    public async Task Is_never_a_grens_to_leave_out()
    {
        var page = await OpenAsync(await app.HandInAsync(await app.NewSchoolAsync(), Profile));

        Assert.Single(page.QuerySelectorAll("#vraag-grenzen button"));
    }

    [Fact]
    public async Task Leaves_out_what_a_moderator_pastes_and_says_so_when_it_stands_nowhere()
    {
        var submission = await app.HandInAsync(await app.NewSchoolAsync(), Profile);
        var moderator = await app.SignInAsync(ModerationApp.Moderator);

        var nowhere = await moderator.PostFormAsync(submission, submission + "weglaten", ("woorden", "Noor van Dam"), ("reden", "verzoek"), ("opmerking", "Nog even."));
        var found = await moderator.PostFormAsync(submission, submission + "weglaten", ("woorden", "aan elk  kind"), ("reden", "verzoek"));

        var page = await FormOnPage.OpenAsync(nowhere);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, nowhere.StatusCode);
        Assert.Contains("Deze woorden staan nergens in het profiel.", page.QuerySelector(".sop-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(("Noor van Dam", "Nog even."), (page.QuerySelector("#weglaten-woorden")!.TextContent.Trim(), RemarkOf(page)));
        Assert.Contains("waar mogelijk, [weggelaten].", (await FormOnPage.OpenAsync(found)).QuerySelector(".sop-preview")!.TextContent, StringComparison.Ordinal);
    }

    private async Task<IDocument> OpenAsync(string submission) =>
        await FormOnPage.OpenAsync(await (await app.SignInAsync(ModerationApp.Moderator)).GetAsync(submission, Stop));

    private async Task<IDocument> PressAsync(string submission, (string Action, string Key) button, string remark) =>
        await FormOnPage.OpenAsync(await (await app.SignInAsync(ModerationApp.Moderator)).PostFormAsync(submission, button.Action, ("bevinding", button.Key), ("opmerking", remark)));

    private static (string Action, string Key) Button(IDocument page, string place, string action)
    {
        var button = page.QuerySelector($"{place} button[formaction*='/{action}#']")!;
        Assert.Equal(page.QuerySelector("#opmerking")!.Closest("form")!.Id, button.GetAttribute("form"));
        return (button.GetAttribute("formaction")!.Split('#')[0], button.GetAttribute("value")!);
    }

    private static string RemarkOf(IDocument page) => page.QuerySelector("#opmerking")!.TextContent.TrimStart('\n');
}
