using SopCloud.Functions.Dossiers;
using SopCloud.Profiles;

namespace SopCloud.Functions.Schools;

/// <summary>What a school said may be public although it may be about one person. Said once, it holds as long as the words are the same.</summary>
internal static class Confirmations
{
    /// <summary>The field with the keys of findings that a school ticked.</summary>
    public const string Field = "openbaar";

    /// <summary>What was confirmed in what was handed in last: for this schooljaar, or else what parents see.</summary>
    public static async Task<ValueList<string>> BeforeAsync(DossierStore dossiers, Dossier dossier, CancellationToken stop)
    {
        var last = dossier.LastSubmission ?? (await dossiers.ReadPublicAsync(dossier.School, stop))?.Submission;
        return last is null ? [] : (await dossiers.ReadSubmissionAsync(last.School, last.Id, stop)).Confirmed;
    }
}
