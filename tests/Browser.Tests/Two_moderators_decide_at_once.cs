using Microsoft.Playwright;
using SopCloud.Functions.Layout;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace SopCloud.Browser.Tests;

public sealed class Two_moderators_decide_at_once(Product product) : BrowserTest(product)
{
    [Fact]
    public async Task The_second_is_told_who_decided_and_what()
    {
        var submission = await Product.HandInChangeAsync(DemoSchools.Rietvoorn, "Wij leren met hoofd, hart en handen.");
        var address = new Uri(Product.BeheerAddress, Links.Submission(submission.School, submission.Schooljaar, submission.Id)).AbsoluteUri;
        var (first, second) = (await VisitAsync(signedInAs: "demo-moderator-een"), await VisitAsync(signedInAs: "demo-moderator-twee"));
        await first.Page.GotoAsync(address);
        await second.Page.GotoAsync(address);

        await first.Page.GetByLabel("Wat kan de school aanpassen?").FillAsync("Noem ook hoe vaak.");
        await first.Page.GetByRole(AriaRole.Button, new() { Name = "Terugsturen" }).ClickAsync();
        await Expect(first.Page.GetByText("is terug bij de school")).ToBeVisibleAsync();
        second.Expects(409);
        await second.Page.GetByRole(AriaRole.Button, new() { Name = "Plaatsen", Exact = true }).ClickAsync();

        await Expect(second.Page.GetByText("Een collega was u voor")).ToBeVisibleAsync();
        await Expect(second.Page.GetByText("Mo Derator heeft het profiel van Basisschool De Rietvoorn teruggestuurd")).ToBeVisibleAsync();
        await Expect(second.Page.GetByText("Noem ook hoe vaak.")).ToBeVisibleAsync();
    }
}
