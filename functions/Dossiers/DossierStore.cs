using Azure;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using SopCloud.Profiles;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Moderation;
using SopCloud.Profiles.Register;

namespace SopCloud.Functions.Dossiers;

/// <summary>The dossiers of all schools: table <c>profiles</c> for drafts, stages and the trail, container <c>profielen</c> for what was handed in.</summary>
internal sealed class DossierStore(TableServiceClient tables, BlobServiceClient blobs)
{
    public const string TableName = "profiles";
    public const string ContainerName = "profielen";

    private readonly TableClient _table = tables.GetTableClient(TableName);
    private readonly BlobContainerClient _submissions = blobs.GetBlobContainerClient(ContainerName);

    public async Task<Dossier> ReadAsync(SchoolId school, Schooljaar schooljaar, CancellationToken stop)
    {
        var prefix = DossierRows.DraftPrefix(schooljaar);
        var stageKey = DossierRows.StageKey(schooljaar);
        var begunKey = DossierRows.BegunKey(schooljaar);
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {school.ToString()} and ((RowKey ge {prefix} and RowKey lt {prefix + "~"}) or RowKey eq {stageKey} or RowKey eq {begunKey})");

        var sections = new List<DraftSection>();
        TableEntity? stage = null;
        BegunFrom? begun = null;
        string? template = null;
        await foreach (var row in _table.QueryAsync<TableEntity>(filter, cancellationToken: stop))
        {
            if (row.RowKey == stageKey)
            {
                stage = row;
            }
            else if (row.RowKey == begunKey)
            {
                begun = DossierRows.ToBegunFrom(row);
            }
            else
            {
                sections.Add(DossierRows.ToDraftSection(row, schooljaar));
                template ??= DossierRows.ToTemplate(row);
            }
        }

        return new(school, schooljaar, [.. sections], stage is null ? new Stage.Drafting() : DossierRows.ToStage(stage), stage?.ETag) { Template = template, Begun = begun };
    }

    public async Task<Stage> ReadStageAsync(SchoolId school, Schooljaar schooljaar, CancellationToken stop)
    {
        var row = await _table.GetEntityIfExistsAsync<TableEntity>(school.ToString(), DossierRows.StageKey(schooljaar), cancellationToken: stop);
        return row.HasValue ? DossierRows.ToStage(row.Value!) : new Stage.Drafting();
    }

    /// <summary>Where the profile of each schooljaar stands; those that were never handed in are not among them.</summary>
    public async Task<IReadOnlyList<Stage>> ReadStagesAsync(SchoolId school, CancellationToken stop)
    {
        var prefix = DossierRows.StagePrefix;
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {school.ToString()} and RowKey ge {prefix} and RowKey lt {prefix + "~"}");
        return await _table.QueryAsync<TableEntity>(filter, cancellationToken: stop).Select(DossierRows.ToStage).ToListAsync(stop);
    }

    /// <summary>Saves one page of the form as the school had it before it, unless someone saved it since.</summary>
    /// <param name="dossier">Whose page it is, and the template that it was written in.</param>
    /// <param name="tag">The version that the page was made from; null where it was not saved before.</param>
    public Task<SaveOutcome> SaveSectionAsync(Dossier dossier, string section, AnswerSet answers, Actor by, DateTimeOffset at, string? tag, CancellationToken stop) =>
        // The school saw what a document left unread, and had its say.
        SaveSectionAsync(dossier, new(section, answers), by, at, tag, stop);

    /// <summary>Saves one page of the form that the school did not open, unless someone saved it since.</summary>
    /// <inheritdoc cref="SaveSectionAsync(Dossier, string, AnswerSet, Actor, DateTimeOffset, string?, CancellationToken)"/>
    public async Task<SaveOutcome> SaveSectionAsync(Dossier dossier, DraftPage page, Actor by, DateTimeOffset at, string? tag, CancellationToken stop)
    {
        var row = DossierRows.Draft(dossier, page, by, at);
        try
        {
            var response = tag is null
                ? await _table.AddEntityAsync(row, stop)
                : await _table.UpdateEntityAsync(row, new ETag(tag), TableUpdateMode.Replace, stop);
            return new Saved(new(page.Id, page.Answers, at, by, response.Headers.ETag!.Value.ToString()) { Unread = page.Unread });
        }
        catch (RequestFailedException e) when (e.Status is 409 or 412 or 404)
        {
            var current = await _table.GetEntityIfExistsAsync<TableEntity>(row.PartitionKey, row.RowKey, cancellationToken: stop);
            if (!current.HasValue)
                return await SaveSectionAsync(dossier, page, by, at, null, stop);

            // A repeated request meets its own first try: the same text is saved, whoever was first.
            var saved = DossierRows.ToDraftSection(current.Value!, dossier.Schooljaar);
            return saved.Answers.Equals(page.Answers) ? new Saved(saved) : new ChangedByOther(saved);
        }
    }

