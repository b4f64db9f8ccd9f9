using System.IO.Compression;
using System.Text;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using SopCloud.Functions.Dossiers;
using SopCloud.Functions.Moderation;
using SopCloud.Functions.Publishing;
using SopCloud.Functions.Schools;
using SopCloud.Profiles;
using SopCloud.Profiles.Moderation;
using SopCloud.Profiles.Publication;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Functions.Tests.Moderation;

/// <summary>A person asks that their name is kept no longer (AVG art. 17).</summary>
public class Erasing_words_for_good(Azurite azurite)
{
    private const string Name = "Noor van Dam";
    private const string Document = "Ons ondersteuningsprofiel. Vraag bij ons op school altijd eerst naar Noor van\nDam, zij helpt u verder.";

    [Fact]
    public async Task Takes_them_from_all_that_is_kept()
    {
        await using var app = await NamedEverywhereAsync();
        var before = await WhereAsync(app.Storage);
        Assert.Contains(before, place => place.StartsWith("profielen/", StringComparison.Ordinal));
        Assert.Contains(before, place => place.StartsWith("documenten/", StringComparison.Ordinal));
        Assert.Contains(before, place => place.StartsWith("publicatie/", StringComparison.Ordinal));
        foreach (var row in (string[])["draft-", "stage-", "audit-", "redactions"])
            Assert.Contains(before, place => place.StartsWith($"profiles/99AA00/{row}", StringComparison.Ordinal));

        await app.EraseAsync(A.School, Name);
        await app.SweepAsync();

        Assert.All(await WhereAsync(app.Storage), place => Assert.StartsWith("work/PO9901/erase-99AA00-", place, StringComparison.Ordinal));
        app.Clock.Advance(TimeSpan.FromMinutes(11));
        await app.SweepAsync();
        await app.SweepAsync();
        Assert.Empty(await WhereAsync(app.Storage));
        Assert.Empty(await app.Work.AllAsync(default).Where(work => work is EraseWork or PublicationWork).ToListAsync());
    }

    [Fact]
    public async Task Leaves_the_rest_as_it_was()
    {
        await using var app = await NamedEverywhereAsync();
        await app.EraseAsync(A.School, Name);
        await app.SweepAsync();

        var draft = (await app.Dossiers.ReadAsync(A.School.Id, Parts.Schooljaar, default)).Draft;
        Assert.Equal(A.Template.AnswersOf(WithName("[gewist]")), draft);
        Assert.Contains("Vraag [gewist].", await app.SiteFileAsync("scholen/99aa00/index.html"), StringComparison.Ordinal);
        Assert.Equal("Vraag juf [gewist]", Assert.Single((await app.Get<RedactionStore>().ReadAsync(A.School.Id, default)).Kept).Words.Words);
    }

    [Fact]
    public async Task Tells_the_trail_how_many_places_and_not_the_words()
    {
        await using var app = await NamedEverywhereAsync();
        await app.EraseAsync(A.School, Name);

        var entry = Assert.Single(await app.Dossiers.ReadAuditAsync(A.School.Id, default), entry => entry.Event == AuditEvent.Erased);

        Assert.Equal((Parts.Moderator, "Naam van een persoon. Gevonden op 9 plekken."), (entry.By, entry.Note));
    }

    [Fact]
    public async Task Lets_a_submission_that_waits_be_placed()
    {
        await using var app = await NamedEverywhereAsync();
        var waiting = Assert.Single(await app.WaitingAsync(A.School.Swv!.Value));

        await app.EraseAsync(A.School, Name);

        Assert.IsType<DecidedNow>(await app.PlaceAsync(A.School, waiting.Submission.Id));
        await app.SweepAsync();
        Assert.Contains("Vraag [gewist].", await app.SiteFileAsync("scholen/99aa00/index.html"), StringComparison.Ordinal);
    }

    /// <summary>A request that read the draft before its turn stores it after.</summary>
    [Fact]
    public async Task Finds_what_was_handed_in_meanwhile()
    {
        await using var app = await NamedEverywhereAsync();
        await app.EraseAsync(A.School, Name);
        var late = Submission.Of(A.School.Id, Parts.Schooljaar, Parts.Author, DateTimeOffset.UtcNow);
        await app.Dossiers.StoreAsync(new(late, WithName(Name)), default);

        app.Clock.Advance(TimeSpan.FromMinutes(11));
        await app.SweepAsync();

        Assert.Empty(await WhereAsync(app.Storage));
    }

