using System.Net;
using System.Net.Sockets;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Functions.Tests.Hosting;

public class Starting_behind_the_host(Azurite azurite)
{
    [Fact]
    public async Task Answers_before_storage_does()
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        var endpoint = $"http://{silent.LocalEndpoint}/a";
        var connection = $"AccountName=a;AccountKey=AAAA;BlobEndpoint={endpoint};QueueEndpoint={endpoint};TableEndpoint={endpoint};";

        await using var host = await FakeFunctionsHost.StartAsync(new StorageAccounts(connection, connection));

        // It does turn to storage, only not first.
        using var _ = await silent.AcceptSocketAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Makes_storage_ready_in_the_background()
    {
        await using var host = await FakeFunctionsHost.StartAsync(azurite.NewAccounts());
        await host.LoggedAsync("Storage is ready");
    }

    [Fact]
    public async Task Listens_on_127_0_0_1_only()
    {
        await using var host = await FakeFunctionsHost.StartAsync(azurite.NewAccounts());
        using var elsewhere = new TcpClient();
        await Assert.ThrowsAnyAsync<SocketException>(() => elsewhere.ConnectAsync(IPAddress.Parse("127.0.0.2"), host.Port, TestContext.Current.CancellationToken).AsTask());
    }

    [Fact]
    public async Task Ends_in_an_error_that_names_the_setting_which_is_wrong()
    {
        await using var host = FakeFunctionsHost.Launch(new StorageAccounts("not an account", azurite.SiteConnectionString));
        Assert.Equal(1, await host.ExitCodeAsync());
        Assert.Contains("Storage:Data", host.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ends_in_an_error_when_the_port_is_taken()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        await using var host = FakeFunctionsHost.Launch(azurite.NewAccounts(), ((IPEndPoint)taken.LocalEndpoint).Port);
        Assert.Equal(1, await host.ExitCodeAsync());
        Assert.Contains("address already in use", host.Output, StringComparison.Ordinal);
    }
}
