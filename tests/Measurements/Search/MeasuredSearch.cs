using System.Diagnostics;
using System.Text.Json;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Vocabulary;
using SopCloud.Site;

namespace SopCloud.Measurements.Search;

/// <summary>
/// Asks every labelled phrase of the scripts that parents get, on the files that the site would publish of the corpus. The
/// scripts run in Node: a copy of them in C# would measure itself.
/// </summary>
internal static class MeasuredSearch
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static async Task<IReadOnlyList<Answer>> AllAsync()
    {
        var folder = Directory.CreateTempSubdirectory("search-");
        try
        {
            var addresses = new SiteAddresses(new("https://scholen.example"), new("https://scholen.example/beheer/"));
            foreach (var file in await new Generator(addresses).RegionAsync(CorpusRegion.Of(SearchSet.Schools)))
                if (file.Path.EndsWith(".json", StringComparison.Ordinal))
                    await File.WriteAllBytesAsync(Path.Combine(folder.FullName, Path.GetFileName(file.Path)), file.Content.ToArray());
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "phrases.json"), JsonSerializer.Serialize(SearchSet.Phrases.Select(phrase => phrase.Says)));

            var found = JsonSerializer.Deserialize<Found[]>(await AskAsync(folder.FullName), JsonSerializerOptions.Web)!;
            return [.. SearchSet.Phrases.Zip(found, (phrase, answer) => new Answer(
                phrase,
                [.. answer.Needs.Select(id => Need.All[id])],
                [.. answer.Schools.Select(id => SchoolId.Parse(id.ToUpperInvariant(), null))]))];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<string> AskAsync(string folder)
    {
        using var node = Process.Start(new ProcessStartInfo("node", [Path.Combine(Repository(), "site", "assets", "measure.mjs"), folder])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        using var late = new CancellationTokenSource(Patience);
        var output = node.StandardOutput.ReadToEndAsync(late.Token);
        var errors = node.StandardError.ReadToEndAsync(late.Token);
        await node.WaitForExitAsync(late.Token);
        return node.ExitCode == 0 ? await output : throw new InvalidOperationException(await errors);
    }

    private static string Repository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "SopCloud.sln")))
                return folder.FullName;
        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds SopCloud.sln.");
    }

    private sealed record Found(string[] Needs, string[] Schools);
}
