using System.Text.Json.Serialization;
using SopCloud.Profiles.Register;

namespace SopCloud.Profiles.Moderation;

/// <summary>A profile as it was handed in once: it never changes, what is decided about it does.</summary>
/// <param name="Id">Unique, and later submissions sort after earlier ones.</param>
public sealed record Submission(string Id, SchoolId School, Schooljaar Schooljaar, Actor By, DateTimeOffset At)
{
    public static Submission Of(SchoolId school, Schooljaar schooljaar, Actor by, DateTimeOffset at) =>
        new(Guid.CreateVersion7(at).ToString("N"), school, schooljaar, by, at);
}

/// <summary>Who did something.</summary>
/// <param name="Id">The person, by issuer and subject; never an e-mail address.</param>
/// <param name="Name">As the sign-in gave it; shown to school and SWV, never to parents, never logged.</param>
public sealed record Actor(string Id, string Name);

/// <summary>A moderator's word on a submission. Made by <see cref="Stage.Waiting"/> alone.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "decision")]
[JsonDerivedType(typeof(Placement), "placed")]
[JsonDerivedType(typeof(Return), "returned")]
public abstract record Decision
{
    private protected Decision()
    {
    }

    public required Submission Submission { get; init; }

    public required Actor By { get; init; }

    public required DateTimeOffset At { get; init; }
}

/// <summary>
/// The SWV places the profile for parents. That is no approval of the content: the school's board adopts it (WPO art. 8 lid 4).
/// </summary>
public sealed record Placement : Decision
{
    [JsonConstructor]
    internal Placement()
    {
    }
}

/// <summary>The SWV sends the profile back with a remark.</summary>
public sealed record Return : Decision
{
    [JsonConstructor]
    internal Return()
    {
    }

    public required string Remark { get; init; }
}
