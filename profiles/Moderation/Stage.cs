using System.Text.Json.Serialization;

namespace SopCloud.Profiles.Moderation;

/// <summary>Where the profile of one school and one schooljaar stands between the school and its SWV.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "stage")]
[JsonDerivedType(typeof(Drafting), "drafting")]
[JsonDerivedType(typeof(Waiting), "waiting")]
[JsonDerivedType(typeof(Decided), "decided")]
public abstract record Stage
{
    private Stage()
    {
    }

    /// <summary>The school may hand in. While a submission waits it may not: first the SWV decides.</summary>
    [JsonIgnore]
    public bool CanSubmit => this is not Waiting;

    /// <summary>Nothing handed in yet.</summary>
    public sealed record Drafting : Stage;

    /// <summary>Handed in; a moderator decides.</summary>
    public sealed record Waiting(Submission Submission) : Stage
    {
        public Placement Place(Actor moderator, DateTimeOffset at) => new() { Submission = Submission, By = moderator, At = at };

        /// <exception cref="ArgumentException">The remark is empty: a school must know what to change.</exception>
        public Return Return(Actor moderator, DateTimeOffset at, string remark)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(remark);
            return new() { Submission = Submission, By = moderator, At = at, Remark = remark };
        }
    }

    /// <summary>Placed or returned. The school may change its draft and hand in again.</summary>
    public sealed record Decided(Decision Decision) : Stage;
}
