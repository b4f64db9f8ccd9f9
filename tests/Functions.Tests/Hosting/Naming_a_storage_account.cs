using Azure.Core;
using Azure.Identity;
using SopCloud.Functions.Storage;
using Xunit;

namespace SopCloud.Functions.Tests.Hosting;

public class Naming_a_storage_account
{
    private static readonly TokenCredential Nobody = new ManagedIdentityCredential(ManagedIdentityId.SystemAssigned);

    [Theory]
    [InlineData("sopdata", "https://sopdata.blob.core.windows.net/")]
    [InlineData("https://sopdata.blob.core.windows.net", "https://sopdata.blob.core.windows.net/")]
    [InlineData("https://sopdata.blob.core.chinacloudapi.cn/", "https://sopdata.blob.core.chinacloudapi.cn/")]
    [InlineData("UseDevelopmentStorage=true", "http://127.0.0.1:10000/devstoreaccount1")]
    public void Reads_a_name_an_address_and_a_connection_string(string text, string blobs)
    {
        Assert.True(StorageAccount.TryParse(text, out var account));
        Assert.Equal(blobs, account.Blobs(Nobody, new()).Uri.ToString());
        Assert.Equal(blobs.Replace(".blob.", ".queue.", StringComparison.Ordinal).Replace(":10000", ":10001", StringComparison.Ordinal), account.Queues(Nobody, new()).Uri.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Not an account")]
    [InlineData("http://sopdata.blob.core.windows.net")]
    [InlineData("AccountName=sopdata")]
    public void Refuses_anything_else(string? text) => Assert.False(StorageAccount.TryParse(text, out _));
}
