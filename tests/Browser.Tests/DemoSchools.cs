using Microsoft.Extensions.DependencyInjection;
using SopCloud.Functions.Dossiers;
using SopCloud.Functions.Layout;
using SopCloud.Functions.Moderation;
using SopCloud.Functions.Register;
using SopCloud.Functions.Schools;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Moderation;
using SopCloud.Profiles.Register;
using SopCloud.Testing;

namespace SopCloud.Browser.Tests;

/// <summary>Which school of the demo is whose: a test that changes a school is the only one that does.</summary>
internal static class DemoSchools
{
    /// <summary>Has no profile; there is a document of it. Its whole way is <see cref="A_schools_SOP_becomes_a_public_page"/>.</summary>
    public static readonly SchoolId Kluut = SchoolId.Parse("99AM00", null);

    /// <summary>Has no profile, and fills in the form without JavaScript.</summary>
    public static readonly SchoolId Kade = SchoolId.Parse("99AA01", null);

    /// <summary>Two moderators decide about it at once.</summary>
    public static readonly SchoolId Rietvoorn = SchoolId.Parse("99AB00", null);

    /// <summary>Has handed in a change that waits.</summary>
    public static readonly SchoolId Veerpont = SchoolId.Parse("99AC00", null);

    /// <summary>Has handed in a change that was sent back.</summary>
    public static readonly SchoolId Zeekraal = SchoolId.Parse("99AA00", null);

    /// <summary>Has handed in a change with words that a moderator leaves out and erases.</summary>
    public static readonly SchoolId Kattenstaart = SchoolId.Parse("99AF00", null);

    /// <summary>Has no profile, and keeps none.</summary>
    public static readonly SchoolId Wulpenveld = SchoolId.Parse("99AN00", null);
}

/// <summary>What was done before a test begins, directly in storage.</summary>
internal static class Before
{
    public static readonly Actor Moderator = new("https://login.example|eerder", "Mo Derator");

    public static Schooljaar Schooljaar(this Product product) =>
        Profiles.Register.Schooljaar.Of(DutchTime.Today(product.Services.GetRequiredService<TimeProvider>()));

    /// <summary>A school with a profile hands in a new text for its vision.</summary>
    public static async Task<Submission> HandInChangeAsync(this Product product, SchoolId id, string mission)
    {
        var schooljaar = product.Schooljaar();
        var dossiers = product.Services.GetRequiredService<DossierStore>();
        var dossier = await dossiers.ReadAsync(id, schooljaar, CancellationToken.None);
        var vision = dossier.Section("visie")!;
        await dossiers.SaveSectionAsync(dossier, vision.Id, vision.Answers.With("missie", new TextAnswer(mission)), A.Actor, vision.SavedAt, vision.Tag, CancellationToken.None);
        var submitted = await product.Services.GetRequiredService<SubmitProfile>().RunAsync(await product.SchoolAsync(id), schooljaar, A.Actor, CancellationToken.None);
        return ((Submitted)submitted).Submission;
    }

    public static async Task SendBackAsync(this Product product, Submission submission, string remark) =>
        await product.Services.GetRequiredService<DecideSubmission>().ReturnAsync(
            await product.SchoolAsync(submission.School), submission.Schooljaar, submission.Id, Moderator, remark, CancellationToken.None);

    private static async Task<School> SchoolAsync(this Product product, SchoolId id) =>
        (await product.Services.GetRequiredService<SchoolRegister>().FindAsync(id, CancellationToken.None))!;
}
