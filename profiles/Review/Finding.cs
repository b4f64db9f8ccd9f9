using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using SopCloud.Profiles.Answers;

namespace SopCloud.Profiles.Review;

/// <summary>What a rule found, and where.</summary>
/// <param name="Span">Which characters of the text at <paramref name="Place"/>; null for the whole answer, or for one without a text.</param>
/// <param name="Words">Those characters; empty for an answer without a text.</param>
public sealed record Finding([property: JsonIgnore] ReviewRule Rule, TextPlace Place, TextSpan? Span = null, string Words = "")
{
    public string RuleId => Rule.Id;

    /// <summary>Says more than the rule's own suggestion, for this place; null where there is no more to say.</summary>
    public string? Detail { get; init; }

    /// <summary>
    /// The same for the same words found by the same rule in the same question, wherever they stand in it: what a school
    /// confirmed once it need not confirm again, and other words are other findings. It does not tell the words.
    /// </summary>
    [JsonIgnore]
    public string Key => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Rule.Id}\n{Place.Question}\n{Words.ToLowerInvariant()}")))[..24];
}
