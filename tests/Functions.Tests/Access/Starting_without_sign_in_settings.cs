using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using SopCloud.Functions.Hosting;
using Xunit;

namespace SopCloud.Functions.Tests.Access;

public class Starting_without_sign_in_settings
{
    private static readonly Dictionary<string, string?> Complete = new()
    {
        ["Storage:Data"] = "sopdata",
        ["Storage:Site"] = "sopsite",
        ["Hosting:SiteAddress"] = "https://site.example.test",
        ["Hosting:BeheerAddress"] = "https://beheer.example.test",
        ["SignIn:Authority"] = "https://aanmelden.example.test",
        ["SignIn:ClientId"] = "sopcloud",
        ["SignIn:ClientSecret"] = "a secret",
    };

    [Theory]
    [InlineData("SignIn:Authority", "")]
    [InlineData("SignIn:Authority", "http://aanmelden.example.test")]
    [InlineData("SignIn:ClientId", "")]
    [InlineData("SignIn:ClientSecret", "")]
    [InlineData("Hosting:BeheerAddress", "")]
    [InlineData("Hosting:BeheerAddress", "http://beheer.example.test")]
    public async Task Names_the_setting_to_mend(string setting, string value)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>(Complete) { [setting] = value });

        var refused = await Assert.ThrowsAnyAsync<Exception>(async () =>
        {
            await using var app = App.Build(builder);
            await app.StartAsync(TestContext.Current.CancellationToken);
        });

        Assert.Contains(setting.Replace(":", "__", StringComparison.Ordinal), refused.Message, StringComparison.Ordinal);
    }
}
