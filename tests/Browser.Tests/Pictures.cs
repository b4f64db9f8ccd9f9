using Microsoft.Playwright;
using SopCloud.Testing;

namespace SopCloud.Browser.Tests;

/// <summary>The screenshots in the docs: made again with <c>SOP_SCREENSHOTS=1</c>, so that they show what is there.</summary>
internal static class Pictures
{
    /// <summary>More of a page makes a picture of it small and heavy.</summary>
    private const int MostHeight = 1100;

    private static readonly bool AreWanted = Environment.GetEnvironmentVariable("SOP_SCREENSHOTS") == "1";

    /// <param name="name">Null where the docs show nothing of it.</param>
    public static async Task TakeAsync(IPage page, string? name, int width)
    {
        if (name is null || !AreWanted)
            return;

        // A screen as high as the picture, so that what sticks to the bottom is at the bottom.
        await page.SetViewportSizeAsync(width, MostHeight);
        await page.ScreenshotAsync(new() { Path = Repository.PathOf("docs", "screenshots", $"{name}-{width}.png") });
    }
}
