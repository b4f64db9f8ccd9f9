using SopCloud.Profiles.Answers;

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
}
