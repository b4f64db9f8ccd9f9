using SopCloud.Functions.Schools;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Register;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Functions.Tests.Schools;

public class Which_form_a_school_fills_in(Azurite azurite)
{
    private const string OfItsSwv = "po-almere-2023";

    private const string ItsOwn = "haarlemmermeer";

    [Theory]
    [InlineData(null, OfItsSwv)]
    [InlineData(ItsOwn, ItsOwn)]
    public async Task Is_that_of_its_swv_unless_it_has_its_own(string? own, string expected)
    {
        await using var app = await new Parts(azurite.NewAccounts()).WithSchoolsAsync(A.School with { Template = own });

        Assert.Equal(expected, (await OpenAsync(app)).Template.Id);
    }

    [Fact]
    public async Task Stays_the_one_that_its_draft_was_begun_in()
    {
        await using var app = await new Parts(azurite.NewAccounts()).WithSchoolsAsync(A.School);
        var form = await OpenAsync(app);
        await app.Dossiers.SaveSectionAsync(form.Dossier, "visie", AnswerSet.Empty.With("missie", new TextAnswer("Samen.")), A.Actor, DateTimeOffset.UtcNow, null, default);

        await app.WithSchoolsAsync(A.School with { Template = ItsOwn });

        Assert.Equal(OfItsSwv, (await OpenAsync(app)).Template.Id);
        var next = new Schooljaar(form.Schooljaar.StartYear + 1);
        Assert.Equal(ItsOwn, (await app.Get<SchoolForms>().OpenAsync(A.School.Id, next, default))!.Template.Id);
    }

    [Fact]
    public async Task Is_the_one_that_it_is_handed_in_with()
    {
        await using var app = await new Parts(azurite.NewAccounts()).WithSchoolsAsync(A.School);
        var dossier = await app.Dossiers.ReadAsync(A.School.Id, Parts.Schooljaar, default);
        await app.Dossiers.SaveSectionAsync(dossier with { Template = OfItsSwv }, "visie", AnswerSet.Empty.With("missie", new TextAnswer("Samen.")), A.Actor, DateTimeOffset.UtcNow, null, default);

        var missing = Assert.IsType<Incomplete>(await app.SubmitAsync(A.School with { Template = ItsOwn })).Missing;

        Assert.Equal("Uw grenzen", Assert.Single(missing).Label);
    }

    private static async Task<SchoolForm> OpenAsync(Parts app)
    {
        var schooljaar = Schooljaar.Of(Functions.Layout.DutchTime.Today(TimeProvider.System));
        return (await app.Get<SchoolForms>().OpenAsync(A.School.Id, schooljaar, default))!;
    }
}
