using SopCloud.Functions.Dossiers;
using SopCloud.Functions.Publishing;
using SopCloud.Functions.Register;
using SopCloud.Profiles.Moderation;
using SopCloud.Profiles.Register;

namespace SopCloud.Functions.Moderation;

/// <summary>What waits for the moderators of an SWV: the work list, checked against where each profile really stands.</summary>
internal sealed class WaitingSubmissions(WorkList work, DossierStore dossiers, SchoolRegister register)
{
    /// <summary>The longest waiting first.</summary>
    public async Task<IReadOnlyList<WaitingSubmission>> OfAsync(SwvCode swv, CancellationToken stop)
    {
        var found = new List<WaitingSubmission>();
        await foreach (var item in work.OfAsync(swv, stop))
        {
            if (item is DecisionWork decision
                && await dossiers.ReadStageAsync(decision.School, decision.Schooljaar, stop) is Stage.Waiting waiting
                && await register.FindAsync(decision.School, stop) is { } school
                && school.Swv == swv)
            {
                found.Add(new(school, waiting.Submission));
            }
        }

        return [.. found.OrderBy(item => item.Submission.At)];
    }
}

/// <summary>A school's profile that waits for a decision.</summary>
/// <remarks>Public, because the parameters of a Razor component must be.</remarks>
public sealed record WaitingSubmission(School School, Submission Submission);
