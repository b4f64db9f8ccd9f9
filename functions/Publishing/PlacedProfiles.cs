using SopCloud.Functions.Dossiers;
using SopCloud.Profiles.Publication;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Templates;

namespace SopCloud.Functions.Publishing;

/// <summary>What parents may see of each school: its last placed version, through the public rules.</summary>
internal sealed class PlacedProfiles(DossierStore dossiers)
{
    /// <summary>Null while the SWV placed none of this school.</summary>
    public async Task<Placed<PublicView>?> OfAsync(SchoolId school, CancellationToken stop)
    {
        if (await dossiers.ReadPublicAsync(school, stop) is not { } placement)
            return null;

        var submitted = await dossiers.ReadSubmissionAsync(school, placement.Submission.Id, stop);
        return placement.Publish(PublicRules.ViewOf(submitted.Profile, Template.All[submitted.Profile.Template]));
    }
}
