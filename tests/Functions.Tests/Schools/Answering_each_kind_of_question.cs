using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using SopCloud.Functions.Dossiers;
using SopCloud.Profiles;
using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Register;
using SopCloud.Profiles.Templates;
using SopCloud.Testing;
using Xunit;

namespace SopCloud.Functions.Tests.Schools;

public class Answering_each_kind_of_question(SchoolApp app) : IClassFixture<SchoolApp>
{
    [Fact]
    public async Task Names_the_row_and_the_year_of_a_wrong_number_and_keeps_it()
    {
        var (client, school, question, address) = await OpenAsync<FiguresQuestion>("haarlemmermeer");
        var (row, wrong, right) = (question.Rows[0], $"{question.Id}.{question.Rows[0].Id}.{Schooljaar}", $"{question.Id}.{question.Rows[1].Id}.{Schooljaar}");

        foreach (var typed in new[] { "drie", "-1", "2,5", "10000", "1 2" })
        {
            var answer = await client.PostFormAsync(address, address, ("versie", ""), (wrong, typed), (right, "7"));

            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
            var page = await FormOnPage.OpenAsync(answer);
            var link = Assert.Single(page.QuerySelectorAll("#fouten li a"));
            Assert.Contains($"Bij ‘{row.Label}’ in {Schooljaar} staat ‘{typed}’", link.TextContent, StringComparison.Ordinal);
            Assert.Equal(typed, ((IHtmlInputElement)page.QuerySelector(link.GetAttribute("href")!)!).Value);
            Assert.Equal("7", ((IHtmlInputElement)page.QuerySelector($"[name='{right}']")!).Value);
        }

        Assert.Equal(0, (await DraftAsync(school)).Count);
    }

    [Fact]
    public async Task Keeps_a_zero_apart_from_nothing()
    {
        var (client, school, question, address) = await OpenAsync<FiguresQuestion>("haarlemmermeer");
        var field = $"{question.Id}.{question.Rows[0].Id}.";

        await client.PostFormAsync(address, address, ("versie", ""), (field + Schooljaar, "0"), (field + new Schooljaar(Schooljaar.StartYear - 1), " "));

        var count = Assert.Single((await DraftAsync(school)).Get<FiguresAnswer>(question.Id)!.Counts);
        Assert.Equal(new FigureCount(question.Rows[0].Id, Schooljaar, 0), count);
    }

    [Fact]
    public async Task Shows_the_years_that_a_document_brought_and_the_form_no_longer_asks()
    {
        var (client, _, question, address) = await OpenAsync<FiguresQuestion>("haarlemmermeer");
        var old = $"{question.Id}.{question.Rows[0].Id}.2009-2010";

        var page = await FormOnPage.OpenAsync(await client.PostFormAsync(address, address, ("versie", ""), (old, "12")));

        Assert.Equal("12", ((IHtmlInputElement)page.QuerySelector($"[name='{old}']")!).Value);
        Assert.Contains(page.QuerySelectorAll("thead th"), head => head.TextContent == "2009-2010");
    }

