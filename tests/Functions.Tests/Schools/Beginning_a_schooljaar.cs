using SopCloud.Functions.Dossiers;
using SopCloud.Functions.Layout;
using SopCloud.Functions.Schools;
using SopCloud.Profiles;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Moderation;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Templates;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Functions.Tests.Schools;

public class Beginning_a_schooljaar(Azurite azurite)
{
    private static readonly Profile LastYears = A.Profile with { Adoption = new() { MrAdvice = new(true, new(2025, 10, 1)), Board = new(true) } };

    private static Schooljaar Now => Schooljaar.Of(DutchTime.Today(TimeProvider.System));

    [Fact]
    public async Task Starts_with_what_parents_see_but_for_the_advice_and_the_adoption()
    {
        await using var app = await PlacedLastYearAsync();

        Assert.IsType<Begun>(await BeginAsync(app, $"geplaatst-{Now.Previous}"));

        var dossier = await app.Dossiers.ReadAsync(A.School.Id, Now, default);
        var placed = (await app.Dossiers.ReadAsync(A.School.Id, Now.Previous, default)).Draft;
        Assert.NotNull(placed["advies-mr"]);
        Assert.Equal(placed.Without(["advies-mr", "vaststelling-bestuur"]), dossier.Draft);
        Assert.IsType<Stage.Drafting>(dossier.Stage);
        Assert.Equal(A.Template.Id, dossier.Template);
        var line = (await app.Dossiers.ReadAuditAsync(A.School.Id, default))[0];
        Assert.Equal((AuditEvent.BegunFromEarlier, Now, Now.Previous), (line.Event, line.Schooljaar, line.From!.Value));
    }

    [Fact]
    public async Task Leaves_what_parents_see_until_the_new_one_is_placed()
    {
        await using var app = await PlacedLastYearAsync();
        await BeginAsync(app, $"geplaatst-{Now.Previous}");

        Assert.Equal(Now.Previous, await ShownAsync());
        var submission = ((Submitted)await app.SubmitAsync(A.School, Now)).Submission;
        Assert.Equal(Now.Previous, await ShownAsync());
        await app.PlaceAsync(A.School, submission.Id, schooljaar: Now);
        Assert.Equal(Now, await ShownAsync());

        async Task<Schooljaar> ShownAsync() => (await app.Dossiers.ReadPublicAsync(A.School.Id, default))!.Submission.Schooljaar;
    }

    [Fact]
    public async Task Starts_with_the_draft_that_was_never_handed_in()
    {
        await using var app = await new Parts(azurite.NewAccounts()).WithSchoolsAsync(A.School);
        await app.DraftAsync(A.School, schooljaar: Now.Previous);

        Assert.Equal([$"concept-{Now.Previous}"], await OffersAsync(app, Now));
        Assert.IsType<Begun>(await BeginAsync(app, $"concept-{Now.Previous}"));

        Assert.Equal("Samen leren wij meer.", (await app.Dossiers.ReadAsync(A.School.Id, Now, default)).Draft.Get<TextAnswer>("missie")!.Text);
    }

    [Fact]
    public async Task Offers_a_draft_beside_what_parents_see_only_where_it_says_something_else()
    {
        await using var app = await PlacedLastYearAsync();
        Assert.Equal([$"geplaatst-{Now.Previous}"], await OffersAsync(app, Now));

        await app.DraftAsync(A.School, A.Profile with { Vision = new() { Motto = "Na het indienen gewijzigd." } }, Now.Previous);

        Assert.Equal([$"geplaatst-{Now.Previous}", $"concept-{Now.Previous}"], await OffersAsync(app, Now));
    }

    [Fact]
    public async Task Of_next_year_starts_with_this_years()
    {
        await using var app = await new Parts(azurite.NewAccounts()).WithSchoolsAsync(A.School);
        await app.DraftSubmitAndPlaceAsync(A.School, schooljaar: Now);

        Assert.Equal([$"geplaatst-{Now}"], await OffersAsync(app, Now.Next));
        Assert.Empty(await OffersAsync(app, Now));
    }

    [Fact]
    public async Task Never_writes_over_what_is_there()
    {
        await using var app = await PlacedLastYearAsync();
        var opened = await OpenAsync(app, Now);
        var mine = AnswerSet.Empty.With("motto", new TextAnswer("Zelf geschreven."));
        await app.Dossiers.SaveSectionAsync(opened.Dossier, "visie", mine, A.Actor, DateTimeOffset.UtcNow, null, default);

        // Once from a page that is older than what a colleague saved, and once knowing better.
        Assert.IsType<AlreadyBegun>(await app.Get<BeginDraft>().RunAsync(opened, $"geplaatst-{Now.Previous}", A.Actor, default));
        Assert.IsType<AlreadyBegun>(await BeginAsync(app, $"geplaatst-{Now.Previous}"));

        Assert.Equal(mine, (await app.Dossiers.ReadAsync(A.School.Id, Now, default)).Draft);
        Assert.DoesNotContain(await app.Dossiers.ReadAuditAsync(A.School.Id, default), entry => entry.Event == AuditEvent.BegunFromEarlier);
    }

    [Fact]
    public async Task By_two_people_at_once_is_done_once()
    {
        await using var app = await PlacedLastYearAsync();
        await app.DraftAsync(A.School, A.Profile with { Vision = new() { Motto = "Een ander concept." } }, Now.Previous);
        var opened = await OpenAsync(app, Now);

        var outcomes = await Task.WhenAll(
            app.Get<BeginDraft>().RunAsync(opened, $"geplaatst-{Now.Previous}", Parts.Author, default),
            app.Get<BeginDraft>().RunAsync(opened, $"concept-{Now.Previous}", Parts.Moderator, default));

        Assert.Single(outcomes.OfType<Begun>());
        Assert.Single(outcomes.OfType<AlreadyBegun>());
        Assert.Single((await app.Dossiers.ReadAuditAsync(A.School.Id, default)), entry => entry.Event == AuditEvent.BegunFromEarlier);
        Assert.Single((await app.Dossiers.ReadAsync(A.School.Id, Now, default)).Sections.Select(section => section.SavedBy.Id).Distinct());
    }