    [Fact]
    public async Task Removes_the_formal_documents_that_were_chosen()
    {
        await using var app = await new Parts(azurite.NewAccounts()).WithSchoolsAsync(A.School);
        var attachments = app.Get<Attachments>();
        var gone = await attachments.StoreAsync(A.School.Id, BinaryData.FromString("%PDF-1.7 een"), default);
        var kept = await attachments.StoreAsync(A.School.Id, BinaryData.FromString("%PDF-1.7 twee"), default);
        await app.DraftSubmitAndPlaceAsync(A.School, WithName(Name) with { Attachment = new("een.pdf", gone, 12) });
        await app.DraftAsync(A.School, WithName("iemand") with { Attachment = new("twee.pdf", kept, 13) });

        await app.EraseAsync(A.School, Name, gone);

        Assert.Null(await attachments.OpenAsync(A.School.Id, gone, default));
        Assert.NotNull(await attachments.OpenAsync(A.School.Id, kept, default));
        var placed = (await app.Dossiers.ReadPublicAsync(A.School.Id, default))!.Submission.Id;
        Assert.Null((await app.Dossiers.ReadSubmissionAsync(A.School.Id, placed, default)).Profile.Attachment);
        Assert.Equal("twee.pdf", (await app.Dossiers.ReadAsync(A.School.Id, Parts.Schooljaar, default)).Draft.Get<Profiles.Answers.DocumentAnswer>("document")!.Document!.Name);
    }

    /// <summary>A newer version of the app may keep texts in rows that this one does not know.</summary>
    [Fact]
    public async Task Reaches_rows_of_another_kind()
    {
        await using var app = await NamedEverywhereAsync();
        var table = app.Get<TableServiceClient>().GetTableClient(DossierStore.TableName);
        await table.AddEntityAsync(new TableEntity("99AA00", "notitie-1") { ["Value0"] = """{"text":["Bel Noor van Dam.",7,null]}""", ["Plain"] = "noor van dam", ["At"] = DateTimeOffset.UtcNow });

        await app.EraseAsync(A.School, Name);

        var row = (await table.GetEntityAsync<TableEntity>("99AA00", "notitie-1")).Value;
        Assert.Equal(("""{"text":["Bel [gewist].",7,null]}""", "[gewist]"), (row.GetString("Value0"), row.GetString("Plain")));
    }

    [Fact]
    public async Task Leaves_alone_what_names_a_schooljaar()
    {
        await using var app = await NamedEverywhereAsync();
        var next = Parts.Schooljaar.Next.Next;
        var empty = await app.Dossiers.ReadAsync(A.School.Id, next, default) with { Template = A.Template.Id };
        var from = new BegunFrom(Parts.Schooljaar, Submission: null);
        await app.Get<SchoolYears>().BeginAsync(empty, DraftPage.AllOf(A.Template, Profiles.Answers.AnswerSet.Empty), from, Parts.Author, DateTimeOffset.UtcNow, default);

        await app.EraseAsync(A.School, "2026");

        Assert.Equal(from, (await app.Dossiers.ReadAsync(A.School.Id, next, default)).Begun);
    }

    /// <summary>The mark is longer than some words that it takes the place of.</summary>
    [Fact]
    public async Task Divides_a_redaction_that_it_makes_too_long()
    {
        await using var app = await new Parts(azurite.NewAccounts()).WithSchoolsAsync(A.School);
        var passage = string.Join(' ', Enumerable.Range(100, 240).Select(number => $"An kan {number}")) + ".";
        await app.DraftAsync(A.School, WithName("An") with { Vision = new() { Motto = passage } });
        var kept = new KeptRedaction("een", Redaction.Parse(passage[..1990], null), "", Parts.Moderator, DateTimeOffset.UtcNow);
        await app.Get<RedactionStore>().SaveAsync(new(A.School.Id, [], 0, null), [kept], new(DateTimeOffset.UtcNow, Parts.Moderator, Parts.Schooljaar, AuditEvent.Redacted), default);

        await app.EraseAsync(A.School, "An");

        var left = await app.Get<RedactionStore>().ReadAsync(A.School.Id, default);
        Assert.Equal(passage[..1990].Replace("An", "[gewist]", StringComparison.Ordinal), string.Join(' ', left.Words.Select(words => words.Words)));
        Assert.Equal(["een", "een-1"], left.Kept.Select(redaction => redaction.Id));
        Assert.All(left.Words, words => Assert.InRange(words.Words.Length, 1000, Redaction.MostCharacters));
    }

    /// <summary>It finds the last of the work done by the sweep, and must not begin it anew.</summary>
    [Fact]
    public async Task Is_done_when_two_that_do_it_at_once_are_done()
    {
        await using var app = await NamedEverywhereAsync();
        await app.EraseAsync(A.School, Name);
        var slow = Assert.Single(await app.Work.AllAsync(default).OfType<EraseWork>().ToListAsync());
        app.Clock.Advance(TimeSpan.FromMinutes(11));
        await app.SweepAsync();

        await app.Work.RewrittenAsync(slow, app.Clock.GetUtcNow(), default);

        Assert.Empty(await app.Work.AllAsync(default).Where(work => work is EraseWork or UnknownWork).ToListAsync());
    }

