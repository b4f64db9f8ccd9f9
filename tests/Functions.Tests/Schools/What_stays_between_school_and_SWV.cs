using System.Text.Json;
using SopCloud.Functions.Dossiers;
using SopCloud.Functions.Publishing;
using SopCloud.Functions.Schools;
using SopCloud.Profiles;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Templates;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Functions.Tests.Schools;

public class What_stays_between_school_and_SWV(Azurite azurite)
{
    [Fact]
    public async Task Is_in_no_file_that_is_published()
    {
        const string secret = "Geheim zeven";
        var template = Template.All["haarlemmermeer"];
        var school = A.School with { Template = template.Id };
        var answers = template.Questions.Aggregate(new AnswersTo(1, Parts.Schooljaar).All(template), (all, question) => question switch
        {
            DocumentQuestion => all.With(question.Id, new DocumentAnswer(new($"{secret}.pdf", new string('c', 64), 4321))),
            TextQuestion when question.Place.StartsWith("internal.", StringComparison.Ordinal) => all.With(question.Id, new TextAnswer(secret)),
            _ => all,
        });
        await using var app = await new Parts(azurite.NewAccounts()).WithSchoolsAsync(school);
        var dossier = await app.Dossiers.ReadAsync(school.Id, Parts.Schooljaar, default);
        await app.Dossiers.SaveImportAsync(
            dossier with { Template = template.Id },
            DraftPage.AllOf(template, answers),
            Parts.Author,
            DateTimeOffset.UtcNow,
            default);
        var submission = ((Submitted)await app.SubmitAsync(school)).Submission;
        Assert.Contains(secret, JsonSerializer.Serialize((await app.Dossiers.ReadSubmissionAsync(school.Id, submission.Id, default)).Profile, ProfileJson.Options), StringComparison.Ordinal);
        await app.PlaceAsync(school, submission.Id);

        await app.PublishAsync(school);
        await app.SweepAsync();

        var bundle = (await app.Get<RegionStore>().ReadAsync(school.Swv!.Value, default))!.Value;
        var published = new List<string> { JsonSerializer.Serialize(bundle, ProfileJson.Options) };
        foreach (var file in (await app.SiteFilesAsync()).Where(name => !name.StartsWith("assets/", StringComparison.Ordinal)))
            published.Add((await app.SiteFileAsync(file))!);
        Assert.True(published.Count(text => text.Contains(school.Name, StringComparison.Ordinal)) > 2, "The school should be in the bundle, on its page and in the lists.");
        Assert.All(published, text =>
        {
            Assert.DoesNotContain(secret, text, StringComparison.Ordinal);
            Assert.DoesNotContain(new string('c', 64), text, StringComparison.Ordinal);
        });
    }
}
