using SopCloud.Profiles.Register;
using SopCloud.Site;

namespace SopCloud.Functions.Publishing;

/// <summary>What of the site was uploaded last by one publisher, so that only what differs goes up.</summary>
/// <param name="MadeBy">By what the files were made; null where they never were, or not to the end.</param>
/// <param name="Files">By path.</param>
internal sealed record SiteManifest(MadeBy? MadeBy, SortedDictionary<string, SiteManifestFile> Files)
{
    public static SiteManifest Empty => new(null, new(StringComparer.Ordinal));
}

/// <summary>What all pages depend on beside their own data: where it differs, everything is made anew.</summary>
/// <param name="Generator">Which build of the generator.</param>
/// <param name="Schooljaar">In which schooljaar: pages say of a profile that its schooljaar has passed.</param>
internal sealed record MadeBy(string Generator, Schooljaar Schooljaar)
{
    // Changes with any change in pages, styles or scripts: the build is deterministic and holds them all.
    private static readonly string CurrentGenerator = $"{typeof(Generator).Module.ModuleVersionId:N}{typeof(Profiles.Profile).Module.ModuleVersionId:N}";

    /// <summary>By this build, in this schooljaar.</summary>
    public static MadeBy Now(Schooljaar schooljaar) => new(CurrentGenerator, schooljaar);
}

/// <param name="Hash">SHA-256 of the content before compression, in hex.</param>
/// <param name="Tag">The ETag in <c>$web</c>.</param>
/// <param name="Removed">A tombstone: the file is about to be deleted, or was.</param>
internal sealed record SiteManifestFile(string Hash, string Tag, bool Removed = false);