    [Fact]
    public async Task Goes_on_past_work_that_cannot_be_read()
    {
        await using var app = await NamedEverywhereAsync();
        var table = app.Get<TableServiceClient>().GetTableClient(WorkList.TableName);
        await table.AddEntityAsync(new TableEntity("PO9901", "erase-99AA00-") { ["RewrittenAt"] = DateTimeOffset.UtcNow });
        await table.AddEntityAsync(new TableEntity("PO9901", "decide-99") { ["Submission"] = "een" });
        await table.AddEntityAsync(new TableEntity("geen-swv", "region"));

        await app.EraseAsync(A.School, Name);
        await app.SweepAsync();

        Assert.Equal(3, await app.Work.AllAsync(default).OfType<UnknownWork>().CountAsync());
        Assert.Contains("Vraag [gewist].", await app.SiteFileAsync("scholen/99aa00/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_finished_after_a_kill_between_any_two_writes()
    {
        for (var write = 1; write < 60; write++)
        {
            await using var before = await NamedEverywhereAsync();
            var survived = await KillSwitch.DieBeforeAsync(write, before, dying => dying.EraseAsync(A.School, Name));

            await using var after = new Parts(before.Storage);
            if (await after.Work.AllAsync(default).AnyAsync(work => work is EraseWork))
            {
                await after.SweepAsync();
                await after.SweepAsync();
                after.Clock.Advance(TimeSpan.FromMinutes(11));
                await after.SweepAsync();
                await after.SweepAsync();
                Assert.Empty(await WhereAsync(before.Storage));
                var note = Assert.Single(await after.Dossiers.ReadAuditAsync(A.School.Id, default), entry => entry.Event == AuditEvent.Erased).Note;
                Assert.Equal("Naam van een persoon. Gevonden op 9 plekken.", note);
                Assert.Contains("Vraag [gewist].", await after.SiteFileAsync("scholen/99aa00/index.html"), StringComparison.Ordinal);
            }
            else
            {
                Assert.Equal(1, write);
            }

            if (survived)
            {
                Assert.True(write > 10, $"Erasing should have more than {write - 1} writes.");
                return;
            }
        }

        Assert.Fail("It never came to its end.");
    }

    private static Profile WithName(string name) => A.Profile with
    {
        Vision = new() { Mission = "Samen leren wij meer.", Motto = $"Vraag {name}." },
    };

    /// <summary>One version is placed and public, one was sent back, one waits; the school began from a document.</summary>
    private async Task<Parts> NamedEverywhereAsync()
    {
        var app = await new Parts(azurite.NewAccounts()).WithSchoolsAsync(A.School);
        await app.Get<ImportedDocuments>().StoreAsync(A.School.Id, BinaryData.FromString(Document), default);
        await app.DraftSubmitAndPlaceAsync(A.School, WithName(Name));
        await app.SweepAsync();
        var next = new Profiles.Register.Schooljaar(Parts.Schooljaar.StartYear + 1);
        await app.DraftAsync(A.School, WithName(Name), next);
        var returned = ((Submitted)await app.SubmitAsync(A.School, next)).Submission.Id;
        await app.Get<DecideSubmission>().ReturnAsync(A.School, next, returned, Parts.Moderator, $"Haal {Name} weg.", default);
        await app.SubmitAsync(A.School);
        var kept = new KeptRedaction("een", Redaction.Parse($"Vraag juf {Name}", null), "", Parts.Moderator, DateTimeOffset.UtcNow);
        await app.Get<RedactionStore>().SaveAsync(new(A.School.Id, [], 0, null), [kept], new(DateTimeOffset.UtcNow, Parts.Moderator, Parts.Schooljaar, AuditEvent.Redacted), default);
        return app;
    }

    /// <summary>Every row and file of both accounts with the name in it, whatever it is.</summary>
    private static async Task<List<string>> WhereAsync(StorageAccounts storage)
    {
        var found = new List<string>();
        foreach (var table in (string[])["schools", "profiles", "work", "access"])
        {
            await foreach (var row in new TableServiceClient(storage.ConnectionString).GetTableClient(table).QueryAsync<TableEntity>())
            {
                if (IsIn(string.Concat(((IDictionary<string, object?>)row).Values)))
                    found.Add($"{table}/{row.PartitionKey}/{row.RowKey}");
            }
        }

        foreach (var account in (string[])[storage.ConnectionString, storage.SiteConnectionString])
        {
            var client = new BlobServiceClient(account);
            await foreach (var container in client.GetBlobContainersAsync())
            {
                await foreach (var blob in client.GetBlobContainerClient(container.Name).GetBlobsAsync())
                {
                    var content = (await client.GetBlobContainerClient(container.Name).GetBlobClient(blob.Name).DownloadContentAsync()).Value.Content;
                    if (IsIn(TextOf(content.ToArray())))
                        found.Add($"{container.Name}/{blob.Name}");
                }
            }
        }

        return found;
    }

    private static string TextOf(byte[] content)
    {
        if (content is not [0x1F, 0x8B, ..])
            return Encoding.UTF8.GetString(content);
        using var reader = new StreamReader(new GZipStream(new MemoryStream(content), CompressionMode.Decompress));
        return reader.ReadToEnd();
    }

    private static bool IsIn(string text) => text.Replace('\n', ' ').Contains(Name, StringComparison.OrdinalIgnoreCase);
}
