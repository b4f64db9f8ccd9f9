using Azure;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using SopCloud.Functions.Dossiers;
using SopCloud.Functions.Schools;
using SopCloud.Profiles.Publication;
using SopCloud.Profiles.Register;

namespace SopCloud.Functions.Moderation.Erasing;

/// <summary>
/// Every place where words of a school are kept: its rows in table <c>profiles</c>, what it handed in, the documents that it
/// began from, and its formal documents. The public pages are made from these.
/// </summary>
internal sealed class KeptTexts(TableServiceClient tables, BlobServiceClient blobs)
{
    private readonly TableClient _rows = tables.GetTableClient(DossierStore.TableName);
    private readonly BlobContainerClient _versions = blobs.GetBlobContainerClient(DossierStore.ContainerName);
    private readonly BlobContainerClient _documents = blobs.GetBlobContainerClient(ImportedDocuments.ContainerName);
    private readonly BlobContainerClient _attachments = blobs.GetBlobContainerClient(Attachments.ContainerName);

    /// <summary>Looks where words stand; changes nothing.</summary>
    public async Task<FoundWords> FindAsync(SchoolId school, Redaction words, CancellationToken stop)
    {
        var removal = new WordRemoval(new(words), []);
        var found = FoundWords.None;
        await foreach (var row in RowsAsync(school, stop))
            found += removal.TakeFrom(row).Found;
        await foreach (var version in BlobsAsync(_versions, school, stop))
            found += removal.TakeFromVersion((await version.DownloadContentAsync(stop)).Value.Content).Found;
        await foreach (var document in BlobsAsync(_documents, school, stop))
            found += removal.TakeFromDocument((await document.DownloadContentAsync(stop)).Value.Content).Found;
        return found;
    }

    /// <summary>Takes the words out everywhere. Safe to run again, at any time and after any crash.</summary>
    public async Task EraseAsync(SchoolId school, ErasureRequest request, CancellationToken stop)
    {
        var removal = new WordRemoval(request.Erasure, request.Attachments);

        // Rows first, and drafts are among them: what is handed in from now on is made from a draft without the words.
        await foreach (var row in RowsAsync(school, stop))
            await EraseAsync(row, removal, stop);
        await foreach (var document in BlobsAsync(_documents, school, stop))
            await EraseAsync(document, removal.TakeFromDocument, stop);
        await foreach (var version in BlobsAsync(_versions, school, stop))
            await EraseAsync(version, removal.TakeFromVersion, stop);

        // Last, so that nothing points at a file that is gone.
        foreach (var sha256 in request.Attachments)
            await _attachments.DeleteBlobIfExistsAsync($"{school}/{sha256}", cancellationToken: stop);
    }

    private async Task EraseAsync(TableEntity? row, WordRemoval removal, CancellationToken stop)
    {
        while (row is not null && removal.TakeFrom(row).IsChanged)
        {
            try
            {
                await _rows.UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace, stop);
                return;
            }
            catch (RequestFailedException e) when (e.Status is 404 or 412)
            {
                // Somebody saved it in between: that text has its turn now.
                var now = await _rows.GetEntityIfExistsAsync<TableEntity>(row.PartitionKey, row.RowKey, cancellationToken: stop);
                row = now.HasValue ? now.Value : null;
            }
        }
    }

    private static async Task EraseAsync(BlobClient blob, Func<BinaryData, TakenFrom> take, CancellationToken stop)
    {
        while (true)
        {
            var kept = (await blob.DownloadContentAsync(stop)).Value;
            if (take(kept.Content).Without is not { } without)
                return;
            try
            {
                var options = new BlobUploadOptions { Conditions = new() { IfMatch = kept.Details.ETag }, HttpHeaders = new() { ContentType = kept.Details.ContentType } };
                await blob.UploadAsync(without, options, stop);
                return;
            }
            catch (RequestFailedException e) when (e.Status == 412)
            {
                // Another erasure was at it: what neither wants must be gone.
            }
        }
    }

    private AsyncPageable<TableEntity> RowsAsync(SchoolId school, CancellationToken stop) =>
        _rows.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {school.ToString()}"), cancellationToken: stop);

    private static IAsyncEnumerable<BlobClient> BlobsAsync(BlobContainerClient container, SchoolId school, CancellationToken stop) =>
        container.GetBlobsAsync(prefix: $"{school}/", cancellationToken: stop).Select(blob => container.GetBlobClient(blob.Name));
}