    [Fact]
    public async Task Keeps_a_date_that_does_not_exist_in_its_field()
    {
        var (client, _, question, address) = await OpenAsync<DateQuestion>("perspectief-op-school");

        var answer = await client.PostFormAsync(address, address, ("versie", ""), (question.Id, "30-2-2023"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await FormOnPage.OpenAsync(answer);
        Assert.Contains(question.Label, page.QuerySelector("#fouten li")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("30-2-2023", ((IHtmlInputElement)page.QuerySelector($"[name='{question.Id}']")!).Value);
    }

    [Fact]
    public async Task Keeps_apart_what_a_school_has_somewhere_and_what_it_has_who_knows_where()
    {
        var (client, school, question, address) = await OpenAsync<AvailabilityQuestion>("perspectief-op-school");
        var (one, other) = (question.Provisions[0], question.Provisions[1]);

        var saved = await client.PostFormAsync(address, address, ("versie", ""), ($"{question.Id}.heeft", one.Id), ($"{question.Id}.bestuur", other.Id), ($"{question.Id}.swv", other.Id));

        Assert.Equal(
            [new(one, "", []), new(other, "", [Availability.Board, Availability.Swv])],
            (await DraftAsync(school)).Get<AvailabilityAnswer>(question.Id)!.Items);
        var page = await FormOnPage.OpenAsync(saved);
        Assert.Equal([one.Id, other.Id], page.QuerySelectorAll<IHtmlInputElement>($"[name='{question.Id}.heeft']").Where(box => box.IsChecked).Select(box => box.Value));
        Assert.DoesNotContain(page.QuerySelectorAll<IHtmlInputElement>($"[name='{question.Id}.school']"), box => box.IsChecked);
    }

    [Fact]
    public async Task Lets_a_school_add_to_a_grid_and_take_away_again()
    {
        var (client, school, question, address) = await OpenAsync<AvailabilityQuestion>("perspectief-op-school");
        (string, string)[] two = [($"{question.Id}.eigen.0.naam", "Schoolhond"), ($"{question.Id}.eigen.1.naam", "Moestuin"), ($"{question.Id}.eigen.1.plaats", "school")];

        var more = await client.PostFormAsync(address, address, [("versie", ""), .. two, ("actie", $"meer:{question.Id}.eigen")]);
        var page = await FormOnPage.OpenAsync(more);
        Assert.Equal("", ((IHtmlInputElement)page.QuerySelector($"[name='{question.Id}.eigen.2.naam']")!).Value);

        var tag = ((IHtmlInputElement)page.QuerySelector("[name=versie]")!).Value;
        await client.PostFormAsync(address, address, [("versie", tag), .. two, ("actie", $"verwijder:{question.Id}.eigen:0")]);
        Assert.Equal([new(null, "Moestuin", [Availability.School])], (await DraftAsync(school)).Get<AvailabilityAnswer>(question.Id)!.Items);
    }

    [Fact]
    public async Task Can_take_a_choice_back()
    {
        var (client, school, question, address) = await OpenAsync<ChoiceQuestion>("perspectief-op-school");
        var saved = await FormOnPage.OpenAsync(await client.PostFormAsync(address, address, ("versie", ""), (question.Id, question.Options[0].Id)));
        Assert.Equal(question.Options[0], (await DraftAsync(school)).Get<ChoiceAnswer>(question.Id)!.Choice);
        Assert.Equal("", saved.QuerySelectorAll<IHtmlInputElement>($"[name='{question.Id}']").Last().Value);

        await client.PostFormAsync(address, address, ("versie", ((IHtmlInputElement)saved.QuerySelector("[name=versie]")!).Value), (question.Id, ""));

        Assert.Null((await DraftAsync(school))[question.Id]);
    }

    [Fact]
    public async Task Says_after_which_answer_a_question_is_asked_and_keeps_its_answer_whatever_that_is()
    {
        var (client, school, asked, address) = await OpenAsync<Question>("passenderwijs", question => question.ShownWhen is not null);
        var when = asked.ShownWhen!;
        var label = Template.All["passenderwijs"].FindQuestion(when.Question)!.Label;

        var text = (await FormOnPage.OpenAsync(await client.GetAsync(address))).QuerySelector($"#vraag-{asked.Id} .sop-condition")!.TextContent;
        Assert.Equal($"Alleen invullen als u bij ‘{label}’ ‘{when.Is[0].Label}’ koos.", text);

        var given = new AnswersTo(3, Schooljaar).Of(asked);
        var values = new Functions.Schools.Form.FormValues();
        Functions.Schools.Form.AnswerFields.Write(asked, given, values);
        await client.PostFormAsync(address, address, [("versie", ""), .. values.FilledIn("").SelectMany(name => values.All(name).Select(value => (name, value)))]);
        Assert.Equal(given, (await DraftAsync(school))[asked.Id]);
    }

    [Fact]
    public async Task Asks_for_the_needs_of_a_text_that_the_form_gives_none()
    {
        var (client, school, question, address) = await OpenAsync<OfferQuestion>("passenderwijs", question => question.Needs.IsEmpty);
        Assert.True(question.AsOneText);

        var page = await FormOnPage.OpenAsync(await client.PostFormAsync(address, address, ("versie", ""), ($"{question.Id}.tekst", "Alles in één."), ($"{question.Id}.ook", "autisme")));

        Assert.Contains("Bij welke behoeften hoort dit?", page.QuerySelector($"#vraag-{question.Id}")!.TextContent, StringComparison.Ordinal);
        var answer = (await DraftAsync(school)).Get<OfferAnswer>(question.Id)!;
        Assert.Equal(("Alles in één.", "autisme"), (answer.Texts.Whole, Assert.Single(answer.AlsoFor).Id));
    }

    private Schooljaar Schooljaar => Schooljaar.Of(DateOnly.FromDateTime(app.Clock.GetUtcNow().DateTime));

    /// <summary>The first question of this kind in a form, for a school of its own, and the address of its page.</summary>
    private async Task<(HttpClient Client, SchoolId School, T Question, string Address)> OpenAsync<T>(string form, Func<T, bool>? which = null)
        where T : Question
    {
        var section = Template.All[form].Sections.First(section => section.Questions.OfType<T>().Any(which ?? (_ => true)));
        var (client, school) = await app.WithFormAsync(form);
        return (client, school, section.Questions.OfType<T>().First(which ?? (_ => true)), app.FormOf(school) + "onderdelen/" + section.Id);
    }

    private async Task<AnswerSet> DraftAsync(SchoolId school) =>
        (await app.Services.GetRequiredService<DossierStore>().ReadAsync(school, Schooljaar, default)).Draft;
}
