using System.Text.Json;
using SopCloud.Profiles;
using SopCloud.Profiles.Exchange;
using SopCloud.Profiles.Register;

namespace SopCloud.Site.OpenData;

/// <summary>All public profiles of one SWV in one file: <c>/open-data/po9901.json</c>.</summary>
internal sealed record OpenDataFile
{
    /// <summary>Of this shape; each profile carries the version of its own. The rule is that of <see cref="ProfileExport.CurrentVersion"/>.</summary>
    public string Version { get; init; } = "1.0";

    public Licence Licence { get; init; } = Licence.Texts;

    /// <summary>What to say beside a text of a school.</summary>
    public string Attribution { get; init; } = $"[naam van de school], via {Brand.Name}";

    /// <summary>The address of the JSON schema of each profile.</summary>
    public required string Schema { get; init; }

    public required OpenDataSwv Swv { get; init; }

    /// <summary>The day on which a profile in it was placed last; null without profiles. Not when it was made: the same profiles give the same file.</summary>
    public required DateOnly? Updated { get; init; }

    /// <summary>By the code of the school. Without schools that closed.</summary>
    public required IReadOnlyList<ProfileExport> Profiles { get; init; }

    /// <summary>The schools of which nothing was placed yet.</summary>
    public required IReadOnlyList<School> WithoutProfile { get; init; }

    /// <summary>The schema of a profile, as <c>docs/profile.schema.json</c> has it.</summary>
    public static SiteFile ProfileSchema { get; } = new(SitePaths.FileOf(SitePaths.ProfileSchema), JsonType, ReadSchema(), SiteFileKind.Index);

    private const string JsonType = "application/json; charset=utf-8";

    // 6 MB for 400 schools: written once, as bytes.
    public SiteFile At(string path) => new(SitePaths.FileOf(path), JsonType, JsonSerializer.SerializeToUtf8Bytes(this, ProfileJson.Options), SiteFileKind.Index);

    private static byte[] ReadSchema()
    {
        using var stream = typeof(OpenDataFile).Assembly.GetManifestResourceStream("open-data/profiel.schema.json")!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}

internal sealed record OpenDataSwv(SwvCode Code, string Name, string? Website);
