using System.CommandLine;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using SopCloud.Functions.Access;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Functions.Tests.Access;

public partial class Looking_after_access(AccessApp app) : IClassFixture<AccessApp>
{
    private const string Page = "/beheer/po9901/toegang/";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Invites_someone_for_a_school_and_withdraws_it_at_once()
    {
        var beheerder = await BeheerderAsync();

        var made = await beheerder.PostFormAsync(Page, $"{Page}uitnodigen", ("Role", "school"), ("School", "99BB00"), ("Name", "Lotte"), ("Email", "lotte@example.test"));
        var link = Link().Match(await made.Content.ReadAsStringAsync(Stop)).Groups[1].Value;
        Assert.Matches(@"<strong>Lotte</strong>\s*<span>De Proefschool 99BB00", Text(await beheerder.GetStringAsync(Page, Stop)));

        var school = await app.SignInAsync("lotte");
        await school.PostFormAsync(link, link);
        Assert.Equal(HttpStatusCode.OK, (await school.GetAsync("/beheer/proef/99bb00/school", Stop)).StatusCode);
        Assert.Contains("Lotte Test", await beheerder.GetStringAsync(Page, Stop));

        await beheerder.PostFormAsync(Page, $"{Page}intrekken", ("Person", app.PersonIdOf("lotte")), ("Grant", "school.99BB00"));
        Assert.Equal(HttpStatusCode.Forbidden, (await school.GetAsync("/beheer/proef/99bb00/school", Stop)).StatusCode);
    }

    [Fact]
    public async Task Keeps_what_was_typed_when_no_school_was_chosen()
    {
        var beheerder = await BeheerderAsync();

        var answer = await beheerder.PostFormAsync(Page, $"{Page}uitnodigen", ("Role", "school"), ("School", ""), ("Name", "Mees Test"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await answer.Content.ReadAsStringAsync(Stop);
        Assert.Contains("Kies een school uit de lijst.", page);
        Assert.Contains("value=\"Mees Test\"", page);
    }

    [Fact]
    public async Task Reaches_no_school_or_person_of_another_swv()
    {
        var beheerder = await BeheerderAsync();
        await app.GrantAsync("daan", new SchoolGrant(AccessApp.Elders));
        var theirs = await app.SignInAsync("daan");

        var invited = await beheerder.PostFormAsync(Page, $"{Page}uitnodigen", ("Role", "school"), ("School", "99ZZ00"));
        await beheerder.PostFormAsync(Page, $"{Page}intrekken", ("Person", app.PersonIdOf("daan")), ("Grant", "school.99ZZ00"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, invited.StatusCode);
        Assert.DoesNotContain("99ZZ00", await beheerder.GetStringAsync(Page, Stop));
        Assert.Equal(HttpStatusCode.OK, (await theirs.GetAsync("/beheer/proef/99zz00/school", Stop)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await beheerder.GetAsync("/beheer/po9902/toegang/", Stop)).StatusCode);
    }

    [Fact]
    public async Task Does_not_let_a_beheerder_shut_themselves_out()
    {
        var beheerder = await BeheerderAsync();

        var answer = await beheerder.PostFormAsync(Page, $"{Page}intrekken", ("Person", app.PersonIdOf("sanne")), ("Grant", "beheerder.PO9901"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await beheerder.GetAsync(Page, Stop)).StatusCode);
    }

    [Fact]
    public async Task Withdraws_an_invitation_that_nobody_used()
    {
        var beheerder = await BeheerderAsync();
        var code = await app.Services.GetRequiredService<Invitations>().InviteAsync(new ModeratorGrant(AccessApp.Swv), "Mees", null, Grants.Operator, Stop);

        await beheerder.PostFormAsync(Page, $"{Page}intrekken", ("Invitation", code.Hash));

        Assert.Equal(HttpStatusCode.Gone, (await app.NewClient().GetAsync(AcceptInvitation.PathOf(code), Stop)).StatusCode);
    }

    private async Task<HttpClient> BeheerderAsync()
    {
        await app.GrantAsync("sanne", new BeheerderGrant(AccessApp.Swv));
        return await app.SignInAsync("sanne");
    }

    private static string Text(string html) => WebUtility.HtmlDecode(html);

    [GeneratedRegex("value=\"http://127\\.0\\.0\\.1:[0-9]+(/beheer/uitnodiging/[0-9a-f]{40})\"")]
    private static partial Regex Link();
}

public class The_operators_access_verbs(AccessApp app) : IClassFixture<AccessApp>
{
    [Fact]
    public async Task Print_a_link_that_gives_access()
    {
        var (code, output) = await RunAsync("invite", "--role", "moderator", "--swv", "99.01", "--name", "Noor Test");

        Assert.Equal(0, code);
        Assert.StartsWith(new Uri(app.Address, "/beheer/uitnodiging/").AbsoluteUri, output, StringComparison.Ordinal);
        var link = new Uri(output.Trim()).AbsolutePath;
        var client = await app.SignInAsync("noor");
        await client.PostFormAsync(link, link);
        Assert.Equal("Dag Noor Test", await client.GetStringAsync("/beheer/proef/po9901/swv-moderator", TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("invite --role school --swv PO9901", "--school 99AA00")]
    [InlineData("invite --role moderator", "--swv PO9901")]
    [InlineData("invite --role school --school 99XX00", "./sop register import")]
    [InlineData("invite --role beheerder --swv PO9999", "./sop register swv")]
    [InlineData("revoke --person 00 --grant school.99AA00", "./sop access list")]
    [InlineData("list --swv PO9999", "no SWV PO9999")]
    public async Task Say_what_to_mend(string line, string mend)
    {
        var (code, output) = await RunAsync(line.Split(' '));

        Assert.Equal(1, code);
        Assert.Contains(mend, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Give_a_first_code_only_to_an_swv_without_a_beheerder()
    {
        Assert.Equal(0, (await RunAsync("first-code", "--swv", "PO9902")).Code);
        await app.GrantAsync("daan", new BeheerderGrant(AccessApp.OtherSwv));

        var (code, output) = await RunAsync("first-code", "--swv", "PO9902");

        Assert.Equal(1, code);
        Assert.Contains("/beheer/po9902/toegang/", output, StringComparison.Ordinal);
        Assert.Contains("./sop access invite --role beheerder --swv PO9902", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_and_revoke()
    {
        await app.GrantAsync("mees", new SchoolGrant(AccessApp.Linde));
        var (_, listed) = await RunAsync("list", "--swv", "PO9901");
        Assert.Contains($"{app.PersonIdOf("mees")}\tschool.99BB00\t", listed, StringComparison.Ordinal);

        await RunAsync("revoke", "--person", app.PersonIdOf("mees"), "--grant", "school.99BB00");

        Assert.DoesNotContain(app.PersonIdOf("mees"), (await RunAsync("list")).Output, StringComparison.Ordinal);
    }

    private async Task<(int Code, string Output)> RunAsync(params string[] line)
    {
        using var output = new StringWriter();
        var code = await AccessVerbs.Command(app.Services).Parse(line).InvokeAsync(new InvocationConfiguration { Output = output, Error = output }, TestContext.Current.CancellationToken);
        return (code, output.ToString());
    }
}
