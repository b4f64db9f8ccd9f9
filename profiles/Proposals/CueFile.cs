using System.Text.Json;
using System.Text.Json.Serialization;

namespace SopCloud.Profiles.Proposals;

/// <summary>One of the files beside this one: which words point at what, and how surely.</summary>
/// <param name="Groups">Alternatives that cues share, by the name between braces.</param>
/// <param name="Everywhere">What holds for every subject.</param>
/// <param name="Subjects">By the id of a need or a category.</param>
internal sealed record CueFile(Dictionary<string, string> Groups, CueList Everywhere, Dictionary<string, CueList> Subjects)
{
    // A key that no one reads is a mistake in the file, found at the first start.
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    public static CueFile Load(string file)
    {
        using var stream = typeof(CueFile).Assembly.GetManifestResourceStream($"proposals/{file}")!;
        return JsonSerializer.Deserialize<CueFile>(stream, Options)!;
    }
}

/// <summary>Words for one subject. See <see cref="Cue"/> for how they are written.</summary>
internal sealed record CueList
{
    /// <summary>One is enough.</summary>
    public string[] Sure { get; init; } = [];

    /// <summary>Two are enough, or one behind a <see cref="Frame"/>.</summary>
    public string[] Hint { get; init; } = [];

    /// <summary>Four are enough; one is in a text that is known to name a subject.</summary>
    public string[] Trace { get; init; } = [];

    /// <summary>Words that mean something else together: cues among them point at nothing.</summary>
    public string[] Passing { get; init; } = [];

    /// <summary>Takes away as much as a sure cue gives.</summary>
    public string[] Against { get; init; } = [];

    /// <summary>What comes right behind it is meant: "kinderen met", "moeite met".</summary>
    public string[] Frame { get; init; } = [];

    /// <summary>What comes right behind it is denied.</summary>
    public string[] Negation { get; init; } = [];
}
