using SopCloud.Functions.Dossiers;
using SopCloud.Profiles;
using SopCloud.Profiles.Moderation;
using SopCloud.Profiles.Publication;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Templates;

namespace SopCloud.Functions.Publishing;

/// <summary>What the SWV placed of each school, and what parents may see of it.</summary>
internal sealed class PlacedProfiles(DossierStore dossiers, RedactionStore redactions)
{
    /// <summary>The last placed version, through the public rules and without what is left out. Null while the SWV placed none of this school.</summary>
    public async Task<Placed<PublicView>?> OfAsync(SchoolId school, CancellationToken stop) =>
        await FindAsync(school, null, stop) is { } placed
            ? placed.Placement.Publish(PublicRules.ViewOf(placed.Profile, placed.Template, placed.Redactions))
            : null;

    /// <summary>What was placed, whole.</summary>
    /// <param name="schooljaar">Null for the one that parents see now.</param>
    public async Task<PlacedProfile?> FindAsync(SchoolId school, Schooljaar? schooljaar, CancellationToken stop)
    {
        if (await PlacementAsync(school, schooljaar, stop) is not { } placement)
            return null;

        var submitted = await dossiers.ReadSubmissionAsync(school, placement.Submission.Id, stop);
        return new(placement, submitted.Profile, Template.All[submitted.Profile.Template], (await redactions.ReadAsync(school, stop)).Words);
    }

    private async Task<Placement?> PlacementAsync(SchoolId school, Schooljaar? schooljaar, CancellationToken stop)
    {
        var current = await dossiers.ReadPublicAsync(school, stop);
        if (schooljaar is not { } year || current?.Submission.Schooljaar == year)
            return current;
        // Of an earlier year parents see nothing any more; its stage still says what was decided last.
        return await dossiers.ReadStageAsync(school, year, stop) is Stage.Decided { Decision: Placement placement } ? placement : null;
    }
}

/// <summary>A profile as it was handed in, and the decision that placed it.</summary>
/// <param name="Redactions">What parents may not see of it.</param>
internal sealed record PlacedProfile(Placement Placement, Profile Profile, Template Template, ValueList<Redaction> Redactions);
