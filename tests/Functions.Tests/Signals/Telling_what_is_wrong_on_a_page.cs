using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SopCloud.Functions.Layout;
using SopCloud.Functions.Publishing;
using SopCloud.Functions.Signals;
using SopCloud.Functions.Tests.Moderation;
using SopCloud.Functions.Tests.Schools;
using SopCloud.Profiles.Register;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Functions.Tests.Signals;

public class Telling_what_is_wrong_on_a_page(ModerationApp app) : IClassFixture<ModerationApp>
{
    private const string Text = "De leesspecialist werkt er niet meer.";
    private const string Email = "ouder@voorbeeld.example";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private SignalStore Signals => app.Services.GetRequiredService<SignalStore>();

    [Fact]
    public async Task Reaches_the_moderators_of_the_school_who_are_done_with_one_press()
    {
        var school = await app.NewSchoolAsync();
        var email = $"{school.Slug}@voorbeeld.example";
        Assert.Equal(HttpStatusCode.OK, (await TellAsync(school, ("Subject", "klopt-niet"), ("Text", Text), ("Email", email))).StatusCode);
        var moderator = await app.SignInAsync(ModerationApp.Moderator);

        var list = await moderator.GetStringAsync(Links.Signals(SchoolApp.Swv), Stop);
        Assert.Contains(Text, list, StringComparison.Ordinal);
        Assert.Contains(email, list, StringComparison.Ordinal);
        Assert.Contains("Bekijk de meldingen", await moderator.GetStringAsync(Links.Home, Stop), StringComparison.Ordinal);

        var signal = Assert.Single(await OfAsync(school));
        await moderator.PostFormAsync(Links.Signals(SchoolApp.Swv), Links.SignalDone(signal));

        signal = Assert.Single(await OfAsync(school));
        Assert.NotNull(signal.DoneAt);
        Assert.Null(signal.Email);
        Assert.DoesNotContain(email, await moderator.GetStringAsync(Links.Signals(SchoolApp.Swv), Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_read_by_the_school_without_the_address_of_who_told_it()
    {
        var school = await app.NewSchoolAsync();
        await TellAsync(school);

        var page = await (await app.SignInAsync(ModerationApp.Writer)).GetStringAsync(Links.Signals(school), Stop);

        Assert.Contains(Text, page, StringComparison.Ordinal);
        Assert.DoesNotContain(Email, page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", Text, "", "Kies waar het over gaat.")]
    [InlineData("verzonnen", Text, "", "Kies waar het over gaat.")]
    [InlineData("anders", "   ", "", "Schrijf wat er niet klopt.")]
    [InlineData("anders", Text, "geen adres", "Schrijf een e-mailadres zoals")]
    [InlineData("anders", Text, "Wie <wie@voorbeeld.example>", "Schrijf een e-mailadres zoals")]
    public async Task Says_what_to_mend_and_keeps_what_was_typed(string subject, string text, string email, string mend)
    {
        var school = await app.NewSchoolAsync();

        var answer = await TellAsync(school, ("Subject", subject), ("Text", text), ("Email", email));

        var page = await FormOnPage.OpenAsync(answer);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(mend, page.QuerySelector(".sop-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(text.Trim(), page.QuerySelector("#text")!.TextContent.Trim());
        Assert.Equal(email, page.QuerySelector("#email")!.GetAttribute("value"));
        Assert.All(page.QuerySelectorAll(".sop-summary a"), link => Assert.NotNull(page.QuerySelector(link.GetAttribute("href")!)));
        Assert.Empty(await OfAsync(school));
    }

    [Fact]
    public async Task Refuses_a_text_that_is_too_long()
    {
        var school = await app.NewSchoolAsync();

        var answer = await TellAsync(school, ("Subject", "anders"), ("Text", new('a', SignalForm.LongestText + 1)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Empty(await OfAsync(school));
    }

    [Fact]
    public async Task Is_one_signal_however_often_the_form_is_sent()
    {
        var school = await app.NewSchoolAsync();
        var code = Guid.NewGuid().ToString();

        await TellAsync(school, ("Code", code), ("Subject", "anders"), ("Text", Text));
        var again = await TellAsync(school, ("Code", code), ("Subject", "anders"), ("Text", Text));

        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Single(await OfAsync(school));
    }

    [Fact]
    public async Task Shows_what_was_typed_as_text_and_never_as_markup()
    {
        var school = await app.NewSchoolAsync();
        await TellAsync(school, ("Subject", "anders"), ("Text", "<script>alert(1)</script>"));

        var list = await FormOnPage.OpenAsync(await (await app.SignInAsync(ModerationApp.Moderator)).GetAsync(Links.Signals(SchoolApp.Swv), Stop));

        Assert.Empty(list.QuerySelectorAll("script"));
        Assert.Contains(list.QuerySelectorAll("blockquote"), quote => quote.TextContent == "<script>alert(1)</script>");
    }

    [Fact]
    public async Task Takes_no_form_that_another_site_sent()
    {
        var school = await app.NewSchoolAsync();

        var answer = await app.NewClient().PostAsync(Links.Tell(school), Browsing.Form(("Subject", "anders"), ("Text", Text)), Stop);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Empty(await OfAsync(school));
    }

    [Theory]
    [InlineData("99xx99")]
    [InlineData("geen-school")]
    public async Task Is_about_a_school_of_the_register(string school) =>
        Assert.Equal(HttpStatusCode.NotFound, (await app.NewClient().GetAsync($"/beheer/klopt-niet/{school}", Stop)).StatusCode);

    [Fact]
    public async Task Stops_where_one_school_is_flooded_and_keeps_what_was_typed()
    {
        var school = await app.NewSchoolAsync();
        for (var i = 0; i < SignalStore.MostOpen; i++)
            Assert.True(await Signals.AddAsync(school, Guid.NewGuid(), SignalSubject.All[0], Text, null, Stop));

        var answer = await TellAsync(school);

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.Equal(Text, (await FormOnPage.OpenAsync(answer)).QuerySelector("#text")!.TextContent.Trim());
        Assert.Equal(SignalStore.MostOpen, (await OfAsync(school)).Count);
    }

    [Theory]
    [InlineData(ModerationApp.Writer)]
    [InlineData(ModerationApp.OtherModerator)]
    public async Task Is_decided_by_the_moderators_of_its_own_SWV_alone(string subject)
    {
        var school = await app.NewSchoolAsync();
        await TellAsync(school);
        var signal = Assert.Single(await OfAsync(school));
        var person = await app.SignInAsync(subject);
        var token = ("__RequestVerificationToken", await person.TokenAsync("/beheer/"));

        Assert.Equal(HttpStatusCode.NotFound, (await person.GetAsync(Links.Signals(SchoolApp.Swv), Stop)).StatusCode);
        foreach (var path in (string[])[Links.SignalDone(signal), Links.SignalRemoved(signal)])
            Assert.Equal(HttpStatusCode.NotFound, (await person.PostAsync(path, Browsing.Form(token), Stop)).StatusCode);
        Assert.Null(Assert.Single(await OfAsync(school)).DoneAt);
    }

    [Fact]
    public async Task Is_read_by_no_other_school()
    {
        var school = SchoolId.Parse("99SG00", null);
        await app.RegisterAsync(SchoolApp.Swv, school);

        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignInAsync(ModerationApp.Writer)).GetAsync(Links.Signals(school), Stop)).StatusCode);
    }

    [Fact]
    public async Task Can_be_removed_at_once_for_good()
    {
        var school = await app.NewSchoolAsync();
        await TellAsync(school);
        var moderator = await app.SignInAsync(ModerationApp.Moderator);

        await moderator.PostFormAsync(Links.Signals(SchoolApp.Swv), Links.SignalRemoved(Assert.Single(await OfAsync(school))));

        Assert.Empty(await OfAsync(school));
    }

    private Task<HttpResponseMessage> TellAsync(SchoolId school) => TellAsync(school, ("Subject", "klopt-niet"), ("Text", Text), ("Email", Email));

    private Task<HttpResponseMessage> TellAsync(SchoolId school, params (string Name, string Value)[] fields) =>
        app.NewClient().PostFormAsync(Links.Tell(school), Links.Tell(school), fields);

    private async Task<List<Signal>> OfAsync(SchoolId school) => await Signals.OfAsync(school, Stop).ToListAsync(Stop);
}

/// <summary>On storage of its own: it moves the clock.</summary>
public class How_long_a_signal_is_kept(ModerationApp app) : IClassFixture<ModerationApp>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Is_ninety_days_and_thirty_once_it_is_done()
    {
        var school = await app.NewSchoolAsync();
        var signals = app.Services.GetRequiredService<SignalStore>();
        await signals.AddAsync(school, Guid.NewGuid(), SignalSubject.All[0], "Open", null, Stop);
        await signals.AddAsync(school, Guid.NewGuid(), SignalSubject.All[0], "Klaar", null, Stop);
        await signals.FinishAsync(await signals.OfAsync(school, Stop).FirstAsync(signal => signal.Text == "Klaar", Stop), "Daan", Stop);

        Assert.Equal(["Klaar", "Open"], await KeptAfterAsync(29));
        Assert.Equal(["Open"], await KeptAfterAsync(2));
        Assert.Equal(["Open"], await KeptAfterAsync(58));
        Assert.Empty(await KeptAfterAsync(2));

        async Task<IEnumerable<string>> KeptAfterAsync(int days)
        {
            app.Clock.Advance(TimeSpan.FromDays(days));
            await app.Services.GetRequiredService<Sweep>().RunAsync(Stop);
            return (await signals.OfAsync(school, Stop).ToListAsync(Stop)).Select(signal => signal.Text).Order();
        }
    }
}

/// <summary>On an app of its own: it uses up what the app takes in a minute.</summary>
public class How_many_signals_are_taken(ModerationApp app) : IClassFixture<ModerationApp>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Is_sixty_a_minute_for_all_schools_together_and_then_what_was_typed_stays()
    {
        var school = await app.NewSchoolAsync();
        var pace = app.Services.GetRequiredService<SignalPace>();
        Assert.All(Enumerable.Range(0, SignalPace.MostPerMinute), _ => Assert.True(pace.Allows()));

        var answer = await app.NewClient().PostFormAsync(Links.Tell(school), Links.Tell(school), ("Subject", "klopt-niet"), ("Text", "De gymzaal is dicht."));

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.Equal("De gymzaal is dicht.", (await FormOnPage.OpenAsync(answer)).QuerySelector("#text")!.TextContent.Trim());
        Assert.Empty(await app.Services.GetRequiredService<SignalStore>().OfAsync(school, Stop).ToListAsync(Stop));
    }
}
