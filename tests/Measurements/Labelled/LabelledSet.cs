using System.Text.Json;
using System.Text.Json.Serialization;
using SopCloud.Profiles;

namespace SopCloud.Measurements.Labelled;

/// <summary>
/// Which half of a set an example is in. Rules are written with an eye on the one; only the other tells how they do on
/// texts that nobody looked at.
/// </summary>
internal enum Half
{
    Tuning,
    HeldOut,
}

/// <summary>The examples in the manner of schools that no one wrote a rule for, with what a careful reader says of each. Schools and people in them do not exist.</summary>
internal static class LabelledSet
{
    // A member that is spelled wrong would leave a label out of the count.
    private static readonly JsonSerializerOptions Json = new(ProfileJson.Options) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    public static ValueList<LabelledStatement> Proposals { get; } = Load<LabelledStatement>("proposals.json");

    public static ValueList<LabelledText> Review { get; } = Load<LabelledText>("review.json");

    private static ValueList<T> Load<T>(string file)
    {
        using var json = typeof(LabelledSet).Assembly.GetManifestResourceStream($"labelled/{file}")!;
        return JsonSerializer.Deserialize<ValueList<T>>(json, Json);
    }
}
