using SopCloud.Profiles;

namespace SopCloud.Functions.Moderation.Erasing;

/// <summary>In how many places words stand in what is kept of a school, by what it is.</summary>
/// <param name="Versions">In what was handed in, placed or not.</param>
/// <param name="Drafts">In what the school is writing.</param>
/// <param name="Documents">In the texts of documents that it began from.</param>
/// <param name="Remarks">In remarks of the SWV.</param>
/// <param name="Redactions">In what is left out for parents.</param>
/// <param name="Attachments">The formal documents, whatever is in them.</param>
/// <remarks>Public, because the parameters of a Razor component must be.</remarks>
public sealed record FoundWords(int Versions, int Drafts, int Documents, int Remarks, int Redactions, ValueList<Attachment> Attachments)
{
    public static FoundWords None { get; } = new(0, 0, 0, 0, 0, []);

    public int Places => Versions + Drafts + Documents + Remarks + Redactions;

    public static FoundWords operator +(FoundWords one, FoundWords other) => new(
        one.Versions + other.Versions,
        one.Drafts + other.Drafts,
        one.Documents + other.Documents,
        one.Remarks + other.Remarks,
        one.Redactions + other.Redactions,
        one.Attachments.AddRange(other.Attachments).DistinctBy(attachment => attachment.Sha256).ToValueList());
}
