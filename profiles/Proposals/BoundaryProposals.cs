using SopCloud.Profiles.Answers;

namespace SopCloud.Profiles.Proposals;

/// <summary>Boundaries in a text that is not about boundaries: the cues are in <c>boundaries.json</c>.</summary>
internal static class BoundaryProposals
{
    private static readonly Weighing Cues = new(CueFile.Load("boundaries.json"));

    /// <summary>The sentences that say where support stops, or on what it depends.</summary>
    public static ValueList<TextSpan> In(string text) => Sentences.Of(text).Where(sentence => IsBoundary(text, sentence)).ToValueList();

    // What leads to a list of boundaries is none itself. A hint counts double beside words that boundaries are about.
    private static bool IsBoundary(string text, TextSpan sentence) =>
        text[sentence.End - 1] != ':'
        && Cues.Of(text, sentence).Values.SingleOrDefault() is { Weight: > 0 } evidence
        && (evidence.Weight >= Evidence.Enough || CategoryProposals.AreIn(sentence.In(text)));
}
