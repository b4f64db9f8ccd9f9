using Azure;
using SopCloud.Profiles.Register;

namespace SopCloud.Functions.Signals;

/// <summary>What someone outside told about the public page of a school.</summary>
/// <param name="Code">Made with the form, so that one that is sent twice is one signal.</param>
/// <param name="Text">As it was typed. It may name people: it is kept for a while, and never logged.</param>
/// <param name="Email">For an answer; null where none was asked, and once the signal is done.</param>
/// <param name="DoneAt">When a moderator was done with it; null while it is open.</param>
/// <param name="DoneBy">The name of that moderator.</param>
/// <remarks>Public, because the parameters of a Razor component must be.</remarks>
public sealed record Signal(SchoolId School, Guid Code, DateTimeOffset At, SignalSubject Subject, string Text, string? Email, DateTimeOffset? DoneAt, string? DoneBy, ETag Tag)
{
    /// <summary>In days: what was told is kept no longer, done or not.</summary>
    public const int KeptFor = 90;

    /// <summary>In days: so long it can be seen that something was done.</summary>
    public const int KeptWhenDone = 30;
}

/// <summary>What a signal is about.</summary>
/// <remarks>Public, because the parameters of a Razor component must be.</remarks>
public sealed record SignalSubject(string Id, string Label)
{
    public static IReadOnlyList<SignalSubject> All { get; } =
    [
        new("klopt-niet", "Er staat iets dat niet (meer) klopt"),
        new("persoon", "Er staat een naam of iets anders over een persoon"),
        new("werkt-niet", "De pagina werkt niet goed"),
        new("anders", "Iets anders"),
    ];

    /// <summary>Null for an id that is none of them.</summary>
    public static SignalSubject? Find(string? id) => All.FirstOrDefault(subject => subject.Id == id);
}
