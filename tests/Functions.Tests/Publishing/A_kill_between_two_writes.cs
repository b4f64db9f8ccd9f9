using SopCloud.Functions.Dossiers;
using SopCloud.Functions.Moderation;
using SopCloud.Functions.Schools;
using SopCloud.Profiles.Moderation;
using SopCloud.Profiles.Register;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Functions.Tests.Publishing;

/// <summary>A process may die before any write. What it left is finished by the sweep, or by doing the same once more.</summary>
public class A_kill_between_two_writes(Azurite azurite)
{
    // More than any of these has; each test checks that it went past the last one.
    private const int Many = 80;

    private static School School => A.School;

    private static SwvCode Swv => School.Swv!.Value;

    [Fact]
    public async Task Of_handing_in_loses_nothing()
    {
        for (var write = 1; write < Many; write++)
        {
            await using var before = await new Parts(azurite.NewAccounts()).WithSchoolsAsync(School);
            await before.DraftAsync(School);
            var draft = (await before.Dossiers.ReadAsync(School.Id, Parts.Schooljaar, default)).Draft;
            var survived = await KillSwitch.DieBeforeAsync(write, before, dying => dying.SubmitAsync(School));

            await using var after = new Parts(before.Storage);
            await after.SweepAsync();
            var dossier = await after.Dossiers.ReadAsync(School.Id, Parts.Schooljaar, default);
            Assert.Equal(draft, dossier.Draft);
            Assert.Equal(dossier.Stage is Stage.Waiting ? 1 : 0, (await after.WaitingAsync(Swv)).Count);

            await after.SubmitAsync(School);

            var waiting = Assert.Single(await after.WaitingAsync(Swv));
            Assert.Equal(draft, A.Template.AnswersOf((await after.Dossiers.ReadSubmissionAsync(School.Id, waiting.Submission.Id, default)).Profile));
            Assert.Single(await after.Dossiers.ReadAuditAsync(School.Id, default), entry => entry.Event == AuditEvent.Submitted);
            if (survived)
            {
                Assert.True(write > 3, $"Handing in should have more than {write - 1} writes.");
                return;
            }
        }

        Assert.Fail("It never came to its end.");
    }

    [Fact]
    public async Task Of_placing_loses_nothing()
    {
        for (var write = 1; write < Many; write++)
        {
            await using var before = await new Parts(azurite.NewAccounts()).WithSchoolsAsync(School);
            await before.DraftAsync(School);
            var id = ((Submitted)await before.SubmitAsync(School)).Submission.Id;
            var survived = await KillSwitch.DieBeforeAsync(write, before, dying => dying.PlaceAsync(School, id));

            await using var after = new Parts(before.Storage);
            await after.SweepAsync();
            if (await after.Dossiers.ReadStageAsync(School.Id, Parts.Schooljaar, default) is Stage.Waiting)
            {
                Assert.DoesNotContain(A.Offer.Texts.InLessons, await after.SiteFileAsync("scholen/99aa00/index.html"), StringComparison.Ordinal);
                Assert.Single(await after.WaitingAsync(Swv));
                Assert.IsType<DecidedNow>(await after.PlaceAsync(School, id));
                await after.SweepAsync();
            }

            Assert.Contains(A.Offer.Texts.InLessons, await after.SiteFileAsync("scholen/99aa00/index.html"), StringComparison.Ordinal);
            Assert.Empty(await after.WaitingAsync(Swv));
            Assert.Single(await after.Dossiers.ReadAuditAsync(School.Id, default), entry => entry.Event == AuditEvent.Placed);
            if (survived)
            {
                Assert.True(write > 3, $"Placing should have more than {write - 1} writes.");
                return;
            }
        }

        Assert.Fail("It never came to its end.");
    }

    [Fact]
    public async Task Of_publishing_is_mended_by_running_it_again()
    {
        await using var whole = await new Parts(azurite.NewAccounts()).WithSchoolsAsync(School);
        await whole.SweepAsync();
        await whole.DraftSubmitAndPlaceAsync(School);
        await whole.SweepAsync();
        var wanted = await whole.SiteFilesAsync();

        // Every third write: the whole row takes minutes, and each kind of write is met this way too.
        for (var write = 1; write < Many; write += 3)
        {
            await using var before = await new Parts(azurite.NewAccounts()).WithSchoolsAsync(School);
            await before.SweepAsync();
            await before.DraftSubmitAndPlaceAsync(School);
            var survived = await KillSwitch.DieBeforeAsync(write, before, dying => dying.PublishAsync(School));

            await using var after = new Parts(before.Storage);
            await BreakLeasesAsync(before.Storage);
            await after.SweepAsync();

            Assert.Contains(A.Offer.Texts.InLessons, await after.SiteFileAsync("scholen/99aa00/index.html"), StringComparison.Ordinal);
            Assert.Equal(wanted, await after.SiteFilesAsync());
            Assert.Empty(await after.Work.AllAsync(default).ToListAsync());
            if (survived)
                return;
        }

        Assert.Fail("It never came to its end.");
    }

    /// <summary>A dead publisher's lease ends by itself after a minute; a test need not wait for that.</summary>
    private static async Task BreakLeasesAsync(StorageAccounts storage)
    {
        var container = new Azure.Storage.Blobs.BlobServiceClient(storage.ConnectionString).GetBlobContainerClient("publicatie");
        await foreach (var blob in container.GetBlobsAsync())
        {
            if (blob.Properties.LeaseState == Azure.Storage.Blobs.Models.LeaseState.Leased)
                await new Azure.Storage.Blobs.Specialized.BlobLeaseClient(container.GetBlobClient(blob.Name)).BreakAsync(TimeSpan.Zero);
        }
    }
}
