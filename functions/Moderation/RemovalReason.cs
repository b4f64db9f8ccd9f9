using SopCloud.Profiles;
using SopCloud.Profiles.Review;

namespace SopCloud.Functions.Moderation;

/// <summary>Why words are left out for parents, or erased. It is chosen, not typed: the trail tells the reason and must not hold the words.</summary>
/// <param name="Id">In forms; of a rule of the review its id.</param>
/// <remarks>Public, because the parameters of a Razor component must be.</remarks>
public sealed record RemovalReason(string Id, string Label)
{
    private static readonly RemovalReason Other = new("anders", "Andere reden");

    public static ValueList<RemovalReason> All { get; } =
    [
        .. ReviewRule.All.Where(rule => rule.Group == ReviewGroup.Privacy).Select(rule => new RemovalReason(rule.Id, rule.Title)),
        new("verzoek", "Iemand vroeg hierom"),
        Other,
    ];

    /// <summary>Null for an id that is none.</summary>
    public static RemovalReason? Find(string? id) => All.FirstOrDefault(reason => reason.Id == id);

    public static RemovalReason Of(ReviewRule rule) => Find(rule.Id) ?? Other;
}
