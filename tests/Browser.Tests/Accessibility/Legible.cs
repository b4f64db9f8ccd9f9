using Microsoft.Playwright;
using Xunit;

namespace SopCloud.Browser.Tests.Accessibility;

/// <summary>Whether a page stays whole for who reads with larger letters or more room between them, or with less movement.</summary>
internal static class Legible
{
    /// <summary>
    /// What falls out of its box. What only screen readers read is one pixel wide and does so on purpose, what scrolls can be
    /// scrolled, and what is cut to a number of lines has a button to read on.
    /// </summary>
    private const string CutOff = """
        () => {
          const found = [];
          for (const element of document.body.querySelectorAll('*')) {
            if (!element.checkVisibility() || element.clientWidth <= 1 || element.matches('input, select, textarea')) continue;
            const { overflowX, overflowY, webkitLineClamp } = getComputedStyle(element);
            if (webkitLineClamp !== 'none') continue;
            const hides = value => value === 'hidden' || value === 'clip';
            const tooWide = hides(overflowX) && element.scrollWidth > element.clientWidth + 2;
            const tooHigh = hides(overflowY) && element.scrollHeight > element.clientHeight + 2;
            if (element.clientHeight > 1 && element.textContent.trim() !== '' && (tooWide || tooHigh)) found.push(element.outerHTML.slice(0, 200));
          }
          const beside = document.documentElement.scrollWidth - document.documentElement.clientWidth;
          if (beside > 2) {
            const widest = [...document.body.querySelectorAll('*')].filter(each => each.checkVisibility() && each.getBoundingClientRect().right > document.documentElement.clientWidth + 1);
            found.push(`${beside} px beside the screen: ${widest.at(-1)?.outerHTML.slice(0, 200)}`);
          }
          return found;
        }
        """;

    /// <summary>As in WCAG 1.4.12. As a sheet that a script adopts: the policy of the site refuses any other.</summary>
    private const string MoreRoom = """
        () => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }');
          document.adoptedStyleSheets.push(sheet);
        }
        """;

    /// <summary>With letters twice as large; on a phone at 320 pixels, or a desk at 400 %, with more room between them.</summary>
    /// <remarks>
    /// Who sets larger letters in the browser gets the layout of a narrower screen: the pages measure it in letters. A script
    /// can't set that, so the window is as narrow as it would be then.
    /// </remarks>
    public static async Task AssertAsync(IPage page)
    {
        await page.SetViewportSizeAsync(639, 900);
        await page.EvaluateAsync("() => { document.documentElement.style.fontSize = '200%' }");
        await AssertWholeAsync(page, "with letters twice as large");
        await page.EvaluateAsync("() => { document.documentElement.style.removeProperty('font-size') }");

        await page.SetViewportSizeAsync(320, 900);
        await AssertWholeAsync(page, "at 320 pixels");
        await page.EvaluateAsync(MoreRoom);
        await AssertWholeAsync(page, "with more room between letters and lines");

        Assert.Equal(0, await page.EvaluateAsync<int>("document.getAnimations().filter(each => each.playState === 'running').length"));
    }

    private static async Task AssertWholeAsync(IPage page, string how)
    {
        var cutOff = await page.EvaluateAsync<string[]>(CutOff);
        Assert.True(cutOff.Length == 0, $"Not whole {how}:\n{string.Join('\n', cutOff)}");
    }
}
