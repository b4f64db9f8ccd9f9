using System.Diagnostics;
using SopCloud.Profiles.Vocabulary;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Site.Tests;

/// <summary>html-validate, by the rules of <c>site/assets/htmlvalidate.config.mjs</c>, on a page of each kind.</summary>
public sealed class What_a_validator_finds : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("pages-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Is_nothing()
    {
        var small = await Pages.OfAsync(A.Region);
        Write("klein", small, small.HtmlPaths);

        // Each form has parts that the others have not.
        var formats = await Pages.OfAsync(DemoProfiles.Region);
        Write("formulieren", formats, DemoProfiles.SchoolOf.Values.Select(school => SitePaths.FileOf(SitePaths.School(school))));

        // A region that is large enough has pages that a small one lacks.
        var large = await Pages.OfAsync(A.RegionOf(61, "Voorbeeldstad", "Voorbeelddorp"));
        var need = SitePaths.FileOf(SitePaths.Need(A.Swv.Code, Need.All["dyslexie"]));
        Write("groot", large, large.HtmlPaths.Where(path => path.StartsWith(need[..^"index.html".Length], StringComparison.Ordinal)));

        var found = await ValidateAsync();
        Assert.True(found.Length == 0, found);
    }

    [Fact]
    public async Task Is_told_with_its_page_and_line()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "fout.html"), "<!DOCTYPE html>\n<html lang=\"nl\"><head><title>Fout</title></head><body><p><div></div></p></body></html>\n");

        Assert.Contains("fout.html:2:", await ValidateAsync(), StringComparison.Ordinal);
    }

    private void Write(string name, Pages site, IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            var file = new FileInfo(Path.Combine(_folder.FullName, name, path));
            file.Directory!.Create();
            File.WriteAllBytes(file.FullName, site.Files[path].Content.Span);
        }
    }

    private async Task<string> ValidateAsync()
    {
        using var node = Process.Start(new ProcessStartInfo("node", ["validate.mjs", _folder.FullName])
        {
            WorkingDirectory = Repository.PathOf("site", "assets"),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var problems = node.StandardError.ReadToEndAsync();
        var found = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        Assert.Equal("", await problems);
        Assert.Equal(found.Length > 0 ? 1 : 0, node.ExitCode);
        return found;
    }
}
