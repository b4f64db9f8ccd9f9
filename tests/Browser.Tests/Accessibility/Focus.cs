using Microsoft.Playwright;
using Xunit;

namespace SopCloud.Browser.Tests.Accessibility;

/// <summary>Where one is with the keyboard, and whether one sees it.</summary>
internal static class Focus
{
    /// <summary>
    /// What is wrong with how the focus shows; empty if nothing is, null where nothing has it. It needs a ring, a place on the
    /// screen, and nothing that sticks to the screen over its middle (stricter than WCAG 2.4.11, which lets a part be covered).
    /// </summary>
    private const string Problem = """
        () => {
          const element = document.activeElement;
          if (element === null || element === document.body) return null;
          const problem = problemOf(element);
          return problem && `${element.outerHTML.slice(0, 200)} ${problem}`;

          function problemOf(element) {
            const style = getComputedStyle(element);
            const label = element.closest('label, .utrecht-form-field, li') ?? element;
            const hasRing = element.matches('.nl-skip-link') || element.matches(':focus-visible') && (style.boxShadow !== 'none' || style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2);
            if (!hasRing) return 'has no ring';
            const box = [...element.getClientRects()][0];
            if (!box) return 'has no place';
            const [x, y] = [box.x + box.width / 2, box.y + Math.min(box.height / 2, 200)];
            if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return `is beside the screen, at ${Math.round(x)}, ${Math.round(y)}`;
            const there = document.elementFromPoint(x, y);
            return !there || element.contains(there) || there.contains(element) || label.contains(there) ? '' : `is under ${there.outerHTML.slice(0, 120)}`;
          }
        }
        """;

    /// <summary>Presses Tab, and sees where that leads.</summary>
    /// <returns>Whether it leads anywhere: not after the last of the page.</returns>
    public static async Task<bool> NextAsync(IPage page, string key = "Tab")
    {
        await page.Keyboard.PressAsync(key);
        var problem = await page.EvaluateAsync<string?>(Problem);
        Assert.True(string.IsNullOrEmpty(problem), problem);
        return problem is not null;
    }

    /// <summary>Presses Tab until it is there.</summary>
    public static async Task ReachAsync(IPage page, ILocator target)
    {
        for (var stops = 0; stops < 150; stops++)
            if (await NextAsync(page) && await target.EvaluateAsync<bool>("element => element === document.activeElement"))
                return;

        Assert.Fail($"The Tab key never came to {target}.");
    }
}
