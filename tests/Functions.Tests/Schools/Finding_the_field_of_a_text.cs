using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using SopCloud.Functions.Dossiers;
using SopCloud.Functions.Schools.Form;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Templates;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Functions.Tests.Schools;

public class Finding_the_field_of_a_text(SchoolApp app) : IClassFixture<SchoolApp>
{
    public static TheoryData<string> Forms => [.. Template.All.Keys.Order()];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Leads_to_the_field_that_holds_it(string form)
    {
        var template = Template.All[form];
        foreach (var seed in Enumerable.Range(0, 40))
        {
            var answers = AnyAnswer.To(template, new Random(seed));
            var values = new FormValues();
            foreach (var question in template.Questions)
                AnswerFields.Write(question, answers[question.Id], values);

            Assert.All(AnswerText.Of(template, answers), text => Assert.Contains(OneLine(text.Text), OneLine(values[AnswerFields.FieldOf(template, answers, text.Place)!]), StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Leads_to_a_place_on_the_page(string form)
    {
        var template = Template.All[form];
        var (client, school) = await app.WithFormAsync(form);
        var schooljaar = Schooljaar.Of(DateOnly.FromDateTime(app.Clock.GetUtcNow().DateTime));
        var answers = new AnswersTo(3, schooljaar).All(template);
        var dossiers = app.Services.GetRequiredService<DossierStore>();
        var dossier = await dossiers.ReadAsync(school, schooljaar, default) with { Template = form };
        foreach (var section in template.Sections)
            await dossiers.SaveSectionAsync(dossier, section.Id, answers.Only(section.Questions.Select(question => question.Id)), A.Actor, app.Clock.GetUtcNow(), null, default);

        foreach (var section in template.Sections)
        {
            var page = await FormOnPage.OpenAsync(await client.GetAsync(app.FormOf(school) + "onderdelen/" + section.Id));
            foreach (var text in section.Questions.SelectMany(question => AnswerText.Of(question, answers[question.Id])))
            {
                var field = page.GetElementById(FormContext.IdOf(AnswerFields.FieldOf(template, answers, text.Place)!));
                Assert.Contains(OneLine(text.Text), OneLine(field is IHtmlInputElement input ? input.Value : field!.TextContent), StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Is_none_where_there_is_no_text(string form)
    {
        var template = Template.All[form];
        Assert.All(template.Questions, question => Assert.Null(AnswerFields.FieldOf(template, AnswerSet.Empty, new(question.Id))));
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
