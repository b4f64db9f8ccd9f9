using SopCloud.Profiles.Answers;
using SopCloud.Profiles.Import;
using SopCloud.Profiles.Templates;

namespace SopCloud.Profiles.Tests.Import;

public class Keeping_staff_out_of_what_parents_read
{
    private const string Talks = """{ "type": "text", "id": "gesprekken", "label": "Gesprekken", "place": "organisation.parentTalks", "recognise": ["praten met ouders"] }""";

    private const string Experts = """{ "type": "text", "id": "wie", "label": "Wie", "place": "internal.experts", "recognise": ["wie is wie"] }""";

    private const string Safety = """{ "type": "text", "id": "veilig", "label": "Veilig", "place": "internal.safetyContacts", "recognise": ["luisterpersoon"] }""";

    private const string Text = """
        Praten met ouders
        Elk jaar drie keer. De luisterpersoon mag mee.

        Wie is wie

        Luisterpersoon: Bo Kruimel

        Sam Proef

        Jo van der Test

        Kim de Voorbeeld

        Leraar groep 6
        """;

    [Fact]
    public void Puts_their_list_in_its_own_answer()
    {
        var answers = OneQuestion.Import(Text, Talks, Experts, Safety).AnswerSet;

        Assert.Equal("Elk jaar drie keer. De luisterpersoon mag mee.", answers.Get<TextAnswer>("gesprekken")!.Text);
        Assert.Contains("Kim de Voorbeeld", answers.Get<TextAnswer>("veilig")!.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Wie is wie", "")]
    [InlineData("Wie is wie\n\nLuisterpersoon: Bo Kruimel", "Bo Kruimel")]
    [InlineData("Wie is wie\n\nLuisterpersoon: Bo Kruimel", "")]
    [InlineData("Wie is wie\n\nLuisterpersoon: Bo Kruimel", "Bo Kruimel Luisterpersoon:")]
    public void Ends_the_answer_before_a_list_of_which_the_label_is_lost(string label, string printed)
    {
        var document = OneQuestion.Import(Text.Replace(label, printed, StringComparison.Ordinal), Talks, Experts, Safety);

        Assert.Equal("Elk jaar drie keer. De luisterpersoon mag mee.", document.AnswerSet.Get<TextAnswer>("gesprekken")!.Text);
        Assert.Contains("Kim de Voorbeeld", string.Concat(document.Leftovers.Select(leftover => leftover.Text)) + document.AnswerSet.Get<TextAnswer>("veilig")?.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_a_list_of_which_the_label_is_lost_as_internal()
    {
        var document = OneQuestion.Import(Text.Replace("Wie is wie\n\nLuisterpersoon: Bo Kruimel", "", StringComparison.Ordinal), Talks, Experts, Safety);

        Assert.All(document.Leftovers.Where(NamesAnyone), leftover => Assert.True(leftover.IsInternal, leftover.Text));
        Assert.Contains(document.Leftovers, NamesAnyone);
    }

    [Fact]
    public void Does_so_in_a_form_that_asks_for_no_such_list()
    {
        var document = OneQuestion.Import(Text.Replace("Luisterpersoon: Bo Kruimel", "", StringComparison.Ordinal), Talks);

        Assert.Equal("Elk jaar drie keer. De luisterpersoon mag mee.\n\nWie is wie", document.AnswerSet.Get<TextAnswer>("gesprekken")!.Text);
        Assert.Contains("Sam Proef", Assert.Single(document.Leftovers, leftover => leftover.IsInternal).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Afronding\n")]
    [InlineData("")]
    public void Does_so_at_the_end_of_a_whole_document(string heading)
    {
        var text = PrintedForm.Of(FictionalSchool.Random(1, "po-almere-2023"), new());
        var whole = Reading.Import(text);
        var document = Reading.Import($"{text}\n\n{heading}\nSam Proef\nJo van der Test\nKim de Voorbeeld\n");

        Assert.Equal(Reading.Words(whole.AnswerSet), Reading.Words(document.AnswerSet));
        Assert.True(Assert.Single(document.Leftovers, NamesAnyone).IsInternal);
        Reading.LosesNothing(document);
        Reading.LosesNoWord(document);
    }

    [Fact]
    public void Keeps_the_lists_of_another_form_internal_where_the_schools_form_has_no_place_for_them()
    {
        var shown = PrintedForm.From(FictionalSchool.Random(1, "haarlemmermeer"), new());
        var document = Reading.Import(shown.Text).Into(Template.All["po-almere-2023"]);
        var lists = Template.All["haarlemmermeer"].Questions.Where(question => question.IsInternal && shown.Shown[question.Id] is not null).ToList();

        Assert.NotEmpty(lists);
        Assert.All(lists, list => Assert.True(Assert.Single(document.Leftovers, leftover => leftover.Title == list.Label).IsInternal, list.Label));
        Assert.All(document.Leftovers.Where(leftover => leftover.Title.Length > 0).ExceptBy(lists.Select(list => list.Label), leftover => leftover.Title), leftover => Assert.False(leftover.IsInternal, leftover.Title));
    }

    private static bool NamesAnyone(Leftover leftover) => leftover.Text.Contains("Kim de Voorbeeld", StringComparison.Ordinal);
}
