using System.Text.Json.Serialization;
using SopCloud.Profiles.Moderation;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Profiles.Publication;

/// <summary>
/// What parents may see of a profile. Only <see cref="PublicRules"/> makes one, so a preview and the public page show the
/// same and nothing that the rules hold back can reach a page.
/// </summary>
public sealed record PublicView
{
    [JsonConstructor]
    internal PublicView()
    {
    }

    /// <summary>The id of the template that the school answered.</summary>
    [FormText]
    public required string Template { get; init; }

    public required Schooljaar Schooljaar { get; init; }

    public required Period Period { get; init; }

    public required Contact Contact { get; init; }

    public required Vision Vision { get; init; }

    public required ValueList<Offer> Offers { get; init; }

    public required OwnExtras Extras { get; init; }

    public required Provisions Provisions { get; init; }

    public required Protocols Protocols { get; init; }

    public required WaysOfWorking WaysOfWorking { get; init; }

    public required Inspection Inspection { get; init; }

    public required Organisation Organisation { get; init; }

    public required ValueList<Part<PublicFigure>> Figures { get; init; }

    public required Boundaries Boundaries { get; init; }

    public required Ambitions Ambitions { get; init; }

    public required Adoption Adoption { get; init; }

    /// <summary>The needs that the school's form asked about by name.</summary>
    public required ValueList<Need> AskedNeeds { get; init; }

    /// <summary>The ids of the questions that the school's document answers with what could not be read.</summary>
    [FormText]
    public ValueList<string> Unread { get; init; }

    /// <summary>The needs that those questions are about.</summary>
    public ValueList<Need> UnreadNeeds { get; init; }
}

/// <summary>Something that a moderator's decision made public. The generator takes nothing else.</summary>
public sealed record Placed<T>
{
    [JsonConstructor]
    internal Placed(T value, string submission, DateTimeOffset at)
    {
        Value = value;
        Submission = submission;
        At = at;
    }

    public T Value { get; }

    /// <summary>The id of the submission that was placed.</summary>
    public string Submission { get; }

    public DateTimeOffset At { get; }
}

public static class PlacementExtensions
{
    /// <summary>The view as this decision made it public.</summary>
    public static Placed<PublicView> Publish(this Placement placement, PublicView view) =>
        new(view, placement.Submission.Id, placement.At);
}
