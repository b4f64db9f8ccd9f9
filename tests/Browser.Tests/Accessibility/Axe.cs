using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Xunit;

namespace SopCloud.Browser.Tests.Accessibility;

/// <summary>What axe has to say about a page.</summary>
internal static class Axe
{
    /// <summary>Also what axe looks at only when asked: targets of 24 pixels (WCAG 2.5.8).</summary>
    private const string Violations = """
        async () => {
          const { violations } = await axe.run(document, { rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] });
          return violations.flatMap(each => each.nodes.map(node => `${each.id} (${each.help}): ${node.html}`));
        }
        """;

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>
    /// Nothing is wrong. Our pages have no frames, so axe looks at the page itself, and is read once for as long as it stands:
    /// the library's own way opens a page beside it for each look, which takes longer than the look.
    /// </summary>
    /// <param name="where">Said when something is wrong, as in "At 320 px".</param>
    public static async Task AssertNothingAsync(IPage page, string where)
    {
        if (!await page.EvaluateAsync<bool>("'axe' in window"))
            await page.EvaluateAsync(Script);
        // As high as the page, so that what sticks to the bottom covers half of nothing, which is a small target to axe.
        await page.SetViewportSizeAsync(page.ViewportSize!.Width, 200 + await page.EvaluateAsync<int>("document.documentElement.scrollHeight"));
        var violations = await page.EvaluateAsync<string[]>(Violations);
        Assert.True(violations.Length == 0, $"{where}:\n{string.Join('\n', violations)}");
    }
}
