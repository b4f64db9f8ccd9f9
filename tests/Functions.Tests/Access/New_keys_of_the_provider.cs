using Xunit;

namespace SopCloud.Functions.Tests.Access;

/// <summary>On an app of its own: keys are read anew at most once in a while, and a forged answer may have asked for it.</summary>
public class New_keys_of_the_provider(ForgedApp app) : IClassFixture<ForgedApp>
{
    [Fact]
    public async Task Are_believed_at_the_first_sign_in()
    {
        app.Provider.Lie = new();
        await app.NewClient().GetAsync("/beheer/aanmelden");

        app.Provider.ChangeKeys();
        var landed = await app.NewClient().GetAsync("/beheer/aanmelden");

        Assert.Equal("/beheer/", landed.RequestMessage!.RequestUri!.AbsolutePath);
    }
}
