using System.Net;
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

/// <summary>Each form that an SWV asks its schools to fill in, in a browser without scripts.</summary>
public class Filling_in_every_form(SchoolApp app) : IClassFixture<SchoolApp>
{
    public static TheoryData<string> Forms => [.. Template.All.Keys.Order()];

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Keeps_every_answer_and_shows_it_again(string form)
    {
        var template = Template.All[form];
        var (client, school) = await app.WithFormAsync(form);
        var given = new AnswersTo(1, Schooljaar).All(template);

        foreach (var section in template.Sections)
        {
            var address = app.FormOf(school) + "onderdelen/" + section.Id;
            var saved = await client.PostFormAsync(address, address, [("versie", ""), ("actie", "opslaan"), .. FieldsOf(section, given)]);
            Assert.Equal(HttpStatusCode.OK, saved.StatusCode);

            // As it stands there now, a browser sends it once more: nothing may change by that.
            var page = await FormOnPage.OpenAsync(saved);
            var shown = (IHtmlFormElement)page.QuerySelector("form.sop-form")!;
            Assert.Equal(HttpStatusCode.OK, (await client.PostAsync(address, FormOnPage.FieldsOf(shown, "opslaan"))).StatusCode);
        }

        var draft = (await app.Services.GetRequiredService<DossierStore>().ReadAsync(school, Schooljaar, default)).Draft;
        Assert.All(template.Questions, question => Assert.Equal(given[question.Id], draft[question.Id]));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Has_a_label_for_every_field(string form)
    {
        var template = Template.All[form];
        var (client, school) = await app.WithFormAsync(form);

        foreach (var section in template.Sections)
        {
            var page = await FormOnPage.OpenAsync(await client.GetAsync(app.FormOf(school) + "onderdelen/" + section.Id));
            var fields = page.QuerySelectorAll("form.sop-form :is(input:not([type=hidden]), textarea, select)");
            Assert.All(fields, field => Assert.True(
                field.Closest("label") is not null || page.QuerySelector($"label[for='{field.Id}']") is not null,
                $"{section.Id}: {field.OuterHtml}"));
            Assert.Empty(page.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(group => group.Count() > 1).Select(group => group.Key));
        }
    }

    private Schooljaar Schooljaar => Schooljaar.Of(DateOnly.FromDateTime(app.Clock.GetUtcNow().DateTime));

    private static IEnumerable<(string Name, string Value)> FieldsOf(Section section, AnswerSet answers)
    {
        var values = new FormValues();
        foreach (var question in section.Questions)
            AnswerFields.Write(question, answers[question.Id], values);
        return values.FilledIn("").SelectMany(name => values.All(name).Select(value => (name, value)));
    }
}
