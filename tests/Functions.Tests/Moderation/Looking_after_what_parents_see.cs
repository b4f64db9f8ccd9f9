using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SopCloud.Functions.Layout;
using SopCloud.Functions.Publishing;
using SopCloud.Functions.Tests.Schools;
using SopCloud.Profiles;
using SopCloud.Profiles.Register;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Functions.Tests.Moderation;

public class Looking_after_what_parents_see(ModerationApp app) : IClassFixture<ModerationApp>
{
    private const string Name = "Noor van Dam";

    private static readonly Profile Profile = A.Profile with { Vision = new() { Mission = $"Vraag {Name}, altijd." } };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Leaves_words_out_and_puts_them_back()
    {
        var school = await PlacedAsync();
        var address = Links.PublicPart(school);
        var moderator = await app.SignInAsync(ModerationApp.Moderator);

        var left = await moderator.PostFormAsync(address, address + "weglaten", ("woorden", Name), ("reden", "persoonsnaam"));
        var page = await FormOnPage.OpenAsync(left);
        Assert.Equal(HttpStatusCode.OK, left.StatusCode);
        Assert.Contains("op 1 plek in het profiel", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Vraag [weggelaten], altijd.", page.QuerySelector(".sop-preview")!.TextContent, StringComparison.Ordinal);

        var id = page.QuerySelector("input[name=weglating]")!.GetAttribute("value")!;
        var back = await FormOnPage.OpenAsync(await moderator.PostFormAsync(address, address + "terugzetten", ("weglating", id)));
        Assert.Contains($"Vraag {Name}, altijd.", back.QuerySelector(".sop-preview")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(back.QuerySelectorAll("input[name=weglating]"));
    }

    [Theory]
    [InlineData("", "persoonsnaam", "Schrijf of plak de woorden: minstens 2 tekens.")]
    [InlineData("Iemand die er niet is", "persoonsnaam", "Deze woorden staan nergens in het profiel.")]
    [InlineData(Name, "verzonnen", "Kies waarom.")]
    public async Task Says_what_to_mend_and_keeps_what_was_typed(string words, string reason, string message)
    {
        var address = Links.PublicPart(await PlacedAsync());
        var moderator = await app.SignInAsync(ModerationApp.Moderator);

        var answer = await moderator.PostFormAsync(address, address + "weglaten", ("woorden", words), ("reden", reason));

        var page = await FormOnPage.OpenAsync(answer);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(message, page.QuerySelector(".sop-summary a[href='#weglaten-woorden']")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(words, page.QuerySelector("#weglaten-woorden")!.TextContent.Trim());
    }

    [Fact]
    public async Task Tells_in_how_many_places_words_stand_before_it_erases_them()
    {
        var school = await PlacedAsync();
        var address = Links.PublicPart(school);
        var moderator = await app.SignInAsync(ModerationApp.Moderator);

        var asked = await FormOnPage.OpenAsync(await moderator.PostFormAsync(address, address + "wissen", ("woorden", Name), ("reden", "verzoek")));
        Assert.Contains("De woorden staan op 1 plek.", asked.QuerySelector(".sop-lead")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(Name, await moderator.GetStringAsync(address, Stop), StringComparison.Ordinal);

        var form = asked.QuerySelector("form.sop-form")!;
        var done = await moderator.PostFormAsync(address, form.GetAttribute("action")!, [.. form.QuerySelectorAll("[name]").Where(field => field.GetAttribute("name") != "__RequestVerificationToken").Select(field => (field.GetAttribute("name")!, field.GetAttribute("value") ?? field.TextContent))]);

        var page = await done.Content.ReadAsStringAsync(Stop);
        Assert.Contains("Vraag [gewist], altijd.", page, StringComparison.Ordinal);
        Assert.DoesNotContain(Name, page, StringComparison.Ordinal);
        var history = await moderator.GetStringAsync(Links.History(school), Stop);
        Assert.Contains("Woorden voorgoed gewist", history, StringComparison.Ordinal);
        Assert.Contains("Iemand vroeg hierom. Gevonden op 1 plek.", history, StringComparison.Ordinal);
        Assert.DoesNotContain(Name, history, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Erases_nothing_that_stands_nowhere()
    {
        var address = Links.PublicPart(await PlacedAsync());
        var moderator = await app.SignInAsync(ModerationApp.Moderator);

        var answer = await moderator.PostFormAsync(address, address + "wissen", ("woorden", "Iemand die er niet is"), ("reden", "verzoek"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("Deze woorden staan nergens", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    /// <summary>Who writes for a school may not decide what parents see of it, nor may another SWV.</summary>
    [Theory]
    [InlineData(ModerationApp.Writer)]
    [InlineData(ModerationApp.OtherModerator)]
    public async Task Is_for_the_moderators_of_its_own_SWV_alone(string subject)
    {
        var school = await PlacedAsync();
        var (address, submission) = (Links.PublicPart(school), await app.HandInAsync(school, Profile));
        var person = await app.SignInAsync(subject);
        var token = ("__RequestVerificationToken", await person.TokenAsync("/beheer/"));

        foreach (var path in (string[])[address, Links.Schools(SchoolApp.Swv), submission])
            Assert.Equal(HttpStatusCode.NotFound, (await person.GetAsync(path, Stop)).StatusCode);
        foreach (var path in (string[])[address + "weglaten", address + "terugzetten", address + "wissen", address + "wissen/voorgoed", submission + "weglaten", submission + "opmerking"])
            Assert.Equal(HttpStatusCode.NotFound, (await person.PostAsync(path, Browsing.Form(token, ("woorden", Name), ("reden", "verzoek")), Stop)).StatusCode);
        Assert.Contains(Name, await (await app.SignInAsync(ModerationApp.Moderator)).GetStringAsync(address, Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_seen_by_the_school_in_its_form_its_preview_and_its_history()
    {
        var school = await PlacedAsync();
        var address = Links.PublicPart(school);
        await (await app.SignInAsync(ModerationApp.Moderator)).PostFormAsync(address, address + "weglaten", ("woorden", Name), ("reden", "persoonsnaam"));
        var writer = await app.SignInAsync(ModerationApp.Writer);
        var form = Links.Form(school, app.Schooljaar);
        await writer.PostFormAsync(form + "onderdelen/visie", form + "onderdelen/visie", ("missie", $"Vraag {Name}, altijd."));

        foreach (var page in (string[])[form, Links.History(school)])
            Assert.Contains($"“{Name}”", await writer.GetStringAsync(page, Stop), StringComparison.Ordinal);
        Assert.Contains("Vraag [weggelaten], altijd.", await writer.GetStringAsync(Links.Preview(school, app.Schooljaar), Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Begins_at_a_list_of_the_schools_of_the_SWV()
    {
        var (placed, waits, silent) = (await PlacedAsync(), await app.NewSchoolAsync(), await app.NewSchoolAsync());
        var submission = await app.HandInAsync(waits, Profile);
        await app.Services.GetRequiredService<Sweep>().RunAsync(Stop);

        var page = await FormOnPage.OpenAsync(await (await app.SignInAsync(ModerationApp.Moderator)).GetAsync(Links.Schools(SchoolApp.Swv), Stop));

        Assert.Contains($"schooljaar {app.Schooljaar} · geplaatst op", RowOf(placed), StringComparison.Ordinal);
        Assert.Contains("Op de site", RowOf(placed), StringComparison.Ordinal);
        Assert.Contains("Wacht op uw besluit", RowOf(waits), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector($"a[href='{submission}']"));
        Assert.Contains("Nog niet op de site", RowOf(silent), StringComparison.Ordinal);

        string RowOf(SchoolId school) => page.QuerySelector($"a[href='{Links.PublicPart(school)}']")!.ParentElement!.ParentElement!.TextContent;
    }

    private async Task<SchoolId> PlacedAsync()
    {
        var school = await app.NewSchoolAsync();
        await app.PlaceAsync(school, Profile);
        return school;
    }
}
