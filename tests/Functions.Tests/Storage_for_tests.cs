using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Functions.Tests;

/// <summary>What the tests stand on: each can have the product's two accounts to itself.</summary>
public class Storage_for_tests(Azurite azurite)
{
    [Fact]
    public async Task Holds_tables_blobs_and_queues()
    {
        var accounts = azurite.NewAccounts();

        await new TableServiceClient(accounts.ConnectionString).CreateTableIfNotExistsAsync("schools");
        await new QueueClient(accounts.ConnectionString, "publish").CreateAsync();
        var site = new BlobContainerClient(accounts.SiteConnectionString, "$web");
        await site.CreateAsync();
        await site.UploadBlobAsync("index.html", BinaryData.FromString("Welkom"));

        Assert.Equal("Welkom", (await site.GetBlobClient("index.html").DownloadContentAsync()).Value.Content.ToString());
    }

    [Fact]
    public async Task Shares_no_names_between_pairs_of_accounts()
    {
        var (one, other) = (azurite.NewAccounts(), azurite.NewAccounts());

        await new BlobContainerClient(one.SiteConnectionString, "$web").CreateAsync();
        await new TableServiceClient(one.ConnectionString).CreateTableIfNotExistsAsync("schools");

        Assert.False(await new BlobContainerClient(other.SiteConnectionString, "$web").ExistsAsync());
        Assert.Equal(204, (await new TableServiceClient(other.ConnectionString).CreateTableIfNotExistsAsync("schools")).GetRawResponse().Status);
    }
}