    /// <summary>Saves the pages that the answers of a document change, all at once, and notes it in the trail.</summary>
    /// <param name="dossier">The draft that the answers were laid over.</param>
    /// <returns>False when someone saved one of those pages since: nothing is saved then.</returns>
    public async Task<bool> SaveImportAsync(Dossier dossier, IReadOnlyList<DraftPage> pages, Actor by, DateTimeOffset at, CancellationToken stop)
    {
        var actions = pages
            .Where(page => !page.Answers.Equals(dossier.Section(page.Id)?.Answers ?? AnswerSet.Empty) || page.Unread != (dossier.Section(page.Id)?.Unread ?? default))
            .Select(page =>
            {
                var row = DossierRows.Draft(dossier, page, by, at);
                return dossier.Section(page.Id) is { } saved
                    ? new TableTransactionAction(TableTransactionActionType.UpdateReplace, row, new ETag(saved.Tag))
                    : new TableTransactionAction(TableTransactionActionType.Add, row);
            })
            .Append(new(TableTransactionActionType.Add, DossierRows.Audit(dossier.School, new(at, by, dossier.Schooljaar, AuditEvent.DocumentImported))));
        try
        {
            await _table.SubmitTransactionAsync(actions, stop);
            return true;
        }
        catch (RequestFailedException e) when (e.Status is 409 or 412)
        {
            return false;
        }
    }

    public async Task StoreAsync(SubmittedProfile submitted, CancellationToken stop)
    {
        var content = BinaryData.FromObjectAsJson(submitted, ProfileJson.Options);
        await Blob(submitted.Submission.School, submitted.Submission.Id).UploadAsync(
            content,
            new BlobUploadOptions { HttpHeaders = new() { ContentType = "application/json" } },
            stop);
    }

    public async Task<SubmittedProfile> ReadSubmissionAsync(SchoolId school, string id, CancellationToken stop)
    {
        var content = await Blob(school, id).DownloadContentAsync(stop);
        return content.Value.Content.ToObjectFromJson<SubmittedProfile>(ProfileJson.Options)!;
    }

    /// <summary>
    /// Moves the profile to its next stage, with its line in the trail and, when placed, what parents see: all or nothing.
    /// </summary>
    /// <returns>False when someone else moved it first; the caller reads again and tells who.</returns>
    public async Task<bool> MoveAsync(SchoolId school, Schooljaar schooljaar, Stage next, ETag? from, AuditEntry entry, CancellationToken stop)
    {
        var stage = DossierRows.Stage(school, schooljaar, next);
        List<TableTransactionAction> actions =
        [
            from is { } tag
                ? new(TableTransactionActionType.UpdateReplace, stage, tag)
                : new(TableTransactionActionType.Add, stage),
            new(TableTransactionActionType.Add, DossierRows.Audit(school, entry)),
        ];
        if (next is Stage.Decided { Decision: Placement placement } && await PublicActionAsync(placement, stop) is { } makePublic)
            actions.Add(makePublic);

        try
        {
            await _table.SubmitTransactionAsync(actions, stop);
            return true;
        }
        catch (RequestFailedException e) when (e.Status is 409 or 412)
        {
            // The request may have been sent twice, the first with success: then the stage is ours already.
            var now = await _table.GetEntityIfExistsAsync<TableEntity>(school.ToString(), stage.RowKey, cancellationToken: stop);
            if (now.HasValue && DossierRows.ToStage(now.Value!) == next)
                return true;

            // The stage is as it was: it was the public version of another schooljaar that changed in between.
            if (from is { } before && now.HasValue && now.Value!.ETag == before)
                return await MoveAsync(school, schooljaar, next, from, entry, stop);
            return false;
        }
    }

    /// <summary>Points parents at what is placed now; null when they have a later schooljaar already, which stays.</summary>
    private async Task<TableTransactionAction?> PublicActionAsync(Placement placement, CancellationToken stop)
    {
        var next = DossierRows.Public(placement);
        var row = await _table.GetEntityIfExistsAsync<TableEntity>(next.PartitionKey, next.RowKey, cancellationToken: stop);
        if (!row.HasValue)
            return new(TableTransactionActionType.Add, next);
        return DossierRows.ToPlacement(row.Value!).Submission.Schooljaar > placement.Submission.Schooljaar
            ? null
            : new(TableTransactionActionType.UpdateReplace, next, row.Value!.ETag);
    }

    /// <summary>The decision that made the public version public; null while the school has none.</summary>
    public async Task<Placement?> ReadPublicAsync(SchoolId school, CancellationToken stop)
    {
        var row = await _table.GetEntityIfExistsAsync<TableEntity>(school.ToString(), DossierRows.PublicKey, cancellationToken: stop);
        return row.HasValue ? DossierRows.ToPlacement(row.Value!) : null;
    }

    /// <summary>The trail of this school, the newest first.</summary>
    public async Task<IReadOnlyList<AuditEntry>> ReadAuditAsync(SchoolId school, CancellationToken stop)
    {
        var prefix = DossierRows.AuditPrefix;
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {school.ToString()} and RowKey ge {prefix} and RowKey lt {prefix + "~"}");
        var entries = new List<AuditEntry>();
        await foreach (var row in _table.QueryAsync<TableEntity>(filter, cancellationToken: stop))
            entries.Add(DossierRows.ToAuditEntry(row));
        entries.Reverse();
        return entries;
    }

    /// <summary>Writes a line in the trail on its own, once however often it is tried.</summary>
    /// <param name="id">The same for each try.</param>
    public async Task NoteOnceAsync(SchoolId school, AuditEntry entry, string id, CancellationToken stop)
    {
        try
        {
            await _table.AddEntityAsync(DossierRows.Audit(school, entry, id), stop);
        }
        catch (RequestFailedException e) when (e.Status == 409)
        {
            // An earlier try got this far.
        }
    }

    private BlobClient Blob(SchoolId school, string submission) => _submissions.GetBlobClient($"{school}/{submission}.json");
}

internal abstract record SaveOutcome;

internal sealed record Saved(DraftSection Section) : SaveOutcome;

/// <summary>Someone saved this page since it was opened; here is what stands there now.</summary>
internal sealed record ChangedByOther(DraftSection Section) : SaveOutcome;