    [Fact]
    public async Task Lets_a_page_that_was_open_meanwhile_hear_of_it()
    {
        await using var app = await PlacedLastYearAsync();
        var opened = await OpenAsync(app, Now);
        await BeginAsync(app, $"geplaatst-{Now.Previous}");

        var late = await app.Dossiers.SaveSectionAsync(opened.Dossier, "visie", AnswerSet.Empty.With("motto", new TextAnswer("Te laat.")), A.Actor, DateTimeOffset.UtcNow, null, default);

        Assert.IsType<ChangedByOther>(late);
    }

    [Theory]
    [InlineData("geplaatst-1999-2000")]
    [InlineData("")]
    public async Task With_something_that_is_not_there_does_nothing(string version)
    {
        await using var app = await PlacedLastYearAsync();

        Assert.IsType<NoSuchVersion>(await BeginAsync(app, version));

        Assert.Empty((await app.Dossiers.ReadAsync(A.School.Id, Now, default)).Sections);
    }

    [Fact]
    public async Task In_another_form_keeps_what_that_has_no_question_for_in_sight()
    {
        await using var app = await PlacedLastYearAsync();
        var answers = new AnswersTo(3, Now.Previous).All(Template.All["haarlemmermeer"]);
        await app.Dossiers.SaveImportAsync(
            (await app.Dossiers.ReadAsync(A.School.Id, Now, default)) with { Template = "haarlemmermeer" },
            DraftPage.AllOf(Template.All["haarlemmermeer"], answers),
            Parts.Author,
            DateTimeOffset.UtcNow,
            default);

        Assert.IsType<Begun>(await BeginAsync(app, $"concept-{Now}", Now.Next));

        var form = await OpenAsync(app, Now.Next);
        var years = await app.Get<YearsBesideForm>().ReadAsync(form, default);
        Assert.Equal(A.Template.Id, form.Template.Id);
        Assert.NotEmpty(years.Rest);
        var there = string.Join('\n', [.. AnswerText.Of(form.Template, form.Dossier.Draft).Select(text => text.Text), .. years.Rest.Select(rest => rest.Text)]);
        Assert.All(AnswerText.Of(Template.All["haarlemmermeer"], answers), text => Assert.Contains(text.Text, there, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Shows_for_each_page_whether_it_says_something_else_since()
    {
        await using var app = await PlacedLastYearAsync();
        await BeginAsync(app, $"geplaatst-{Now.Previous}");
        var begun = (await app.Dossiers.ReadAsync(A.School.Id, Now, default));
        var vision = begun.Section("visie")!;
        await app.Dossiers.SaveSectionAsync(begun, "visie", vision.Answers.With("missie", new TextAnswer("Nu anders.")), A.Actor, DateTimeOffset.UtcNow, vision.Tag, default);

        var years = await app.Get<YearsBesideForm>().ReadAsync(await OpenAsync(app, Now), default);

        Assert.True(years.Differs(A.Template.FindSection("visie")!));
        Assert.False(years.Differs(A.Template.FindSection("grenzen")!));
        Assert.Null(years.Differs(A.Template.FindSection("contact")!));
        Assert.Null(years.Differs(A.Template.FindSection("afronding")!));
    }

    [Fact]
    public async Task That_dies_leaves_nothing_and_can_be_done_again()
    {
        await using var before = await PlacedLastYearAsync();
        var kill = new KillSwitch();
        await using (var dying = new Parts(before.Storage, kill))
        {
            kill.KillBeforeWrite(1);
            await Assert.ThrowsAsync<KilledException>(() => BeginAsync(dying, $"geplaatst-{Now.Previous}"));
        }

        await using var after = new Parts(before.Storage);
        Assert.Equal(new Dossier(A.School.Id, Now, [], new Stage.Drafting(), null), await after.Dossiers.ReadAsync(A.School.Id, Now, default));
        Assert.DoesNotContain(await after.Dossiers.ReadAuditAsync(A.School.Id, default), entry => entry.Event == AuditEvent.BegunFromEarlier);

        // One write is all of it: there is no second to die before.
        var second = new KillSwitch();
        await using var again = new Parts(before.Storage, second);
        second.KillBeforeWrite(2);
        Assert.IsType<Begun>(await BeginAsync(again, $"geplaatst-{Now.Previous}"));
    }

    private async Task<Parts> PlacedLastYearAsync()
    {
        var app = await new Parts(azurite.NewAccounts()).WithSchoolsAsync(A.School);
        await app.DraftSubmitAndPlaceAsync(A.School, LastYears, Now.Previous);
        return app;
    }

    private static async Task<SchoolForm> OpenAsync(Parts app, Schooljaar schooljaar) => (await app.Get<SchoolForms>().OpenAsync(A.School.Id, schooljaar, default))!;

    private static async Task<BeginOutcome> BeginAsync(Parts app, string version, Schooljaar? schooljaar = null) =>
        await app.Get<BeginDraft>().RunAsync(await OpenAsync(app, schooljaar ?? Now), version, Parts.Author, default);

    private static async Task<IEnumerable<string>> OffersAsync(Parts app, Schooljaar schooljaar) =>
        (await app.Get<EarlierVersions>().OfAsync(await OpenAsync(app, schooljaar), default)).Select(version => version.Key);
}
