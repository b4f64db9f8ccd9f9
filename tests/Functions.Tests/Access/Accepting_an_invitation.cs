using System.Net;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Microsoft.Extensions.DependencyInjection;
using SopCloud.Functions.Access;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Functions.Tests.Access;

public class Accepting_an_invitation(AccessApp app) : IClassFixture<AccessApp>
{
    private const string School = "/beheer/proef/99aa00/school";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private Invitations Invitations => app.Services.GetRequiredService<Invitations>();

    [Fact]
    public async Task Gives_access_to_who_signs_in_and_says_yes()
    {
        var link = await InviteAsync("Bram Test");
        var client = app.NewClient();
        var before = await client.GetStringAsync(link, Stop);
        Assert.Contains("Deze uitnodiging is voor <strong>Bram Test</strong>", before);
        Assert.Contains("De Proefschool 99AA00", before);

        var signedIn = await client.SignInAsync("bram", at: $"/beheer/aanmelden?terug={Uri.EscapeDataString(link)}");
        Assert.Equal(link, signedIn.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync(School, Stop)).StatusCode);
        var accepted = await client.PostFormAsync(link, link);

        Assert.Equal("/beheer/", accepted.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Equal("Dag Bram Test", await client.GetStringAsync(School, Stop));
    }

    [Fact]
    public async Task Happens_once_when_two_do_it_at_the_same_time()
    {
        var code = await Invitations.InviteAsync(new ModeratorGrant(AccessApp.OtherSwv), null, null, Grants.Operator, Stop);

        // Each has read that it is still open before any of them writes.
        var options = new TableClientOptions();
        options.AddPolicy(new ReadTogether(2), HttpPipelinePosition.PerCall);
        var raced = new Invitations(new TableServiceClient(app.Storage.ConnectionString, options), app.Services.GetRequiredService<Grants>(), app.Clock);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 2).Select(i => raced.RedeemAsync(code, new Person($"{i:x40}", $"Persoon {i}", []), Stop)));

        Assert.Single(outcomes.OfType<Redemption.Accepted>());
        Assert.Single(outcomes.OfType<Redemption.UsedAlready>());
        var holders = await app.Services.GetRequiredService<Grants>().AllAsync(Stop).ToListAsync(Stop);
        Assert.Single(holders, holder => holder.Grant == new ModeratorGrant(AccessApp.OtherSwv));
    }

    [Fact]
    public async Task Is_finished_by_who_was_cut_off_halfway_but_not_after_it_was_withdrawn()
    {
        var person = new Person($"{99:x40}", "Persoon", []);
        var grant = new SchoolGrant(AccessApp.Linde);
        var code = await Invitations.InviteAsync(grant, null, null, Grants.Operator, Stop);
        await Invitations.RedeemAsync(code, person, Stop);
        var grants = app.Services.GetRequiredService<Grants>();

        // As a crash leaves it: the invitation says who, the grant may not be there, and nothing says that it is delivered.
        await SetDeliveredAsync(code, false);
        Assert.IsType<Redemption.Accepted>(await Invitations.RedeemAsync(code, person, Stop));

        await SetDeliveredAsync(code, false);
        await grants.WithdrawAsync(person.Id, grant, Grants.Operator, Stop);
        Assert.IsType<Redemption.UsedAlready>(await Invitations.RedeemAsync(code, person, Stop));
        Assert.DoesNotContain(await grants.AllAsync(Stop).ToListAsync(Stop), holder => holder.PersonId == person.Id);
    }

    [Fact]
    public async Task Is_no_longer_possible_after_another_did()
    {
        var link = await InviteAsync();
        var first = await app.SignInAsync("noor");
        await first.PostFormAsync(link, link);

        var second = await app.SignInAsync("daan");
        var shown = await second.GetAsync(link, Stop);

        Assert.Equal(HttpStatusCode.Gone, shown.StatusCode);
        Assert.Contains("Vraag anders een nieuwe uitnodiging", await shown.Content.ReadAsStringAsync(Stop));
        var posted = await second.PostFormAsync(await InviteAsync(), link);
        Assert.Equal(HttpStatusCode.Gone, posted.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await second.GetAsync(School, Stop)).StatusCode);
    }

    [Fact]
    public async Task Is_not_possible_with_a_code_that_nobody_made()
    {
        var shown = await app.NewClient().GetAsync($"/beheer/uitnodiging/{InvitationCode.New().Text}", Stop);

        Assert.Equal(HttpStatusCode.Gone, shown.StatusCode);
    }

    [Fact]
    public async Task Leaves_an_audit_trail_of_ids_and_keeps_the_code_nowhere()
    {
        var code = await InviteCodeAsync("Mees Test");
        await Invitations.RedeemAsync(code, new Person(app.PersonIdOf("mees"), "Mees Test", []), Stop);
        await app.Services.GetRequiredService<Grants>().WithdrawAsync(app.PersonIdOf("mees"), new SchoolGrant(AccessApp.Esdoorn), Grants.Operator, Stop);

        var rows = await app.Tables.GetTableClient(AccessKeys.TableName).QueryAsync<TableEntity>(cancellationToken: Stop).ToListAsync(Stop);

        Assert.DoesNotContain(rows, row => row.Values().Any(value => value.Contains(code.Text, StringComparison.Ordinal)));
        var mine = rows.Where(row => row.RowKey.StartsWith("audit.", StringComparison.Ordinal)
            && (row.PartitionKey == app.PersonIdOf("mees") || row.PartitionKey == AccessKeys.InvitationOf(code.Hash))).ToList();
        Assert.Equal(["granted", "invited", "redeemed", "withdrawn"], mine.Select(row => row.GetString("What")!).Order());
        Assert.DoesNotContain(mine, row => row.Values().Any(value => value.Contains("Mees", StringComparison.Ordinal)));
    }

    private async Task SetDeliveredAsync(InvitationCode code, bool delivered) =>
        await app.Tables.GetTableClient(AccessKeys.TableName).UpdateEntityAsync(
            new TableEntity(AccessKeys.InvitationOf(code.Hash), AccessKeys.Invitation) { [AccessKeys.Delivered] = delivered }, Azure.ETag.All, cancellationToken: Stop);

    private async Task<string> InviteAsync(string? name = null) => AcceptInvitation.PathOf(await InviteCodeAsync(name));

    private Task<InvitationCode> InviteCodeAsync(string? name = null) =>
        Invitations.InviteAsync(new SchoolGrant(AccessApp.Esdoorn), name, null, Grants.Operator, Stop);
}

