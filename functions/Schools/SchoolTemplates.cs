using SopCloud.Functions.Dossiers;
using SopCloud.Functions.Register;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Templates;

namespace SopCloud.Functions.Schools;

/// <summary>Which form a school fills in: the one that its draft was begun in, else its own, else that of its SWV.</summary>
internal sealed class SchoolTemplates(SchoolRegister register)
{
    /// <summary>Null while no SWV lists the school.</summary>
    public async Task<Template?> OfAsync(School school, Dossier dossier, CancellationToken stop) =>
        school.Swv is { } code && await register.FindSwvAsync(code, stop) is { } swv
            ? Template.All[dossier.Template ?? school.Template ?? swv.Template]
            : null;
}
