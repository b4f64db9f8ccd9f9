using System.Text.Json.Serialization;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Vocabulary;

namespace SopCloud.Profiles.Proposals;

/// <summary>
/// Something that would make a school's text easier to find or to compare. It is made from the school's own words, and the
/// school decides: nothing of it reaches the profile by itself.
/// </summary>
/// <param name="Place">The text that it is about.</param>
/// <param name="Because">The characters of that text that led to it.</param>
public abstract record Proposal(TextPlace Place, TextSpan Because)
{
    /// <summary>The offer is about this need too: parents who look for it should find the school.</summary>
    public sealed record AlsoFor(TextPlace Place, TextSpan Because, Need Need) : Proposal(Place, Because);

    /// <summary>A boundary stands in a text that is not about boundaries.</summary>
    /// <param name="Because">The whole sentence.</param>
    /// <param name="Categories">Which it would be under; may be none.</param>
    public sealed record Boundary(TextPlace Place, TextSpan Because, ValueList<BoundaryCategory> Categories) : Proposal(Place, Because);

    /// <summary>A boundary belongs in this category.</summary>
    public sealed record Category(TextPlace Place, TextSpan Because, [property: JsonIgnore] BoundaryCategory In) : Proposal(Place, Because);
}