/// <summary>In a class of its own, because it moves the clock of its app.</summary>
public class An_old_invitation(AccessApp app) : IClassFixture<AccessApp>
{
    [Fact]
    public async Task Opens_nothing_after_two_weeks()
    {
        var (invitations, stop) = (app.Services.GetRequiredService<Invitations>(), TestContext.Current.CancellationToken);
        var code = await invitations.InviteAsync(new SchoolGrant(AccessApp.Esdoorn), null, null, Grants.Operator, stop);
        app.Clock.Advance(TimeSpan.FromDays(13.9));
        Assert.NotNull(await invitations.FindOpenAsync(code, stop));

        app.Clock.Advance(TimeSpan.FromDays(0.2));

        Assert.Null(await invitations.FindOpenAsync(code, stop));
        Assert.IsType<Redemption.Expired>(await invitations.RedeemAsync(code, new Person($"{1:x40}", "Persoon", []), stop));
    }
}

/// <summary>Holds the first reads until there are so many of them.</summary>
internal sealed class ReadTogether(int readers) : HttpPipelinePolicy
{
    private readonly TaskCompletionSource all = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int here;

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        await ProcessNextAsync(message, pipeline);
        if (message.Request.Method != RequestMethod.Get)
            return;
        if (Interlocked.Increment(ref here) == readers)
            all.SetResult();
        await all.Task;
    }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => throw new NotSupportedException();
}

internal static class Rows
{
    public static IEnumerable<string> Values(this TableEntity row) => row.Select(property => $"{property.Value}");
}
