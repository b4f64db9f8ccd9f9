using SopCloud.Functions.Schools;
using SopCloud.Profiles.Register;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Functions.Tests.Notices;

public class Hearing_of_a_decision(Azurite azurite, MailCatcher catcher) : IClassFixture<MailCatcher>
{
    private static readonly School School = A.School with { Email = "info@deesdoorn.example" };

    [Fact]
    public async Task A_school_gets_one_mail_with_a_link_and_not_the_remark()
    {
        await using var app = await NewAppAsync();
        await app.DraftAsync(School);
        var id = ((Submitted)await app.SubmitAsync(School)).Submission.Id;
        await app.ReturnAsync(School, id, "Noem de kinderen niet bij naam.");

        await app.SweepAsync();
        await app.SweepAsync();

        var mail = Assert.Single(await catcher.MailsAsync(), mail => mail.Raw.Contains(id, StringComparison.Ordinal));
        Assert.Equal(["info@deesdoorn.example"], mail.To);
        Assert.Contains("De Esdoorn", mail.Subject, StringComparison.Ordinal);
        Assert.Contains("https://beheer.example/beheer/scholen/99aa00/2026-2027/", mail.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("bij naam", mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_mail_says_which_schooljaar_parents_see()
    {
        await using var app = await NewAppAsync();
        var next = await app.DraftSubmitAndPlaceAsync(School, schooljaar: Parts.Schooljaar.Next);
        var older = await app.DraftSubmitAndPlaceAsync(School);
        await app.SweepAsync();

        var mails = await catcher.MailsAsync();
        var (seen, unseen) = (Text(next), Text(older));
        Assert.Contains("2027-2028", seen, StringComparison.Ordinal);
        Assert.Contains("Ouders zien het nu op de site.", seen, StringComparison.Ordinal);
        Assert.Contains("2026-2027", unseen, StringComparison.Ordinal);
        Assert.Contains("Ouders blijven dat van 2027-2028 zien", unseen, StringComparison.Ordinal);

        string Text(string submission) => Assert.Single(mails, mail => mail.Raw.Contains(submission, StringComparison.Ordinal)).Text.ReplaceLineEndings(" ");
    }

    [Fact]
    public async Task It_waits_while_the_mail_server_is_away()
    {
        var storage = azurite.NewAccounts();
        string id;
        await using (var app = new Parts(storage, new Dictionary<string, string?> { ["Mail:Host"] = "127.0.0.1", ["Mail:Port"] = "1", ["Mail:From"] = "noreply@sopcloud.example" }))
        {
            await app.WithSchoolsAsync(School);
            id = await app.DraftSubmitAndPlaceAsync(School);
            await Assert.ThrowsAsync<AggregateException>(app.SweepAsync);
        }

        await using var later = new Parts(storage, Settings());
        await later.SweepAsync();

        Assert.Single(await catcher.MailsAsync(), mail => mail.Raw.Contains(id, StringComparison.Ordinal));
    }

    private async Task<Parts> NewAppAsync() => await new Parts(azurite.NewAccounts(), Settings()).WithSchoolsAsync(School);

    private Dictionary<string, string?> Settings() => new()
    {
        ["Mail:Host"] = "127.0.0.1",
        ["Mail:Port"] = $"{catcher.SmtpPort}",
        ["Mail:From"] = "noreply@sopcloud.example",
    };
}
