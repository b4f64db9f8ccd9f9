using SopCloud.Site;

namespace SopCloud.Functions.Publishing;

/// <summary>What of the site was uploaded last by one publisher, so that only what differs goes up.</summary>
/// <param name="Generator">Which build of the generator made the files; another one makes everything anew.</param>
/// <param name="Files">By path.</param>
internal sealed record SiteManifest(string Generator, SortedDictionary<string, SiteManifestFile> Files)
{
    /// <summary>Changes with any change in pages, styles or scripts: the build is deterministic and holds them all.</summary>
    public static string CurrentGenerator { get; } =
        $"{typeof(Generator).Module.ModuleVersionId:N}{typeof(Profiles.Profile).Module.ModuleVersionId:N}";

    public static SiteManifest Empty => new("", new(StringComparer.Ordinal));
}

/// <param name="Hash">SHA-256 of the content before compression, in hex.</param>
/// <param name="Tag">The ETag in <c>$web</c>.</param>
/// <param name="Removed">A tombstone: the file is about to be deleted, or was.</param>
internal sealed record SiteManifestFile(string Hash, string Tag, bool Removed = false);
