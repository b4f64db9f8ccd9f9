using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Functions.Tests.Hosting;

public class Keeping_keys_in_storage(Azurite azurite)
{
    [Fact]
    public async Task A_cookie_holds_after_a_restart_and_on_another_instance()
    {
        var accounts = azurite.NewAccounts();
        await using var first = await RunningApp.StartAsync(accounts);
        await first.App.Services.GetRequiredService<Storage.StorageLayout>().EnsureAsync(TestContext.Current.CancellationToken);
        var cookie = Protector(first).Protect("wie ik ben");

        await using var second = await RunningApp.StartAsync(accounts);

        Assert.Equal("wie ik ben", Protector(second).Unprotect(cookie));
    }

    private static IDataProtector Protector(RunningApp app) => app.App.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("cookie");
}
