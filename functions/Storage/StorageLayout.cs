using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using SopCloud.Functions.Dossiers;
using SopCloud.Functions.Publishing;
using SopCloud.Functions.Register;
using SopCloud.Functions.Schools;
using SopCloud.Functions.Signals;

namespace SopCloud.Functions.Storage;

/// <summary>Everything that the app keeps, by name, and the making of what isn't there yet.</summary>
internal sealed class StorageLayout(
    TableServiceClient tables,
    BlobServiceClient blobs,
    QueueServiceClient queues,
    [FromKeyedServices(StorageSetup.Site)] BlobServiceClient site)
{
    /// <summary>The container that Azure serves as a static website.</summary>
    public const string Web = "$web";

    /// <summary>The container with the keys of cookies and forms.</summary>
    public const string Keys = "sleutels";

    public static readonly IReadOnlyList<string> Tables = [SchoolRegister.TableName, DossierStore.TableName, WorkList.TableName, SignalStore.TableName, "access"];

    public static readonly IReadOnlyList<string> Containers = [DossierStore.ContainerName, RegionStore.ContainerName, ImportedDocuments.ContainerName, Attachments.ContainerName, Keys];

    public static readonly IReadOnlyList<string> Queues = [PublishQueue.Name, PublishQueue.PoisonName];

    private readonly Lock gate = new();
    private Task? made;

    /// <summary>Returns when everything is there. The first caller makes it; after a failure the next one tries again.</summary>
    public Task EnsureAsync(CancellationToken stop)
    {
        lock (gate)
        {
            // Not the caller's own token: whoever leaves must not spoil it for those who wait.
            if (made is null or { IsFaulted: true })
                made = MakeAsync();
            return made.WaitAsync(stop);
        }
    }

    private Task MakeAsync() => Task.WhenAll(
    [
        .. Tables.Select(name => (Task)tables.CreateTableIfNotExistsAsync(name)),
        .. Containers.Select(name => blobs.GetBlobContainerClient(name).CreateIfNotExistsAsync()),
        .. Queues.Select(name => queues.GetQueueClient(name).CreateIfNotExistsAsync()),
        site.GetBlobContainerClient(Web).CreateIfNotExistsAsync(),
    ]);
}
